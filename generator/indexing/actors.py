"""Actors: where each is named, what it did, said and is said to be, and who stands beside it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, groupby
from operator import attrgetter

from generator.indexing.facts import FactsByKind, said
from generator.indexing.grouping import group_by, group_by_each, most_first
from generator.model.annotations import Fact
from generator.model.entities import Actor
from generator.model.site import IndexedActor, IndexedEvent


def index_actors(
    actors: Iterable[Actor], kinds: FactsByKind, events: Sequence[IndexedEvent]
) -> Mapping[str, IndexedActor]:
    """Return one entry for every actor of the content, in the order given, also for those nobody mentions."""
    mentions = group_by(said("actor"), kinds["mention"])
    events_of = group_by_each(attrgetter("who"), events)
    claims_by = group_by(said("by"), kinds["claim"])
    claims_about = group_by(said("about"), kinds["claim"])
    relations = group_by_each(_ends, kinds["relation"])
    companions = _companions(kinds["mention"])
    return {
        actor.id: IndexedActor(
            id=actor.id,
            mentions=tuple(mentions[actor.id]),
            events=tuple(events_of[actor.id]),
            claims_by=tuple(claims_by[actor.id]),
            claims_about=tuple(claims_about[actor.id]),
            relations=tuple(relations[actor.id]),
            beside=most_first(companions.get(actor.id, {})),
            briefings=_briefings(
                mentions[actor.id],
                chain.from_iterable(event.statements for event in events_of[actor.id]),
                claims_by[actor.id],
                relations[actor.id],
            ),
        )
        for actor in actors
    }


def _ends(fact: Fact) -> set[str]:
    return {fact.statement.subject, fact.statement.object}


def _companions(mentions: Sequence[Fact]) -> Mapping[str, Mapping[str, int]]:
    """Count for each actor the sentences in which each other actor is named too."""
    companions: defaultdict[str, list[str]] = defaultdict(list)
    for _, facts in groupby(mentions, key=attrgetter("briefing")):
        named: defaultdict[int, list[str]] = defaultdict(list)
        for fact in facts:
            for passage in fact.passages:
                named[passage.sentence.start].append(fact.annotation.statement.actor)
        for actors in named.values():
            if len(actors) > 1:
                once = set(actors)
                for actor in once:
                    companions[actor] += once
    counts = {actor: Counter(others) for actor, others in companions.items()}
    for actor, beside in counts.items():
        del beside[actor]
    return counts


def _briefings(*groups: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(attrgetter("briefing"), chain.from_iterable(groups))))
