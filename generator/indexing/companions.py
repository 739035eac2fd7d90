"""Companions: who is named in one sentence with whom, and in how many sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from generator.indexing.facts import Facts
from generator.indexing.grouping import most_first
from generator.model.annotations import Fact


def index_companions(facts: Facts) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return actor → the other actors with the number of sentences they share, most first; none for a lonely actor."""
    shared: defaultdict[str, list[set[str]]] = defaultdict(list)
    for slug, named in facts.named.items():
        for together in _by_sentence(facts.pages[slug]["mention"], named):
            if len(together) > 1:
                actors = set(together)
                for actor in actors:
                    shared[actor].append(actors)
    return {actor: _others(actor, sentences) for actor, sentences in shared.items()}


def _by_sentence(mentions: Iterable[Fact], named: Iterable[str]) -> Iterable[list[str]]:
    """Return the actors named in each sentence of one briefing, as often as they are named."""
    sentences: defaultdict[int, list[str]] = defaultdict(list)
    for (_, _, passages), actor in zip(mentions, named, strict=True):
        for passage in passages:
            sentences[passage.sentence.start].append(actor)
    return sentences.values()


def _others(actor: str, sentences: Iterable[set[str]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(chain.from_iterable(sentences))
    del counts[actor]
    return most_first(counts)
