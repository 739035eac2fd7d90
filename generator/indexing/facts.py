"""Every anchored annotation as a fact: what all other indexes are folded from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, repeat
from operator import attrgetter
from typing import Any

from generator.indexing.grouping import group_by
from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact

FactsByKind = Mapping[str, Sequence[Fact]]
"""Annotation type → its facts in page order; () for a type that nobody uses."""


def list_facts(briefings: Iterable[AnchoredBriefing]) -> tuple[Fact, ...]:
    """Return every annotation of every briefing, in the order of briefings, then of the text."""
    pairs = (zip(repeat(page.briefing.slug), page.anchored) for page in briefings)
    fact = partial(tuple.__new__, Fact)  # a quarter of what `Fact(…)` costs, which runs a line of Python for each
    return tuple(map(fact, chain.from_iterable(pairs)))


def sort_by_kind(facts: Sequence[Fact]) -> FactsByKind:
    """Return the facts by their annotation type."""
    lists = group_by(attrgetter("anchored.annotation.kind"), facts)
    return defaultdict(tuple, {kind: tuple(rows) for kind, rows in lists.items()})


def said(*fields: str) -> Callable[[Fact], Any]:
    """Return a function that gives a field of a fact's statement; of several, a tuple of them.

    It says `fact.statement.field` without a call of Python's for each fact.
    """
    return attrgetter(*(f"anchored.annotation.statement.{field}" for field in fields))
