"""The slow pass: YAML as a tree, with all that the format forbids.

It runs only when there is something to report. Nothing in it is ever evaluated: tags are named and refused, aliases are
refused where they stand, so neither can run anything or grow.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from generator.reading.parsing.events import MAX_DEPTH, NextEvent, open_events
from generator.reading.parsing.flaws import (
    Flaw,
    find_duplicates,
    key_not_text,
    refused_alias,
    refused_directive,
    refused_tag,
    second_document,
)
from generator.reading.parsing.nodes import Mapping, Node, Scalar, Sequence


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
        flaws.append(refused_directive(start))
    builder = _Builder(get, start, flaws.append)
    root = builder.value(get(), 0)
    get()  # the document's end
    following = get()
    if not isinstance(following, yaml.StreamEndEvent):
        flaws.append(second_document(following.start_mark.index + start))
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
            self.flaw(refused_alias(f"*{event.anchor}", start))
            return Scalar("", start)
        if event.anchor:
            self.flaw(refused_alias(f"&{event.anchor}", start))
        if event.tag:
            self.flaw(refused_tag(event.tag, start))
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
                self.flaw(key_not_text(key.start))
                continue
            if key.value == "<<":
                self.flaw(refused_alias("<<", key.start))
                continue
            yield key, value
