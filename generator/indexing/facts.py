"""Every fact of the site, by page and by kind: what all other indexes are folded from."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from generator.annotations import BY_KIND
from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.keeping import Keep, afresh

FactsByKind = Mapping[str, Sequence[Fact]]
"""Annotation type → its facts in page order, none for a type that nobody uses."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a site: those of each briefing, by slug, and all of them, both by kind and in page order.

    An index that counts what stands together on a page takes `pages`; one that gathers what all pages say of one thing
    takes `kinds`. `named` has, by slug, the actor of each mention of a briefing: half of a site's facts are mentions,
    and several indexes count whom they name.
    """

    pages: Mapping[str, FactsByKind]
    kinds: FactsByKind
    named: Mapping[str, Sequence[str]]


def sort_facts(briefings: Iterable[AnchoredBriefing], keep: Keep = afresh) -> Facts:
    """Sort the facts of all briefings, in the order of briefings, then of the text."""
    pages = {page.briefing.slug: keep(_by_kind, page.briefing.slug, page) for page in briefings}
    kinds: dict[str, list[Fact]] = {kind: [] for kind in BY_KIND}
    for page in pages.values():
        for kind, facts in page.items():
            kinds[kind] += facts
    return Facts(pages, kinds, {slug: keep(_named, slug, page) for slug, page in pages.items()})


def _by_kind(page: AnchoredBriefing) -> FactsByKind:
    kinds: dict[str, list[Fact]] = {kind: [] for kind in BY_KIND}
    for fact in page.facts:
        kinds[fact.annotation.kind].append(fact)
    return kinds


def _named(page: FactsByKind) -> Sequence[str]:
    return list(map(said("actor"), page["mention"]))


def said(*fields: str) -> Callable[[Fact], Any]:
    """Return a function that gives a field of a fact's statement; of several, a tuple of them.

    It says `fact.statement.field` without a call of Python's for each fact.
    """
    return attrgetter(*(f"annotation.statement.{field}" for field in fields))
