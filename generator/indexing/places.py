"""Places: where each is named, what happened there, and which places lie inside it."""

from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.facts import Facts, said
from generator.indexing.grouping import group, group_by
from generator.model.entities import GeoPlace
from generator.model.site import IndexedEvent, IndexedPlace


def index_places(
    places: Iterable[GeoPlace], facts: Facts, events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedPlace]:
    """Return one entry for every place of the content, in the order given, also for those nobody mentions."""
    gazetteer = tuple(places)
    mentions = group_by(said("place"), facts.kinds["place"])
    events_at = group((place, number) for number, event in enumerate(events) for place in event.where)
    inside = group((place.within, place.id) for place in gazetteer if place.within)
    below = {place.id: _below(place.id, inside) for place in gazetteer}
    return {
        place.id: IndexedPlace(
            id=place.id,
            mentions=tuple(mentions[place.id]),
            events=tuple(events[number] for number in events_at[place.id]),
            inside=tuple(inside[place.id]),
            below=below[place.id],
            events_below=tuple(events[number] for number in _numbers_below(place.id, below[place.id], events_at)),
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


def _numbers_below(place: str, below: Iterable[str], events_at: Mapping[str, list[int]]) -> list[int]:
    numbers: set[int] = set().union(*(events_at.get(inner, ()) for inner in below))
    return sorted(numbers.difference(events_at.get(place, ())))
