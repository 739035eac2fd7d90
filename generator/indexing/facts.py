"""Every anchored annotation as a fact: what all other indexes are folded from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact

FactsByKind = Mapping[str, Sequence[Fact]]
"""Annotation type → its facts in page order; () for a type that nobody uses."""


def list_facts(briefings: Iterable[AnchoredBriefing]) -> tuple[Fact, ...]:
    """Return every annotation of every briefing, in the order of briefings, then of the text."""
    return tuple(Fact(page.briefing.slug, anchored) for page in briefings for anchored in page.anchored)


def sort_by_kind(facts: Iterable[Fact]) -> FactsByKind:
    """Return the facts by their annotation type."""
    kinds: defaultdict[str, Sequence[Fact]] = defaultdict(tuple)
    lists: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        lists[fact.anchored.annotation.kind].append(fact)
    kinds.update((kind, tuple(rows)) for kind, rows in lists.items())
    return kinds
