"""What a machine edit means to do: how the text changes, and what the parsed data must be afterwards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from yaml import Node

from generator.annotations.at import At, write_at
from generator.editing.nodes import Slot, compose, end_of, find, is_block_text
from generator.editing.removal import remove
from generator.editing.scalars import scalar
from generator.editing.splice import Splice, apply
from generator.model.annotations import Keys


class KeysNotFoundError(Exception):
    """The keys of a change are not in the text."""


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the value at `keys`, with its key or its dash. A list that would be left empty goes as well."""

    keys: Keys


@dataclass(frozen=True, slots=True)
class Replace:
    """Put `value`, a string or an `at` of several fields, in place of what stands at `keys`."""

    keys: Keys
    value: At


Change = Remove | Replace


def make(text: str, changes: Iterable[Change]) -> str:
    """Return the YAML `text` with all `changes` made; raises `KeysNotFoundError`.

    They are made from the last key to the first, so that an index still counts what it counted; in as few rounds as
    can be, for each parses the text anew.
    """
    ahead = sorted(changes, key=_backwards, reverse=True)
    while ahead:
        now, ahead = _apart(ahead)
        root = compose(text)
        text = apply(text, [_splice(text, root, change) for change in now])
    return text


def _backwards(change: Change) -> tuple[tuple[bool, str | int], ...]:
    return tuple((isinstance(key, int), key) for key in change.keys)


def _apart(changes: Iterable[Change]) -> tuple[list[Change], list[Change]]:
    """Part changes, in their order, into those that cannot touch one another's characters and those that must wait.

    A change inside an entry stays inside it. One that takes the entry out moves the whole list.
    """
    now: list[Change] = []
    later: list[Change] = []
    taken: set[Keys] = set()
    around_taken: set[Keys] = set()
    for change in changes:
        territory = change.keys[:2] if len(change.keys) > 2 else change.keys[:-1]
        around = {territory[:length] for length in range(len(territory) + 1)}
        if territory in around_taken or not around.isdisjoint(taken):
            later.append(change)
        else:
            now.append(change)
            taken.add(territory)
            around_taken |= around
    return now, later


def _splice(text: str, root: Node | None, change: Change) -> Splice:
    slot = _slot(root, change.keys)
    if isinstance(change, Replace):
        old = slot.value
        new = scalar(change.value, like=old) if isinstance(change.value, str) else write_at(change.value)
        end = end_of(text, old)
        return Splice(old.start_mark.index, len(text[:end].rstrip()) if is_block_text(old) else end, new)
    if isinstance(change.keys[-1], int) and len(slot.parent.value) == 1:
        return remove(text, _slot(root, change.keys[:-1]))
    return remove(text, slot)


def _slot(root: Node | None, keys: Keys) -> Slot:
    slot = find(root, keys)
    if slot is None:
        raise KeysNotFoundError(".".join(map(str, keys)))
    return slot


def expected(data: Any, changes: Sequence[Change]) -> Any:
    """Return what `data`, the parsed text, must be after `changes`."""
    removals = {change.keys for change in changes if isinstance(change, Remove)}
    values = {change.keys: _as_read(change.value) for change in changes if isinstance(change, Replace)}
    return _rebuild(data, (), removals, values)


def _as_read(value: At) -> Any:
    """Return a value as the strict reader reads it: every scalar is a string."""
    return value if isinstance(value, str) else {name: str(field) for name, field in value.items()}


def _rebuild(data: Any, keys: Keys, removals: set[Keys], values: dict[Keys, Any]) -> Any:
    if keys in values:
        return values[keys]
    if isinstance(data, dict):
        kept = {
            name: _rebuild(value, (*keys, name), removals, values)
            for name, value in data.items()
            if (*keys, name) not in removals
        }
        return {name: value for name, value in kept.items() if value != [] or data[name] == []}
    if isinstance(data, list):
        return [
            _rebuild(value, (*keys, index), removals, values)
            for index, value in enumerate(data)
            if (*keys, index) not in removals
        ]
    return data
