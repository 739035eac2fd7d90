"""The map: every place that has a position, on country outlines, and the same as a list with those that have none."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.model.translation import N_
from generator.pages.actors import sorting_form
from generator.pages.drawings.maps.map import Map, can_be_placed, draw_map
from generator.pages.frame import Frame, frame
from generator.pages.parts.places import surroundings
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of

PRECISION = {
    "point": N_("at a point"),
    "area": N_("somewhere in an area"),
    "unknown": N_("position not known"),
}


@dataclass(frozen=True, slots=True)
class Located:
    """A place in the list: what it is, what it lies in, how exact its position is, and how much happened there."""

    place: Link
    kind: str
    within: tuple[Link, ...]
    precision: str
    coordinates: str
    events: str


@dataclass(frozen=True, slots=True)
class MapView:
    """`drawn` are the places on the map, `listed` those without a position; both by name."""

    frame: Frame
    map: Map
    drawn: tuple[Located, ...]
    listed: tuple[Located, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one map; none for a site of which no place has a position."""
    address = Address(addresses.MAP)
    words = catalogue.words
    linker = Linker(catalogue, address)
    places = sorted(catalogue.site.content.places.values(), key=lambda place: (sorting_form(place.name), place.id))
    drawn = draw_map(linker, places)
    if drawn is None:
        return
    rows = [(can_be_placed(linker, place), _located(linker, place.id)) for place in places]
    yield Planned(
        address.page,
        "pages/map.html",
        lambda: MapView(
            frame=frame(
                catalogue,
                address,
                words.gettext("Map"),
                section=addresses.PLACES,
                description=words.gettext("Where it happened: the places of the briefings on a map, and as a list."),
                kind="map",
            ),
            map=drawn,
            drawn=tuple(row for on_map, row in rows if on_map),
            listed=tuple(row for on_map, row in rows if not on_map),
        ),
    )


def _located(linker: Linker, id_: str) -> Located:
    site, words = linker.catalogue.site, linker.catalogue.words
    place, entry = site.content.places[id_], site.places.get(id_)
    outlined = place.kind == "country" and place.point is None
    precision = words.gettext(PRECISION[place.precision])
    if place.radius:
        precision = words.gettext("within %(km)s km of a point", km=words.decimal(place.radius))
    return Located(
        place=linker.place(id_),
        kind=kind_of(words, place.kind),
        within=tuple(linker.place(outer) for outer in surroundings(linker.catalogue, id_)),
        precision=words.gettext("as its outline") if outlined and can_be_placed(linker, place) else precision,
        coordinates="{}, {}".format(*place.point) if place.point and place.precision != "unknown" else "",
        events=words.ngettext("%(num)s event", "%(num)s events", len(entry.events)) if entry and entry.events else "",
    )


KIND = PageKind("map", plan)
