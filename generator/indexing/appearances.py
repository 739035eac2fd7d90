"""Appearances: the briefings in which each actor comes up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import attrgetter

from generator.indexing.facts import Facts, FactsByKind, said
from generator.model.keeping import Keep, afresh

_WHO, _SPEAKER, _SUBJECT, _OBJECT = said("who"), said("by"), said("subject"), said("object")
_ACTOR = attrgetter("actor")


def index_appearances(facts: Facts, keep: Keep = afresh) -> Mapping[str, Sequence[str]]:
    """Return actor → slugs of the briefings that name it, or tell what it did, said or was to others, in page order."""
    appearances: defaultdict[str, list[str]] = defaultdict(list)
    for slug, page in facts.pages.items():
        for actor in keep(_actors_on, slug, page, facts.named[slug]):
            appearances[actor].append(slug)
    return appearances


def _actors_on(page: FactsByKind, named: Sequence[str]) -> set[str]:
    relations = page["relation"]
    taking_part = chain.from_iterable(map(_WHO, page["event"]))
    actors = {*named, *map(_ACTOR, taking_part), *map(_SPEAKER, page["claim"])}
    actors.update(map(_SUBJECT, relations), map(_OBJECT, relations))
    return actors
