"""Places: where each is named, what happened there, and which places lie inside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.facts import of_kind
from generator.model.entities import GeoPlace
from generator.model.site import Fact, IndexedEvent, IndexedPlace


def index_places(
    places: Iterable[GeoPlace], facts: Sequence[Fact], events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedPlace]:
    """Return one entry for every place of the content, in the order given, also for those nobody mentions."""
    gazetteer = tuple(places)
    mentions: dict[str, list[Fact]] = defaultdict(list)
    for fact in of_kind(facts, "place"):
        mentions[fact.statement.place].append(fact)
    events_at: dict[str, list[IndexedEvent]] = defaultdict(list)
    for event in events:
        for place_id in event.where:
            events_at[place_id].append(event)
    inside: dict[str, list[str]] = defaultdict(list)
    for place in gazetteer:
        if place.within:
            inside[place.within].append(place.id)
    return {
        place.id: IndexedPlace(
            id=place.id,
            mentions=tuple(mentions[place.id]),
            events=tuple(events_at[place.id]),
            inside=tuple(inside[place.id]),
        )
        for place in gazetteer
    }
