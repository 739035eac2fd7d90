"""The fast pass: YAML as plain `dict`, `list` and `str`, with nothing said about anything out of the ordinary.

Every scalar is the string it looks like: `No`, `12:30`, `0123`, `~` and `null` too; a key with nothing after it has the
value "". Types are the schema's business. Equal strings are one object: indexes compare a site's ids by the hundred
thousand, and so without reading their letters. Whatever the format forbids raises `Unusual`; `parsing.recovery` then
reads the same text slowly and says what is wrong and where.
"""

from contextlib import suppress
from sys import intern
from typing import Any

from yaml import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    YAMLError,
)

from generator.reading.parsing.entries import put_back, set_aside
from generator.reading.parsing.events import MAX_DEPTH, NextEvent, open_events


class Unusual(Exception):  # noqa: N818  # not an error yet: the slow pass decides
    """The text is broken, too deep, or holds a duplicate key, tag, anchor, alias, merge key or second document."""


def read_values(text: str) -> dict[str, Any]:
    """Return the top mapping of `text`, {} if it is empty. Raises `Unusual`."""
    shortened, entries = set_aside(text)
    if entries:
        with suppress(Unusual):
            top = read_whole(shortened)
            if put_back(top, entries):
                return top
    return read_whole(text)


def read_whole(text: str) -> dict[str, Any]:
    """Return what `read_values` does, by the parser alone. Raises `Unusual`."""
    try:
        return _top(open_events(text))
    except YAMLError as error:
        raise Unusual from error


def _top(get: NextEvent) -> dict[str, Any]:
    get()  # the stream's start
    first = get()
    if isinstance(first, StreamEndEvent):
        return {}
    if first.version or first.tags:
        raise Unusual
    top = _value(get(), get, 0)
    get()  # the document's end
    if not isinstance(top, dict) or not isinstance(get(), StreamEndEvent):
        raise Unusual
    return top


def _value(event: Any, get: NextEvent, depth: int) -> Any:
    kind = event.__class__  # compared by identity: isinstance costs a fifth of the whole pass
    if kind is AliasEvent or event.anchor or event.tag or depth > MAX_DEPTH:
        raise Unusual
    if kind is ScalarEvent:
        return intern(event.value)
    if kind is MappingStartEvent:
        return _mapping(get, depth + 1)
    items = []
    while (event := get()).__class__ is not SequenceEndEvent:
        items.append(_value(event, get, depth + 1))
    return items


def _mapping(get: NextEvent, depth: int) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    while (event := get()).__class__ is not MappingEndEvent:
        if event.__class__ is not ScalarEvent or event.anchor or event.tag:
            raise Unusual
        key = intern(event.value)
        if key in mapping or key == "<<":
            raise Unusual
        mapping[key] = _value(get(), get, depth)
    return mapping
