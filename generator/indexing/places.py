"""Places: where each is named, what happened there, and which places lie inside it."""

from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.facts import of_kind
from generator.indexing.grouping import group
from generator.model.entities import GeoPlace
from generator.model.site import Fact, IndexedEvent, IndexedPlace


def index_places(
    places: Iterable[GeoPlace], facts: Sequence[Fact], events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedPlace]:
    """Return one entry for every place of the content, in the order given, also for those nobody mentions."""
    gazetteer = tuple(places)
    mentions = group((fact.statement.place, fact) for fact in of_kind(facts, "place"))
    events_at = group((place, event) for event in events for place in event.where)
    inside = group((place.within, place.id) for place in gazetteer if place.within)
    return {
        place.id: IndexedPlace(
            id=place.id,
            mentions=tuple(mentions[place.id]),
            events=tuple(events_at[place.id]),
            inside=tuple(inside[place.id]),
        )
        for place in gazetteer
    }
