"""Appearances: the briefings in which each actor comes up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import attrgetter

from generator.indexing.facts import Facts, FactsByKind, said

_FIELDS = (
    ("mention", said("actor")),
    ("claim", said("by")),
    ("relation", said("subject")),
    ("relation", said("object")),
)
_WHO = said("who")
_ACTOR = attrgetter("actor")


def index_appearances(facts: Facts) -> Mapping[str, Sequence[str]]:
    """Return actor → slugs of the briefings that name it, or tell what it did, said or was to others, in page order."""
    appearances: defaultdict[str, list[str]] = defaultdict(list)
    for slug, page in facts.pages.items():
        for actor in _actors_in(page):
            appearances[actor].append(slug)
    return appearances


def _actors_in(page: FactsByKind) -> set[str]:
    taking_part = chain.from_iterable(map(_WHO, page["event"]))
    return set(map(_ACTOR, taking_part)).union(*(map(field, page[kind]) for kind, field in _FIELDS))
