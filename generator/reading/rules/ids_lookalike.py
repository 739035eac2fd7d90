"""Ids that look the same to a reader and are not: letters of two scripts that share their shapes."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model.annotations import Keys
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Location, Problem, Related
from generator.reading.paths import PLACES, SOURCES, TERMS
from generator.reading.rules.scripts import named, scripts_of, strange_letter, twin_of


def rule(content: Content) -> Iterable[Problem]:
    """Warn of ids in letters of two scripts, and of two ids of a table that look alike."""
    odd = [one for one in _ids(content) if not one.id.isascii()]
    if not odd:
        return
    first: dict[tuple[str, str], _Id] = {}
    for one in sorted(_ids(content), key=lambda one: not one.id.isascii()):
        first.setdefault((one.table, twin_of(one.id)), one)
    told: set[tuple[str, str]] = set()
    for one in odd:
        twin = first[one.table, twin_of(one.id)]
        scripts = scripts_of(one.id)
        if (one.table, one.id) in told or (twin.id == one.id and len(scripts) < 2):
            continue
        told.add((one.table, one.id))
        if twin.id != one.id:
            message = f"The id `{one.id}` looks like `{twin.id}`, and is another: {strange_letter(one.id)}"
            fix = f"type `{twin.id}` in Latin letters if that is meant, or choose an id that looks different"
            yield Problem(Code.ID_LOOKALIKE, one.where, message, fix, related=(Related(twin.where, f"`{twin.id}`"),))
        else:
            left, right = (named(scripts[script]) for script in sorted(scripts)[:2])
            message = f"The id `{one.id}` mixes {left} and {right}, which may look alike"
            yield Problem(Code.ID_LOOKALIKE, one.where, message, "type the id again in letters of one script")


class _Id(NamedTuple):
    """An id with the place where it is defined; `keys` are empty for a file's name."""

    table: str
    id: str
    path: str
    keys: Keys = ()

    @property
    def where(self) -> KeyPath | Location:
        if not self.keys:
            return Location(self.path)
        return KeyPath(self.path, self.keys, "key") if len(self.keys) == 1 else KeyPath(self.path, (*self.keys, "id"))


def _ids(content: Content) -> Iterator[_Id]:
    for actor in content.actors.values():
        yield _Id("actor", actor.id, actor.path)
    tables = (("place", content.places, PLACES), ("source", content.sources, SOURCES), ("term", content.terms, TERMS))
    for table, records, path in tables:
        for id_ in records:
            yield _Id(table, id_, path, (id_,))
    for page in content.pages():
        yield _Id("briefing", page.slug, page.path)
        for annotation in page.annotations:
            if annotation.kind == "event":
                yield _Id("event", annotation.statement.event, page.path, annotation.keys)
            elif annotation.kind == "claim":
                yield _Id("claim", annotation.statement.claim, page.path, annotation.keys)
