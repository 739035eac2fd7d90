"""Lines on pages to paragraphs: what a PDF does not say is told by position, size and punctuation.

Running heads are lines that come back at the edges of the pages; headings are larger or bolder than the text; words
that were divided at the end of a line are joined, unless the document writes them with a hyphen elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.formats.blocks import BlockBuilder
from generator.importing.formats.document import Block, BlockKind

RUNNING_HEAD = "runninghead"
"""The hint of a block that stands at the edge of page after page."""

_EDGE = 0.09  # of a page's height
_LARGER = 1.15
_HEADING_WORDS = 16
_BULLET = re.compile(r"\s*[•‣◦▪●·–-]\s+(?=\S)|\s*(\d{1,2})[.)]\s+(?=[^\W\d])")
_ENDS = re.compile(r"[.!?:;…][\"”’'»)\]]*(?:\s?\[?\d{1,3}\]?)?\s*$")
_DIVIDED = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]$")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?[\divxlc]+(?:\s*(?:/|of)\s*\d+)?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: `box` counts the boxes of its page, `top` is its place from 0 (top) to 1, `size` in points."""

    text: str
    page: int
    box: int
    left: float
    right: float
    top: float
    size: float
    bold: bool = False


def blocks_of(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the paragraphs, headings and items in reading order; lines of the file count the lines given."""
    heads = _running_heads(lines)
    usual = Counter[float]()
    for line in lines:
        usual[line.size] += len(line.text)
    body = usual.most_common(1)[0][0] if usual else 0.0
    words = Counter(re.findall(r"[\w-]+", " ".join(line.text for line in lines).lower()))
    blocks = (_block(group, body, words, heads) for group in _paragraphs(lines, body, heads))
    return tuple(block for block in blocks if block)


def _running_heads(lines: Sequence[Line]) -> frozenset[int]:
    """Return the places of the lines that stand at the edge of a page and come back, numbers aside."""
    edges = [index for index, line in enumerate(lines) if line.top < _EDGE or line.top > 1 - _EDGE]
    pages = {line.page for line in lines}
    seen = Counter({(_numberless(lines[index]), lines[index].page): 1 for index in edges}.keys())
    often = Counter(text for text, _ in seen)
    enough = max(2, min(3, len(pages)))
    return frozenset(
        index
        for index in edges
        if often[_numberless(lines[index])] >= enough or _PAGE_NUMBER.fullmatch(lines[index].text)
    )


def _numberless(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(line.text.split()).lower())


def _paragraphs(lines: Sequence[Line], body: float, heads: frozenset[int]) -> Iterator[list[tuple[int, Line]]]:
    """Yield runs of numbered lines that belong together."""
    group: list[tuple[int, Line]] = []
    set_apart: list[list[tuple[int, Line]]] = []
    for index, line in enumerate(lines):
        if index in heads:
            set_apart.append([(index, line)])
        elif group and _goes_on(group, line, body):
            group.append((index, line))
        else:
            if group:
                yield group
            yield from set_apart
            set_apart = []
            group = [(index, line)]
    if group:
        yield group
    yield from set_apart


def _goes_on(group: list[tuple[int, Line]], line: Line, body: float) -> bool:
    last = group[-1][1]
    if abs(last.size - line.size) > 0.1 * max(body, 1) or last.bold != line.bold or _BULLET.match(line.text):
        return False
    if (last.page, last.box) != (line.page, line.box):
        return not _ENDS.search(last.text) and line.text.lstrip()[:1].islower()
    indented = line.left > min(one.left for _, one in group) + 0.8 * line.size and len(group) > 1
    fell_short = last.right < max(one.right for _, one in group) - 6 * line.size
    return not (_ENDS.search(last.text) and (indented or (fell_short and len(group) > 1)))


def _block(group: list[tuple[int, Line]], body: float, words: Counter[str], heads: frozenset[int]) -> Block | None:
    first = group[0][1]
    if group[0][0] in heads:
        return _filled(group, 0, words).block("paragraph", hints=frozenset((RUNNING_HEAD,)))
    bullet = _BULLET.match(first.text)
    count = sum(len(line.text.split()) for _, line in group)
    larger = first.size >= _LARGER * body
    heading = count <= _HEADING_WORDS and (larger or (first.bold and not _ENDS.search(group[-1][1].text)))
    kind: BlockKind = "heading" if heading else "item" if bullet else "paragraph"
    level = 0 if not heading else 1 if first.size >= 1.6 * body else 2 if larger else 3
    builder = _filled(group, bullet.end() if bullet and kind == "item" else 0, words)
    return builder.block(kind, level=level, marker=(bullet[1] or "") if bullet and kind == "item" else "")


def _filled(group: Iterable[tuple[int, Line]], start: int, words: Counter[str]) -> BlockBuilder:
    builder = BlockBuilder()
    rows = list(group)
    for place, (index, line) in enumerate(rows):
        text = line.text.rstrip()[start if place == 0 else 0 :]
        following = rows[place + 1][1].text.lstrip() if place + 1 < len(rows) else ""
        builder.add(_joined(text, following, words) if following else text, index + 1, 1)
    return builder


def _joined(text: str, following: str, words: Counter[str]) -> str:
    """Return a line as it goes on: with a space, or without the hyphen at which its last word was divided."""
    divided = _DIVIDED.search(text)
    if divided is None or not following[:1].islower():
        return text.rstrip("\u00ad") + ("" if text.endswith(("-", "\u2010")) else " ")
    rest = re.match(r"[^\W\d_]+", following)
    whole = (divided[1] + (rest[0] if rest else "")).lower()
    hyphened = f"{divided[1]}-{rest[0] if rest else ''}".lower()
    return text if words[hyphened] > words[whole] and not text.endswith("\u00ad") else text[:-1]
