"""Every anchored annotation as a fact: what all other indexes are folded from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

from generator.indexing.grouping import group_by
from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing

FactsByKind = Mapping[str, Sequence[Fact]]
"""Annotation type → its facts in page order; () for a type that nobody uses."""


def list_facts(briefings: Iterable[AnchoredBriefing]) -> tuple[Fact, ...]:
    """Return every annotation of every briefing, in the order of briefings, then of the text."""
    return tuple(chain.from_iterable(page.facts for page in briefings))


def sort_by_kind(facts: Sequence[Fact]) -> FactsByKind:
    """Return the facts by their annotation type."""
    lists = group_by(attrgetter("annotation.kind"), facts)
    return defaultdict(tuple, {kind: tuple(rows) for kind, rows in lists.items()})


def said(*fields: str) -> Callable[[Fact], Any]:
    """Return a function that gives a field of a fact's statement; of several, a tuple of them.

    It says `fact.statement.field` without a call of Python's for each fact.
    """
    return attrgetter(*(f"annotation.statement.{field}" for field in fields))
