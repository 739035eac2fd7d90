"""The slow pass: YAML as a tree that knows where everything stands, with all that the format forbids.

It runs only when there is something to report. Nothing in it is ever evaluated: tags are named and refused, aliases are
refused where they stand, so neither can run anything or grow.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from generator.model.codes import Code
from generator.reading.parsing.events import MAX_DEPTH, NextEvent, open_events


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts. `start` is the offset of its first character, the quote mark of a quoted one."""

    value: str
    start: int
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    start: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; a key may stand twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something the format forbids: offset in the text, what to say, what to do; `first` is the other place, if any."""

    code: Code
    start: int
    message: str
    fix: str
    first: int | None = None


def read_nodes(text: str, start: int = 0) -> tuple[Node | None, tuple[Flaw, ...]]:
    """Return the tree of `text` and its flaws; None for the tree if there is no value.

    `start` is added to every offset. Raises `yaml.YAMLError` if the text does not parse.
    """
    flaws: list[Flaw] = []
    get = open_events(text)
    get()  # the stream's start
    first = get()
    if isinstance(first, yaml.StreamEndEvent):
        return None, ()
    if first.version or first.tags:
        flaws.append(_directive(start))
    builder = _Builder(get, start, flaws.append)
    root = builder.value(get(), 0)
    get()  # the document's end
    following = get()
    if not isinstance(following, yaml.StreamEndEvent):
        flaws.append(
            Flaw(
                Code.YAML_INVALID,
                following.start_mark.index + start,
                "A second YAML document starts here",
                "delete the line `---` or `...` between the two",
            )
        )
    return root, tuple(flaws)


class TooDeep(yaml.YAMLError):
    """The text is nested more than `MAX_DEPTH` levels deep; `index` says where."""

    def __init__(self, index: int) -> None:
        self.index = index
        super().__init__(f"nested more than {MAX_DEPTH} levels deep")


@dataclass(frozen=True, slots=True)
class _Builder:
    get: NextEvent
    shift: int
    flaw: Callable[[Flaw], None]

    def value(self, event: Any, depth: int) -> Node:
        start = event.start_mark.index + self.shift
        if depth > MAX_DEPTH:
            raise TooDeep(event.start_mark.index)
        if isinstance(event, yaml.AliasEvent):
            self.flaw(_alias(f"*{event.anchor}", start))
            return Scalar("", start)
        if event.anchor:
            self.flaw(_alias(f"&{event.anchor}", start))
        if event.tag:
            self.flaw(_tag(event.tag, start))
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, start, event.style)
        if isinstance(event, yaml.MappingStartEvent):
            entries = tuple(self.entries(depth + 1))
            for flaw in find_duplicates(key for key, _ in entries):
                self.flaw(flaw)
            return Mapping(entries, start)
        return Sequence(tuple(self.items(depth + 1)), start)

    def items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self.get(), yaml.SequenceEndEvent):
            yield self.value(event, depth)

    def entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        while not isinstance(event := self.get(), yaml.MappingEndEvent):
            key = self.value(event, depth)
            value = self.value(self.get(), depth)
            if not isinstance(key, Scalar):
                self.flaw(_key_not_text(key.start))
                continue
            if key.value == "<<":
                self.flaw(_alias("<<", key.start))
                continue
            yield key, value


def find_duplicates(keys: Iterable[Scalar]) -> Iterator[Flaw]:
    """Say which of the keys of one mapping stand there already."""
    first: dict[str, int] = {}
    for key in keys:
        if key.value in first:
            yield Flaw(
                Code.KEY_DUPLICATE,
                key.start,
                f"`{key.value}` stands twice",
                "keep one of the two; to keep both contents, join them under one key",
                first[key.value],
            )
        first.setdefault(key.value, key.start)


def to_values(node: Node) -> Any:
    """Return the plain `dict`, `list` and `str` of a tree; of a key that stands twice the first counts."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [to_values(item) for item in node.items]
        case Mapping():
            mapping: dict[str, Any] = {}
            for key, value in node.entries:
                if key.value not in mapping:
                    mapping[key.value] = to_values(value)
            return mapping


def _alias(shown: str, start: int) -> Flaw:
    return Flaw(
        Code.YAML_ALIAS_BOMB,
        start,
        f"`{shown}` is a YAML anchor or alias, and those are not read here",
        "write the value out where it is needed; if the text itself starts with this sign, put it in quotes",
    )


def _tag(tag: str, start: int) -> Flaw:
    shown = tag.replace("tag:yaml.org,2002:", "!!")
    return Flaw(
        Code.YAML_TAG,
        start,
        f"`{shown}` is a YAML tag, and tags are refused; nothing was run",
        "delete the tag; if the text itself starts with `!`, put it in quotes",
    )


def _directive(start: int) -> Flaw:
    return Flaw(
        Code.YAML_TAG,
        start,
        "A line that starts with `%` is a YAML directive, and those are refused",
        "delete the line; if it is a text, put it in quotes",
    )


def _key_not_text(start: int) -> Flaw:
    return Flaw(
        Code.YAML_INVALID,
        start,
        "A key must be a word, not a list or a set of keys",
        "if these brackets are part of a text, put the whole text in quotes",
    )
