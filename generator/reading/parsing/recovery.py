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
from generator.reading.parsing.nodes import Mapping, Node, Scalar, Sequence
from generator.reading.parsing.trouble import Trouble, trouble_of

_LINE_START = r"(?<![^\r\n])"  # also after a lone CR, where `^` is not
_FIRST = r"[^\s\"'#\-\[\]{},&*!|>%@`:?]"  # what a word without quotes may start with
KEY_LINE = re.compile(rf"{_LINE_START}(?P<quote>[\"']?)(?P<key>{_FIRST}[^:\r\n]*?)(?P=quote)[ \t]*:(?=\s|\Z)")
_BARE_KEY = re.compile(rf"{_LINE_START}(?P<key>\w[\w-]*)[ \t]*(?=[\r\n]+(?:[ ]|- ))")
"""A word alone at the left with something below it: a key without its colon."""
ITEM_LINE = re.compile(rf"{_LINE_START}(?P<indent> *)-(?=\s|\Z)")


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was read: the tree (None if there is none), the flaws, and the top-level keys that are broken.

    Of a broken key the tree has the sound items of its list, numbered without the broken ones, or nothing.
    """

    root: Node | None
    flaws: tuple[Flaw, ...]
    broken: frozenset[str] = frozenset()


def recover(text: str, start: int = 0) -> Recovered:
    """Read `text`, which begins at offset `start` of its file, as far as it can be read."""
    try:
        return _without_flawed(*read_nodes(text, start))
    except yaml.YAMLError as error:
        found_keys = (*KEY_LINE.finditer(text), *_BARE_KEY.finditer(text))
        keys = sorted((found.start(), found["key"]) for found in found_keys)
        pieces = _read_blocks(text, start, keys)
        if not any(piece.broken for piece in pieces):  # the blocks are sound each by itself: only the whole is not
            return Recovered(None, (_explained(text, error, start),), frozenset(key for _, key in keys))
        return _join(pieces, start)


def _without_flawed(root: Node | None, flaws: tuple[Flaw, ...]) -> Recovered:
    """Leave out the values, or the items of lists, that hold something refused: what is left of them would mislead."""
    refused = [flaw.start for flaw in flaws if flaw.code is not Code.KEY_DUPLICATE]
    if not isinstance(root, Mapping) or not refused:
        return Recovered(root, flaws)
    inside = _by_part([key.start for key, _ in root.entries], refused)
    entries: list[tuple[Scalar, Node]] = []
    for index, (key, value) in enumerate(root.entries):
        if index not in inside:
            entries.append((key, value))
        elif isinstance(value, Sequence) and value.items and inside[index][0] >= value.items[0].start:
            hit = _by_part([item.start for item in value.items], inside[index])
            sound = tuple(item for number, item in enumerate(value.items) if number not in hit)
            entries.append((key, replace(value, items=sound)))
    broken = frozenset(key.value for index, (key, _) in enumerate(root.entries) if index in inside)
    return Recovered(replace(root, entries=tuple(entries)), flaws, broken)


def _by_part(starts: list[int], offsets: list[int]) -> dict[int, list[int]]:
    """Return for each part that holds one of the offsets its index and those offsets."""
    parts: dict[int, list[int]] = {}
    for offset in sorted(offsets):
        parts.setdefault(bisect_right(starts, offset) - 1, []).append(offset)
    return parts


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
        return _read_items(block, start, key) or Recovered(None, (_explained(block, error, start),), frozenset({key}))
    if root is None or isinstance(root, Mapping):
        return _without_flawed(root, flaws)
    at = root.start - start
    cause = explain(Trouble(block, at, at, "could not find expected ':'"))  # what a parser says a line later
    flaw = Flaw(Code.YAML_INVALID, start + cause.start, cause.message, cause.fix)
    return Recovered(None, (*flaws, flaw), frozenset({key}))


def _read_items(block: str, start: int, key: str) -> Recovered | None:
    """Read the list in a block item by item; None if there is no list, or no single item of it is broken."""
    first = ITEM_LINE.search(block)
    if first is None:
        return None
    starts = [found.start() for found in ITEM_LINE.finditer(block) if found["indent"] == first["indent"]]
    items: list[Node] = []
    flaws: list[Flaw] = []
    for at, end in pairwise([*starts, len(block)]):
        try:
            root, found = read_nodes(block[at:end], start + at)
        except yaml.YAMLError as error:
            flaws.append(_explained(block[at:end], error, start + at))
        else:
            flaws += found
            items += root.items if isinstance(root, Sequence) and not found else ()
    sequence = Sequence(tuple(items), start + starts[0])
    return (
        Recovered(Mapping(((Scalar(key, start), sequence),), start), tuple(flaws), frozenset({key})) if flaws else None
    )


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
