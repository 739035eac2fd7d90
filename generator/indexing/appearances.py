"""Appearances: the briefings in which each actor comes up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import attrgetter

from generator.indexing.facts import Facts, FactsByKind, said
from generator.model.keeping import Keep, afresh

_WHO, _SPEAKER, _ABOUT, _SUBJECT, _OBJECT = map(said, ("who", "by", "about", "subject", "object"))
_ACTOR = attrgetter("actor")


def index_appearances(facts: Facts, keep: Keep = afresh) -> Mapping[str, Sequence[str]]:
    """Return actor → slugs of the briefings that name it or state something of it, in page order.

    A statement is an event it takes part in, a claim by or about it, or a relation of it to another actor.
    """
    appearances: defaultdict[str, list[str]] = defaultdict(list)
    for slug, page in facts.pages.items():
        for actor in keep(_actors_on, slug, page, facts.named[slug]):
            appearances[actor].append(slug)
    return appearances


def _actors_on(page: FactsByKind, named: Sequence[str]) -> set[str]:
    claims, relations = page["claim"], page["relation"]
    taking_part = chain.from_iterable(map(_WHO, page["event"]))
    actors = {*named, *map(_ACTOR, taking_part), *map(_SPEAKER, claims)}
    actors.update(map(_ABOUT, claims), map(_SUBJECT, relations), map(_OBJECT, relations))
    return actors
