"""Places: where each is named, what happened there, and which places lie inside it."""

from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.facts import FactsByKind
from generator.indexing.grouping import group
from generator.model.entities import GeoPlace
from generator.model.site import IndexedEvent, IndexedPlace


def index_places(
    places: Iterable[GeoPlace], kinds: FactsByKind, events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedPlace]:
    """Return one entry for every place of the content, in the order given, also for those nobody mentions."""
    gazetteer = tuple(places)
    mentions = group((fact.statement.place, fact) for fact in kinds["place"])
    events_at = group((place, event) for event in events for place in event.where)
    inside = group((place.within, place.id) for place in gazetteer if place.within)
    below = {place.id: _below(place.id, inside) for place in gazetteer}
    order = {event.id: number for number, event in enumerate(events)}
    return {
        place.id: IndexedPlace(
            id=place.id,
            mentions=tuple(mentions[place.id]),
            events=tuple(events_at[place.id]),
            inside=tuple(inside[place.id]),
            below=below[place.id],
            events_below=_events_below(place.id, below[place.id], events_at, order),
        )
        for place in gazetteer
    }


def _below(place: str, inside: Mapping[str, list[str]]) -> tuple[str, ...]:
    """Return all places inside the place, nearest first; a circle of places ends where it began."""
    found: dict[str, None] = {}
    waiting = list(inside.get(place, ()))
    while waiting:
        inner = waiting.pop(0)
        if inner not in found and inner != place:
            found[inner] = None
            waiting += inside.get(inner, ())
    return tuple(found)


def _events_below(
    place: str, below: Iterable[str], events_at: Mapping[str, list[IndexedEvent]], order: Mapping[str, int]
) -> tuple[IndexedEvent, ...]:
    own = {event.id for event in events_at.get(place, ())}
    found = {event.id: event for inner in below for event in events_at.get(inner, ()) if event.id not in own}
    return tuple(sorted(found.values(), key=lambda event: order[event.id]))
