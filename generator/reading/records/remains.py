"""What an entry with a mistake still says, so that its other mistakes are found in the same run."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from generator.annotations import TYPES
from generator.annotations.kind import AnnotationType
from generator.annotations.note import Note
from generator.model.annotations import Annotation, Keys
from generator.model.problems import KeyPath, Problem
from generator.reading.records.annotations import at_keys_of


def remains_of(data: Mapping[str, Any], problems: Iterable[Problem]) -> Iterator[Annotation]:
    """Return an annotation for each entry of `data` that is whole again once the keys with problems are taken away.

    It has the entry's places and references, whose mistakes are the entry's own. It states nothing (it is an empty
    note): no event or claim may come of half an entry, nor a rule see one.
    """
    keys_of_entry: dict[Keys, set[str | int]] = defaultdict(set)
    for problem in problems:
        if isinstance(problem.where, KeyPath):
            keys_of_entry[problem.where.keys[:2]].update(problem.where.keys[2:3])
    for kind in TYPES:
        entries = data.get(kind.key)
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            if (kind.key, index) in keys_of_entry and isinstance(entry, dict):
                left = {key: value for key, value in entry.items() if key not in keys_of_entry[kind.key, index]}
                yield from _remains(kind, (kind.key, index), left)


def _remains(kind: AnnotationType, keys: Keys, left: Mapping[str, Any]) -> Iterator[Annotation]:
    try:
        entry = kind.entry.model_validate({key: value for key, value in left.items() if value != ""})
    except ValidationError:
        return
    yield Annotation(
        kind="note",
        id="-".join(map(str, keys)),
        keys=keys,
        at=entry.at,
        at_keys=at_keys_of(entry, keys, left.get("at")),
        statement=Note(""),
        references=kind.refer(entry, keys),
        suggested=entry.suggested,
    )
