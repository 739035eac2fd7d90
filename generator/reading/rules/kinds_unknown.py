"""Kinds of actors and places are words of the site's vocabulary."""

from collections.abc import Collection, Iterable

from generator.annotations.ids import shown
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import PLACES
from generator.reading.schema.nearest import nearest


def rule(content: Content) -> Iterable[Problem]:
    """Name every kind that is neither built in nor added in site.yaml."""
    for actor in content.all_actors():
        if actor.kind and actor.kind not in content.settings.actor_kinds:
            yield _unknown(KeyPath(actor.path, ("kind",)), actor.kind, content.settings.actor_kinds, "actor")
    for place in content.all_places():
        if place.kind not in content.settings.place_kinds:
            where = KeyPath(PLACES, (place.id, "kind"))
            yield _unknown(where, place.kind, content.settings.place_kinds, "place")


def _unknown(where: KeyPath, kind: str, kinds: Collection[str], noun: str) -> Problem:
    meant = nearest(kind, kinds)
    new = f"add it to `{noun}_kinds` in content/site.yaml"
    return Problem(
        Code.VOCABULARY_UNKNOWN,
        where,
        f"“{shown(kind)}” is not a kind of {noun}",
        f"did you mean `{meant}`? If not, {new}" if meant else new,
        (f"known: {', '.join(kinds)}",),
    )
