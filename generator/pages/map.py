"""The map: every place that has a position, on country outlines, and the same as a list with those that have none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.entities import GeoPlace
from generator.model.outputs import Planned
from generator.pages.actors import sorting_form
from generator.pages.drawings.maps.map import Map, can_be_placed, draw_map
from generator.pages.frame import Frame, frame
from generator.pages.parts.places import surroundings
from generator.pages.parts.positions import position_of
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class Located:
    """A place in the list: what it is, what it lies in, where it is as far as is known, and how much happened there."""

    place: Link
    kind: str
    within: tuple[Link, ...]
    position: str
    events: str


@dataclass(frozen=True, slots=True)
class MapView:
    """`drawn` are the places on the map, `listed` those without a position; both by name."""

    frame: Frame
    map: Map | None
    drawn: tuple[Located, ...]
    listed: tuple[Located, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one map; none for a site of which no place has a position."""
    linker = Linker(catalogue, Address(addresses.MAP))
    places = sorted(catalogue.site.content.places.values(), key=lambda place: (sorting_form(place.name), place.id))
    if any(can_be_placed(linker, place) for place in places):
        yield Planned(linker.address.page, "pages/map.html", partial(view, linker, places))


def view(linker: Linker, places: Sequence[GeoPlace]) -> MapView:
    """Return the map of the places, which are listed in the order given."""
    words = linker.catalogue.words
    rows = [(can_be_placed(linker, place), _located(linker, place)) for place in places]
    return MapView(
        frame=frame(
            linker.catalogue,
            linker.address,
            words.gettext("Map"),
            section=addresses.PLACES,
            description=words.gettext("Where it happened: the places of the briefings on a map, and as a list."),
            kind="map",
        ),
        map=draw_map(linker, places),
        drawn=tuple(row for on_map, row in rows if on_map),
        listed=tuple(row for on_map, row in rows if not on_map),
    )


def _located(linker: Linker, place: GeoPlace) -> Located:
    words, entry = linker.catalogue.words, linker.catalogue.site.places.get(place.id)
    return Located(
        place=linker.place(place.id),
        kind=kind_of(words, place.kind),
        within=tuple(linker.place(outer) for outer in surroundings(linker.catalogue, place.id)),
        position=position_of(linker, place),
        events=words.ngettext("%(num)s event", "%(num)s events", len(entry.events)) if entry and entry.events else "",
    )


KIND = PageKind("map", plan)
