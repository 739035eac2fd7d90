"""Actors: where each is named, what it did, said and is said to be, and who stands beside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, permutations

from generator.indexing.facts import FactsByKind
from generator.indexing.grouping import count_by, group, most_first
from generator.model.entities import Actor
from generator.model.site import Fact, IndexedActor, IndexedEvent


def index_actors(
    actors: Iterable[Actor], kinds: FactsByKind, events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedActor]:
    """Return one entry for every actor of the content, in the order given, also for those nobody mentions."""
    mentions = group((fact.statement.actor, fact) for fact in kinds["mention"])
    events_of = group((actor, event) for event in events for actor in event.who)
    claims = kinds["claim"]
    claims_by = group((fact.statement.by, fact) for fact in claims)
    claims_about = group((fact.statement.about, fact) for fact in claims if fact.statement.about)
    relations = group(
        (actor, fact)
        for fact in kinds["relation"]
        for actor in dict.fromkeys((fact.statement.subject, fact.statement.object))
    )
    beside = _count_companions(kinds["mention"])
    return {
        actor.id: IndexedActor(
            id=actor.id,
            mentions=tuple(mentions[actor.id]),
            events=tuple(events_of[actor.id]),
            claims_by=tuple(claims_by[actor.id]),
            claims_about=tuple(claims_about[actor.id]),
            relations=tuple(relations[actor.id]),
            beside=most_first(beside[actor.id]),
            briefings=_briefings(
                mentions[actor.id],
                (statement for event in events_of[actor.id] for statement in event.statements),
                claims_by[actor.id],
                relations[actor.id],
            ),
        )
        for actor in actors
    }


def _count_companions(mentions: Iterable[Fact]) -> Mapping[str, Mapping[str, int]]:
    """Count for each actor the sentences in which each other actor is named too."""
    named: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for fact in mentions:
        actor = fact.statement.actor
        for passage in fact.anchored.passages:
            named[fact.briefing, passage.sentence.start].add(actor)
    together = (permutations(actors, 2) for actors in named.values() if len(actors) > 1)
    return count_by(chain.from_iterable(together))


def _briefings(*groups: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.briefing for group in groups for fact in group))
