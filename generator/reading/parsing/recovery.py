"""Read what can be read of a YAML text that is broken somewhere, and say everything that is broken.

Parsers stop at the first mistake. Here the text is cut at its top-level keys, and a list at its items, so that a
mistake stays in its own block: the other keys are still checked, and ten broken entries are ten problems in one run.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise

import yaml

from generator.model.codes import Code
from generator.reading.parsing.composing import read_nodes
from generator.reading.parsing.explaining import explain
from generator.reading.parsing.flaws import Flaw, find_duplicates
from generator.reading.parsing.nodes import Mapping, Node, Scalar
from generator.reading.parsing.trouble import Trouble, trouble_of

_FIRST = r"[^\s\"'#\-\[\]{},&*!|>%@`:?]"  # what a word without quotes may start with
KEY_LINE = re.compile(rf"^(?P<quote>[\"']?)(?P<key>{_FIRST}[^:\r\n]*?)(?P=quote)[ \t]*:(?=\s|$)", re.MULTILINE)
ITEM_LINE = re.compile(r"^(?P<indent> *)-(?=[ \t]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was read: the tree (None if there is none), the flaws, and the top-level keys whose values are not in it."""

    root: Node | None
    flaws: tuple[Flaw, ...]
    broken: frozenset[str] = frozenset()


def recover(text: str, start: int = 0) -> Recovered:
    """Read `text`, which begins at offset `start` of its file, as far as it can be read."""
    try:
        return _without_flawed(*read_nodes(text, start))
    except yaml.YAMLError as error:
        keys = [(found.start(), found["key"]) for found in KEY_LINE.finditer(text)]
        pieces = _read_blocks(text, start, keys)
        if not any(piece.broken for piece in pieces):  # the blocks are sound each by itself: only the whole is not
            return Recovered(None, (_explained(text, error, start),), frozenset(key for _, key in keys))
        return _join(pieces, start)


def _without_flawed(root: Node | None, flaws: tuple[Flaw, ...]) -> Recovered:
    """Leave out the top-level keys whose values hold something refused: what is left of them would mislead."""
    if not isinstance(root, Mapping):
        return Recovered(root, flaws)
    starts = [key.start for key, _ in root.entries]
    refused = {bisect_right(starts, flaw.start) - 1 for flaw in flaws if flaw.code is not Code.KEY_DUPLICATE}
    sound = [entry for index, entry in enumerate(root.entries) if index not in refused]
    broken = frozenset(key.value for key, _ in root.entries) - frozenset(key.value for key, _ in sound)
    return Recovered(replace(root, entries=tuple(sound)), flaws, broken)


def _read_blocks(text: str, start: int, keys: list[tuple[int, str]]) -> list[Recovered]:
    if not keys:
        return []
    above = [(0, "")] if text[: keys[0][0]].strip() else []
    borders = [*above, *keys, (len(text), "")]
    return [_read_block(text[at:end], start + at, key) for (at, key), (end, _) in pairwise(borders)]


def _read_block(block: str, start: int, key: str) -> Recovered:
    try:
        root, flaws = read_nodes(block, start)
    except yaml.YAMLError as error:
        flaws = _broken_items(block, start) or (_explained(block, error, start),)
        return Recovered(None, flaws, frozenset({key}))
    if root is None or isinstance(root, Mapping):
        return _without_flawed(root, flaws)
    at = root.start - start
    cause = explain(Trouble(block, at, at, "could not find expected ':'"))  # what a parser says a line later
    flaw = Flaw(Code.YAML_INVALID, start + cause.start, cause.message, cause.fix)
    return Recovered(None, (*flaws, flaw), frozenset({key}))


def _broken_items(block: str, start: int) -> tuple[Flaw, ...]:
    """Say which items of the list in a block are broken; nothing if no single one is."""
    first = ITEM_LINE.search(block)
    if first is None:
        return ()
    items = [found.start() for found in ITEM_LINE.finditer(block) if found["indent"] == first["indent"]]
    flaws: list[Flaw] = []
    for at, end in pairwise([*items, len(block)]):
        try:
            flaws += read_nodes(block[at:end], start + at)[1]
        except yaml.YAMLError as error:
            flaws.append(_explained(block[at:end], error, start + at))
    return tuple(flaws)


def _join(pieces: list[Recovered], start: int) -> Recovered:
    entries: list[tuple[Scalar, Node]] = []
    for piece in pieces:
        if isinstance(piece.root, Mapping):
            entries += piece.root.entries
    flaws = [flaw for piece in pieces for flaw in piece.flaws]
    flaws += find_duplicates(key for key, _ in entries)
    broken = frozenset().union(*(piece.broken for piece in pieces))
    return Recovered(Mapping(tuple(entries), start), tuple(flaws), broken)


def _explained(text: str, error: yaml.YAMLError, start: int) -> Flaw:
    cause = explain(trouble_of(text, error))
    return Flaw(Code.YAML_INVALID, start + cause.start, cause.message, cause.fix)
