"""Ids that look the same to a reader and are not: letters of two scripts that share their shapes."""

import unicodedata
from collections.abc import Iterable, Iterator

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Location, Problem, Related
from generator.reading.rules.known import annotations

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")
_TWINS = str.maketrans(
    "асеорхуіјѕԁһӏԛԝҽгпткмвнαοερτυχικνωϲϳյոսօ",
    "aceopxyijsdhlqwerntkmbhaoeptuxiknwcjjnuo",
)
"""Small letters of other scripts and the Latin ones they are taken for (after Unicode's confusables, UTS 39)."""


def rule(content: Content) -> Iterable[Problem]:
    """Warn of ids in letters of two scripts, and of two ids of a table that look alike."""
    seen: dict[tuple[str, str], tuple[str, KeyPath | Location]] = {}
    odd = [(table, id_, where) for table, id_, where in _ids(content) if not id_.isascii()]
    if not odd:
        return
    for table, id_, where in _ids(content):
        seen.setdefault((table, id_.translate(_TWINS)), (id_, where))
    for table, id_, where in odd:
        twin, there = seen[table, id_.translate(_TWINS)]
        if twin != id_:
            message = f"The id `{id_}` looks like `{twin}`, and is another: {_strange(id_)}"
            fix = f"type `{twin}` in Latin letters if that is meant, or choose an id that looks different"
            yield Problem(Code.ID_LOOKALIKE, where, message, fix, related=(Related(there, f"`{twin}`"),))
        elif len(scripts := _scripts(id_)) > 1:
            one, other = sorted(scripts)[:2]
            message = f"The id `{id_}` mixes {_named(scripts[one])} and {_named(scripts[other])}, which may look alike"
            yield Problem(Code.ID_LOOKALIKE, where, message, "type the id again in letters of one script")


def _ids(content: Content) -> Iterator[tuple[str, str, KeyPath | Location]]:
    for actor in content.actors.values():
        yield "actor", actor.id, Location(actor.path)
    for page in content.pages():
        yield "briefing", page.slug, Location(page.path)
    tables = (("place", content.places), ("source", content.sources), ("term", content.terms))
    for table, records in tables:
        for id_ in records:
            yield table, id_, KeyPath(f"content/{table}s.yaml", (id_,), "key")
    for page, annotation in annotations(content, "event"):
        yield "event", annotation.statement.event, KeyPath(page.path, (*annotation.keys, "id"))
    for page, annotation in annotations(content, "claim"):
        yield "claim", annotation.statement.claim, KeyPath(page.path, (*annotation.keys, "id"))


def _scripts(id_: str) -> dict[str, str]:
    """Return the scripts with look-alike letters that an id uses, each with its first letter."""
    found: dict[str, str] = {}
    for letter in id_:
        script = unicodedata.name(letter, "").partition(" ")[0]
        if script in _SCRIPTS:
            found.setdefault(script, letter)
    return found


def _strange(id_: str) -> str:
    letter = next(letter for letter in id_ if not letter.isascii())
    return f"{_named(letter)} stands in it"


def _named(letter: str) -> str:
    script = unicodedata.name(letter, "unknown").partition(" ")[0].capitalize()
    return f"{script} “{letter}” (U+{ord(letter):04X})"
