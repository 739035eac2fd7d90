"""Actors: where each is named, what it did, said and is said to be, and who stands beside it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from generator.indexing.appearances import index_appearances
from generator.indexing.companions import index_companions
from generator.indexing.facts import Facts, said
from generator.indexing.grouping import group, group_by, group_by_each
from generator.model.annotations import Fact
from generator.model.entities import Actor
from generator.model.keeping import Keep, afresh
from generator.model.site import IndexedActor, IndexedEvent


def index_actors(
    actors: Iterable[Actor], facts: Facts, events: Sequence[IndexedEvent], keep: Keep = afresh
) -> Mapping[str, IndexedActor]:
    """Return one entry for every actor of the content, in the order given, also for those nobody mentions."""
    mentions = group(zip(chain.from_iterable(facts.named.values()), facts.kinds["mention"], strict=True))
    events_of = group_by_each(attrgetter("who"), events)
    claims_by = group_by(said("by"), facts.kinds["claim"])
    claims_about = group_by(said("about"), facts.kinds["claim"])
    relations = group_by_each(_ends, facts.kinds["relation"])
    companions = index_companions(facts, keep)
    appearances = index_appearances(facts, keep)
    return {
        actor.id: IndexedActor(
            id=actor.id,
            mentions=tuple(mentions[actor.id]),
            events=tuple(events_of[actor.id]),
            claims_by=tuple(claims_by[actor.id]),
            claims_about=tuple(claims_about[actor.id]),
            relations=tuple(relations[actor.id]),
            beside=companions.get(actor.id, ()),
            briefings=tuple(appearances.get(actor.id, ())),
        )
        for actor in actors
    }


def _ends(relation: Fact) -> set[str]:
    return {relation.statement.subject, relation.statement.object}
