"""Actors that are easily confused (`not:`) are not taken for one another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.model.annotations import Annotation
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.model.selectors import Quote
from generator.reading.rules.names import folded


def rule(content: Content) -> Iterable[Problem]:
    """Name mentions whose words are the other actor's name, and actors off the cast whose double is in it."""
    doubles = _doubles(content)
    if not doubles:
        return
    names = {id_: frozenset(folded(name.text) for name in content.actors[id_].names) for id_ in doubles}
    for page in content.pages():
        cast_is_known = content.actors.keys() >= set(page.cast)  # a mistyped id in it is told already
        for annotation in page.annotations:
            if annotation.kind == "mention":
                yield from _wrong_words(page, annotation, doubles, names)
            if cast_is_known:
                yield from _off_the_cast(page, annotation, doubles)


def _doubles(content: Content) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for actor in content.actors.values():
        for other in actor.confused_with:
            if other in content.actors and other != actor.id:
                found[actor.id].add(other)
                found[other].add(actor.id)
    return {id_: frozenset(others) for id_, others in found.items()}


def _wrong_words(
    page: Briefing,
    annotation: Annotation,
    doubles: Mapping[str, frozenset[str]],
    names: Mapping[str, frozenset[str]],
) -> Iterable[Problem]:
    actor = annotation.statement.actor
    for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
        said = folded(selector.exact) if isinstance(selector, Quote) else ""
        if actor not in doubles or said in names[actor]:
            continue
        for other in sorted(doubles[actor]):
            if said in names[other]:
                message = f"These words are a name of `{other}`, which is not `{actor}`"
                fix = f"write `actor: {other}`, or add the name to `aka` of `{actor}`"
                yield Problem(Code.CONFUSED_WITH, KeyPath(page.path, keys), message, fix)


def _off_the_cast(page: Briefing, annotation: Annotation, doubles: Mapping[str, frozenset[str]]) -> Iterable[Problem]:
    for reference in annotation.references:
        if reference.table != "actor" or reference.id not in doubles or reference.id in page.cast:
            continue
        in_cast = [id_ for id_ in page.cast if id_ in doubles[reference.id]]
        if in_cast:
            where = KeyPath(page.path, reference.keys, reference.on, reference.offset)
            message = f"`{reference.id}` is not in the cast of this page; `{in_cast[0]}`, easily confused with it, is"
            fix = f"write `{in_cast[0]}`, or add `{reference.id}` to `cast`"
            yield Problem(Code.CONFUSED_WITH, where, message, fix)
