"""Writes the little YAML that drafts need, as an editor would type it: terse, one entry a line, quotes where needed.

Values are strings, booleans, lists and mappings. Dumping libraries sort, wrap and quote in their own way; a draft is
to be read and edited by hand.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "str | bool | Sequence[Value] | Mapping[str, Value] | Remarked"

_PLAIN = re.compile(r"[^\W_](?:[\w .'’“”/~()+&;–—-]|:(?=[^\s]))*$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?$")
_RESERVED = re.compile(r"(?:true|false|null|yes|no|on|off|~)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remarked:
    """An entry of a list of a block with a remark behind it, on its line, for the editor: YAML does not read it."""

    entry: Mapping[str, Value]
    remark: str


class Quoted(str):
    """A string that is quoted whether or not it must be: words of the text."""

    __slots__ = ()


def scalar(text: str) -> str:
    """Write a string so that YAML reads the same string back, in flow style too."""
    plain = (_PLAIN.match(text) or _NUMBER.match(text)) and not text.endswith((" ", ":")) and not _RESERVED.match(text)
    if plain and not isinstance(text, Quoted) and text.isprintable():
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() or c == "\u00a0" else f"\\U{ord(c):08X}" for c in escaped) + '"'


def flow(value: Value) -> str:
    """Write a value on one line: `{id: takeover, date: 2021-08, who: [taliban]}`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Remarked):
        return flow(value.entry)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key)}: {flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(flow(item) for item in value) + "]"


def lines(mapping: Mapping[str, Value]) -> str:
    """Write a mapping in block style: scalars and lists of strings on one line, other lists one entry a line."""
    written = []
    for key, value in mapping.items():
        if isinstance(value, list | tuple) and any(not isinstance(item, str) for item in value):
            written.append(f"{key}:\n" + "".join(f"  - {_item(item)}\n" for item in value))
        else:
            written.append(f"{key}: {flow(value)}\n")
    return "".join(written)


def _item(item: Value) -> str:
    if not isinstance(item, Remarked):
        return flow(item)
    remark = "".join(character if character.isprintable() else " " for character in item.remark)
    return f"{flow(item.entry)}  # {remark}" if remark else flow(item.entry)


def front_matter(mapping: Mapping[str, Value], body: str = "", modeline: str = "") -> str:
    """Write a page: front matter between fences, its first line `modeline` if there is one, then the body."""
    return f"---\n{modeline}{lines(mapping)}---\n" + (f"\n{body}" if body else "")
