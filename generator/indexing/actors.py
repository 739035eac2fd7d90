"""Actors: where each is named, what it did, said and is said to be, and who stands beside it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.facts import of_kind
from generator.indexing.grouping import group
from generator.model.entities import Actor
from generator.model.site import Fact, IndexedActor, IndexedEvent


def index_actors(
    actors: Iterable[Actor], facts: Sequence[Fact], events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedActor]:
    """Return one entry for every actor of the content, in the order given, also for those nobody mentions."""
    mentions = group((fact.statement.actor, fact) for fact in of_kind(facts, "mention"))
    events_of = group((actor, event) for event in events for actor in event.who)
    claims = of_kind(facts, "claim")
    claims_by = group((fact.statement.by, fact) for fact in claims)
    claims_about = group((fact.statement.about, fact) for fact in claims if fact.statement.about)
    relations = group(
        (actor, fact)
        for fact in of_kind(facts, "relation")
        for actor in dict.fromkeys((fact.statement.subject, fact.statement.object))
    )
    beside = _count_companions(of_kind(facts, "mention"))
    return {
        actor.id: IndexedActor(
            id=actor.id,
            mentions=tuple(mentions[actor.id]),
            events=tuple(events_of[actor.id]),
            claims_by=tuple(claims_by[actor.id]),
            claims_about=tuple(claims_about[actor.id]),
            relations=tuple(relations[actor.id]),
            beside=tuple(sorted(beside[actor.id].items(), key=lambda pair: (-pair[1], pair[0]))),
            briefings=_briefings(
                mentions[actor.id],
                (statement for event in events_of[actor.id] for statement in event.statements),
                claims_by[actor.id],
                relations[actor.id],
            ),
        )
        for actor in actors
    }


def _count_companions(mentions: Iterable[Fact]) -> dict[str, Counter[str]]:
    """Count for each actor the sentences in which each other actor is named too."""
    named: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
    for fact in mentions:
        for passage in fact.anchored.passages:
            named[fact.briefing, passage.sentence.start][fact.statement.actor] = None
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for actors in named.values():
        for actor in actors:
            beside[actor].update(other for other in actors if other != actor)
    return beside


def _briefings(*groups: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.briefing for group in groups for fact in group))
