"""Where a place is, in words: never more exactly than its editor says."""

from generator.model.entities import GeoPlace
from generator.model.translation import Translation
from generator.pages.drawings.maps.map import can_be_placed
from generator.pages.planning.links import Linker


def position_of(linker: Linker, place: GeoPlace) -> str:
    """Return a place's position: a point, something around it, or a country's outline; "" where it is not known."""
    words = linker.catalogue.words
    if not can_be_placed(linker, place) and (place.point is None or place.precision == "unknown"):
        return ""
    if place.point is None:
        return words.gettext("as its outline")
    where = coordinates(words, place.point)
    if place.radius:
        return words.gettext("within %(km)s km of %(coordinates)s", km=words.decimal(place.radius), coordinates=where)
    if place.precision == "area":
        return words.gettext("somewhere around %(coordinates)s", coordinates=where)
    return where


def coordinates(words: Translation, point: tuple[float, float]) -> str:
    """Return latitude and longitude in degrees, with the sides of the globe as letters."""
    latitude, longitude = point
    up, across = words.decimal(abs(latitude)), words.decimal(abs(longitude))
    return words.join(
        (
            words.gettext("%(degrees)s° S", degrees=up)
            if latitude < 0
            else words.gettext("%(degrees)s° N", degrees=up),
            words.gettext("%(degrees)s° W", degrees=across)
            if longitude < 0
            else words.gettext("%(degrees)s° E", degrees=across),
        )
    )
