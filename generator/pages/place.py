"""A place's page: where it lies, what lies in it, what happened there, and where it is named."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.entities import GeoPlace
from generator.model.outputs import Planned
from generator.model.site import IndexedPlace
from generator.pages.continued import plan_continued
from generator.pages.drawings.maps.map import Map, draw_map
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, frame
from generator.pages.parts.concordance import Concordance, concordance
from generator.pages.parts.event_strips import strip_of_events
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.paging import EVENTS, MENTIONS, Sheet, pages_of, sheets
from generator.pages.parts.places import surroundings
from generator.pages.parts.positions import position_of
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.place import location
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class PlaceView:
    """`within` runs outwards; `homonyms` are other places of the same name, kept apart; `position` may be ""."""

    frame: Frame
    name: str
    kind: str
    other_names: tuple[str, ...]
    within: tuple[Link, ...]
    inside: tuple[Link, ...]
    homonyms: tuple[Link, ...]
    position: str
    note: str
    map: Map | None
    strip: Strip | None
    events: tuple[EventLine, ...]
    event_total: int
    events_inside: tuple[EventLine, ...]
    inside_total: int
    inside_sheets: tuple[Sheet, ...]
    concordance: Concordance
    timeline_sheets: tuple[Sheet, ...]
    mention_sheets: tuple[Sheet, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each place of the content."""
    by_name: dict[str, list[str]] = {}
    for place in catalogue.site.content.places.values():
        by_name.setdefault(place.name.casefold(), []).append(place.id)
    for place in catalogue.site.content.places.values():
        address = Address(addresses.place_page(place.id))
        entry = catalogue.site.places.get(place.id, IndexedPlace(place.id))
        linker = Linker(catalogue, address)
        homonyms = tuple(linker.place(id_) for id_ in by_name[place.name.casefold()] if id_ != place.id)
        yield Planned(address.page, "pages/place.html", partial(view, linker, place, entry, homonyms))
        lists = {"mentions": entry.mentions, "timeline": entry.events, "inside-events": entry.events_below}
        yield from plan_continued(catalogue, address.page, place.name, addresses.PLACES, lists)


def view(linker: Linker, place: GeoPlace, entry: IndexedPlace, homonyms: tuple[Link, ...]) -> PlaceView:
    """Return all that a place's page shows."""
    return PlaceView(
        frame=frame(
            linker.catalogue,
            linker.address,
            place.name,
            section=addresses.PLACES,
            description=_described(linker, place),
            kind="place",
            things=(location(linker, place),),
        ),
        name=place.name,
        kind=kind_of(linker.catalogue.words, place.kind),
        other_names=place.aka,
        within=tuple(linker.place(outer) for outer in surroundings(linker.catalogue, place.id)),
        inside=tuple(linker.place(inner) for inner in entry.inside),
        homonyms=homonyms,
        position=position_of(linker, place),
        note=place.note,
        map=draw_map(linker, [place], least=12.0),
        strip=strip_of_events(linker, entry.events),
        events=tuple(event_line(linker, event) for event in entry.events[:EVENTS]),
        event_total=len(entry.events),
        events_inside=tuple(event_line(linker, event) for event in entry.events_below[:EVENTS]),
        inside_total=len(entry.events_below),
        inside_sheets=sheets(
            linker.address, linker.address.page, "inside-events", pages_of(len(entry.events_below), EVENTS), 1
        ),
        concordance=concordance(linker, entry.mentions[:MENTIONS], entry.mentions),
        timeline_sheets=sheets(linker.address, linker.address.page, "timeline", pages_of(len(entry.events), EVENTS), 1),
        mention_sheets=sheets(
            linker.address, linker.address.page, "mentions", pages_of(len(entry.mentions), MENTIONS), 1
        ),
    )


def _described(linker: Linker, place: GeoPlace) -> str:
    """Return the place in one line: its name, its kind and the places around it."""
    around = [linker.place(outer).text for outer in surroundings(linker.catalogue, place.id)]
    words = linker.catalogue.words
    return words.join((f"{place.name} ({kind_of(words, place.kind)})", *around))


KIND = PageKind("place", plan)
