"""A place as schema.org's Place; coordinates only of a place that is a point."""

from generator.model.entities import GeoPlace
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full


def location(linker: Linker, place: GeoPlace) -> Thing:
    """Return the place, with the place around it."""
    root = linker.catalogue.settings.base_url
    around = linker.catalogue.site.content.places.get(place.within or "")
    point = place.point if place.precision == "point" else None
    return {
        "@type": "Country" if place.kind == "country" else "Place",
        "@id": full(linker.address, root, linker.address.page, "place"),
        "name": place.name,
        "alternateName": list(place.aka),
        "url": full(linker.address, root, linker.address.page) if root else "",
        "geo": {"@type": "GeoCoordinates", "latitude": str(point[0]), "longitude": str(point[1])} if point else None,
        "containedInPlace": {
            "@type": "Place",
            "@id": full(linker.address, root, addresses.place_page(around.id), "place"),
            "name": around.name,
        }
        if around
        else None,
    }
