"""Companions: who is named in one sentence with whom, and in how many sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from generator.indexing.facts import Facts, FactsByKind
from generator.indexing.grouping import most_first
from generator.model.keeping import Keep, afresh


def index_companions(facts: Facts, keep: Keep = afresh) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return actor → the other actors with the number of sentences they share, most first; none for a lonely actor."""
    shared: defaultdict[str, list[set[str]]] = defaultdict(list)
    for slug, page in facts.pages.items():
        for actors in keep(_together_on, slug, page, facts.named[slug]):
            for actor in actors:
                shared[actor].append(actors)
    return {actor: _others(actor, sentences) for actor, sentences in shared.items()}


def _together_on(page: FactsByKind, named: Sequence[str]) -> Sequence[set[str]]:
    """Return the actors named in each sentence of a briefing that names several."""
    sentences: defaultdict[int, list[str]] = defaultdict(list)
    for (_, _, passages), actor in zip(page["mention"], named, strict=True):
        for passage in passages:
            sentences[passage.sentence.start].append(actor)
    together = [set(actors) for actors in sentences.values() if len(actors) > 1]
    return [actors for actors in together if len(actors) > 1]


def _others(actor: str, sentences: Iterable[set[str]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(chain.from_iterable(sentences))
    del counts[actor]
    return most_first(counts)
