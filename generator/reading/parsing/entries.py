"""Entries between braces, `- {id: takeover, at: "returned to power"}`: most of what front matter holds.

libyaml makes an object of every event, which costs far more than its parsing. So such entries are set aside, a mark is
left in the place of each, and all are read at once as what they nearly are: JSON. The rest of the text is libyaml's,
and so is the whole, if any entry is not plain. `docs/adr/0043-entries-read-as-json.md` says why no reading differs.
"""

import json
import re
from itertools import repeat
from sys import intern
from typing import Any

_ENTRY = re.compile(r"(\n *- )(\{.*(?:\n +[^\s-].*)*?\})(?=$| +#)", re.MULTILINE)
"""What may be an entry. If it is none, its mark does not come out as an item."""

_SCALAR = re.compile(r"([^\s\-?:,\[\]{}#&*!|>'%@`\0\1][^,\[\]{}:#\n\0\1]*)")
"""A scalar without quotes as it may stand between brackets (YAML 1.1, section 9.1.3), and no other."""

_MARK, _QUOTED, _BORDER = "\ue000", "\0", "\1"
"""Stand for an entry, for a scalar in quotes, and between two entries. A text that has one of them is read whole."""

_FOREIGN = ("\\", "<<", "\x7f")
_FOREIGN_BEYOND_ASCII = re.compile(r"[\x80-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_LOOSE = (" ,", " ]", " }", " :", " \n")  # white space that is no part of the scalar before it
_LONGEST = 1000  # libyaml ends keys at 1,024 characters
_MOST_BRACKETS = 20  # of each kind, so that none is nested too deeply for `generator.reading.parsing.events.MAX_DEPTH`


class _NotPlainError(ValueError):
    """An entry holds what JSON cannot say."""


def set_aside(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Return the text with a mark in the place of each entry, and the entries; no entries if not all are plain."""
    parts = _ENTRY.split(text)
    written = parts[2::3]
    if not written or _MARK in text or _QUOTED in text or _BORDER in text:
        return text, []
    try:
        entries = _read(written)
    except ValueError:  # ours, or the JSON decoder's
        return text, []
    parts[2::3] = [_MARK] * len(entries)
    return "".join(parts), entries


def put_back(top: dict[str, Any], entries: list[dict[str, Any]]) -> bool:
    """Put each entry in the place of its mark, and tell whether all marks were items of lists in `top`."""
    following = iter(entries)
    for value in top.values():
        if isinstance(value, list):
            value[:] = [next(following) if item == _MARK else item for item in value]
    return next(following, None) is None


def _read(written: list[str]) -> list[dict[str, Any]]:
    text = _BORDER.join(written)
    if not _may_be_plain(text, written):
        raise _NotPlainError
    pieces = text.split('"')  # outside, inside, outside, …
    outside = _QUOTED.join(pieces[::2])
    if any(sign in outside for sign in _LOOSE) or outside.count(":") != outside.count(": "):
        raise _NotPlainError
    pieces[::2] = '"'.join(_SCALAR.split(outside)).split(_QUOTED)  # now with all scalars in quotes
    quoted = '"'.join(pieces)
    parted = _JSON.decode(f"[{quoted}]".replace(_BORDER, ",0,"))
    entries: list[dict[str, Any]] = parted[::2]
    if len(entries) != len(written) or parted[1::2] != [0] * (len(written) - 1):
        raise _NotPlainError
    return entries


def _may_be_plain(text: str, written: list[str]) -> bool:
    if any(sign in text for sign in _FOREIGN) or max(map(len, written)) > _LONGEST:
        return False
    if not text.isascii() and _FOREIGN_BEYOND_ASCII.search(text):
        return False
    return all(max(map(str.count, written, repeat(bracket))) <= _MOST_BRACKETS for bracket in "[{")


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = {
        intern(key): intern(value) if value.__class__ is str else _interned(value)  # most: a call for each is dear
        for key, value in pairs
    }
    if len(mapping) < len(pairs):
        raise _NotPlainError
    return mapping


def _interned(value: Any) -> Any:
    """Return a value, equal strings as one object (as `generator.reading.parsing.values` has them)."""
    if value.__class__ is str:
        return intern(value)
    return [*map(_interned, value)] if value.__class__ is list else value


_JSON = json.JSONDecoder(object_pairs_hook=_mapping)
