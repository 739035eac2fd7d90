"""From the checked entries of a page to its annotations."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.annotations import TYPES
from generator.annotations.entry import Entry, Form
from generator.model.annotations import Annotation, Keys
from generator.model.problems import Problem
from generator.reading.records.permalinks import Draft, permalinks


def annotations_of(
    form: Form, data: Mapping[str, Any], places: Mapping[str, Sequence[int]], path: str, slug: str
) -> tuple[tuple[Annotation, ...], tuple[Problem, ...]]:
    """Return the annotations of a page in the order of the types and of the file.

    `data` is what the editor wrote; `places` are the indexes in it of the entries of lists that lost some.
    """
    drafts = tuple(_drafts(form, places))
    ids, problems = permalinks(drafts, path, slug)
    made = tuple(
        Annotation(
            type_.kind,
            id_,
            keys,
            entry.at,
            at_keys_of(entry, keys, data[keys[0]][keys[1]].get("at")),
            type_.state(entry, id_),
            references,
            entry.suggested,
        )
        for (type_, keys, entry, references), id_ in zip(drafts, ids, strict=True)
    )
    return made, problems


def _drafts(form: Form, places: Mapping[str, Sequence[int]]) -> Iterator[Draft]:
    for kind in TYPES:
        entries: tuple[Entry, ...] = getattr(form, kind.key)
        for index, entry in zip(places.get(kind.key, range(len(entries))), entries, strict=True):
            keys = (kind.key, index)
            yield Draft(kind, keys, entry, kind.refer(entry, keys))


def at_keys_of(entry: Entry, keys: Keys, written: object) -> tuple[Keys, ...]:
    """Return where each selector of an entry at `keys` stands; `written` is its `at` as the editor typed it."""
    if isinstance(written, list):
        return tuple((*keys, "at", item) for item in range(len(entry.at)))
    return ((*keys, "at"),) if entry.at else ()
