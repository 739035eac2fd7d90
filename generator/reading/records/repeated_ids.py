"""Ids that stand twice on a page where one of the two entries has a mistake, and so is not among the annotations."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.annotations import TYPES
from generator.annotations.ids import shown
from generator.annotations.statements import AUTHOR
from generator.model.annotations import Keys
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem, Related


def find_repeated_ids(data: Mapping[str, Any], path: str, told: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return a problem for every written id that stands again in `data` and is not `told` already."""
    known = {problem.where for problem in told}
    first: dict[tuple[str, str], Keys] = {}
    problems = []
    for id_, speaker, keys in _written_ids(data):
        where, there = KeyPath(path, keys), first.setdefault((id_, speaker), keys)
        if there != keys and where not in known:
            message = f"The id `{shown(id_)}` stands twice on this page"
            related = (Related(KeyPath(path, there), "first stands here"),)
            problems.append(
                Problem(Code.ID_DUPLICATE, where, message, "give one of the two another id", related=related)
            )
    return tuple(problems)


def _written_ids(data: Mapping[str, Any]) -> Iterator[tuple[str, str, Keys]]:
    """Return each id with the speaker who tells its event, for several may tell the same one."""
    for kind in TYPES:
        entries = data.get(kind.key)
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            id_ = entry.get("id") if isinstance(entry, dict) else None
            if id_ and isinstance(id_, str):
                speaker = str(entry.get("by", AUTHOR)) if kind.kind == "event" else AUTHOR
                yield id_, speaker, (kind.key, index, "id")
