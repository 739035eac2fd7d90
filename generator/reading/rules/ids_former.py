"""A former id leads to one place: it is nobody's id today, and was nobody else's before."""

from collections.abc import Iterable, Iterator

from generator.model.annotations import Keys
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem, Related
from generator.reading.paths import PLACES, SOURCES, TERMS
from generator.reading.rules.known import annotations

Former = tuple[str, str, str, KeyPath]
"""The kind of thing, its id today, an id it had, and where that is written."""


def rule(content: Content) -> Iterable[Problem]:
    """Name every former id that is in use, or that two things claim."""
    formers = list(_formers(content))
    living = _living(content) if formers else {}
    first: dict[tuple[str, str], tuple[str, KeyPath]] = {}
    for kind, today, former, where in formers:
        if former in living[kind]:
            message = f"`{former}` is in use: there is {_article(kind)} {kind} of this id today"
            yield Problem(
                Code.FORMER_ID_TAKEN, where, message, "delete it from `formerly`, or give that one another id"
            )
            continue
        owner, there = first.setdefault((kind, former), (today, where))
        if owner != today:
            message = f"Two {kind}s say that they were called `{former}`: `{owner}` and `{today}`"
            related = (Related(there, "the other"),)
            fix = "keep it where readers of the old address should arrive"
            yield Problem(Code.FORMER_ID_TAKEN, where, message, fix, related=related)


def _article(kind: str) -> str:
    return "an" if kind[0] in "aeiou" else "a"


def _living(content: Content) -> dict[str, set[str]]:
    return {
        "briefing": {page.slug for page in content.pages()},
        "actor": {actor.id for actor in content.all_actors()},
        "place": {place.id for place in content.all_places()},
        "source": {source.id for source in content.all_sources()},
        "term": {term.id for term in content.all_terms()},
        "event": {one.statement.event for _, one in annotations(content, "event")},
        "claim": {one.statement.claim for _, one in annotations(content, "claim")},
    }


def _formers(content: Content) -> Iterator[Former]:
    for page in content.pages():
        yield from _each("briefing", page.slug, page.formerly, page.path, ())
    for actor in content.all_actors():
        yield from _each("actor", actor.id, actor.formerly, actor.path, ())
    tables = (("place", PLACES, content.all_places()), ("source", SOURCES, content.all_sources()))
    for kind, path, records in (*tables, ("term", TERMS, content.all_terms())):
        for record in records:
            yield from _each(kind, record.id, record.formerly, path, (record.id,))
    for page, one in annotations(content, "event"):
        if one.statement.formerly:
            yield from _each("event", one.statement.event, one.statement.formerly, page.path, one.keys)
    for page, one in annotations(content, "claim"):
        if one.statement.formerly:
            yield from _each("claim", one.statement.claim, one.statement.formerly, page.path, one.keys)


def _each(kind: str, today: str, formerly: tuple[str, ...], path: str, keys: Keys) -> Iterator[Former]:
    for place, former in enumerate(formerly):
        yield kind, today, former, KeyPath(path, (*keys, "formerly", place))
