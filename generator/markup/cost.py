"""What a text will cost to convert, told from its characters alone: the same answer on every machine.

Python-Markdown's time grows with the square of a paragraph's open brackets and angles (20,000 of `[` take
more than a minute), and with depth times length for nested lists. The weights below were measured on
Python-Markdown 3.11 as microseconds and rounded up; `tests/bench/test_bench_markup.py` shows them.
"""

import re
from dataclasses import dataclass

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_NEWLINE = re.compile(r"\r\n?")
_LEVEL = re.compile(r"    |\t| ? ? ?>|(?:[*+-]|\d{1,3}\.)(?: |\t|$)")
_STARTS_LEVEL = re.compile(r"^[ \t>*+\-\d]", re.MULTILINE)

_CLOSED = re.compile(r"\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\]|(?![\[(]))|<[^<>]*>")
"""A link, image, footnote mark or tag that ends where it should."""

_CHARACTER = 0.7
_MARK = 30.0
_LINE = 60.0
_OPEN_TIMES_LENGTH = 0.35
_CLOSED_TIMES_LENGTH = 0.002
_TICK_TIMES_LENGTH = 0.02
_LINE_TIMES_LENGTH = 0.03
_LEVEL_TIMES_LENGTH = 0.03


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of lines without a blank one.

    `line` counts from 0; `depth` is that of its most nested line as typed, which is line `deepest`;
    `microseconds` is a cautious estimate of what its conversion takes, and `surplus` the part of it that grows faster
    than the text: what makes an honest long text cheap and a short hostile one dear.
    """

    line: int
    characters: int
    depth: int
    deepest: int
    microseconds: float
    surplus: float


def survey(markdown: str) -> tuple[Paragraph, ...]:
    """Return every paragraph with what it costs, in order."""
    text = _NEWLINE.sub("\n", markdown)
    paragraphs = []
    start = line = 0
    for gap in _BLANK_LINES.finditer(text):
        paragraphs.append(_measure(text[start : gap.start()], line))
        line += text.count("\n", start, gap.end())
        start = gap.end()
    paragraphs.append(_measure(text[start:], line))
    return tuple(paragraphs)


def _measure(block: str, line: int) -> Paragraph:
    length = len(block)
    lines = block.count("\n") + 1
    brackets = block.count("[") + block.count("<")
    closed = len(_CLOSED.findall(block)) if brackets else 0
    depth, deepest = _depth(block)
    each_time = (
        _OPEN_TIMES_LENGTH * (brackets - closed)
        + _CLOSED_TIMES_LENGTH * closed
        + _TICK_TIMES_LENGTH * block.count("`")
        + _LINE_TIMES_LENGTH * (lines - 1)
        + _LEVEL_TIMES_LENGTH * depth
    )
    marks = sum(map(block.count, "*_`\\&<["))
    surplus = each_time * length
    cost = _CHARACTER * length + _MARK * marks + _LINE * lines + surplus
    return Paragraph(line, length, depth, line + deepest, cost, surplus)


def _depth(block: str) -> tuple[int, int]:
    """Return the levels of the most nested line (four spaces, a quote or a list mark each), and its index."""
    if _STARTS_LEVEL.search(block) is None:
        return 0, 0
    best, index = 0, 0
    for number, line in enumerate(block.split("\n")):
        depth = at = 0
        while (level := _LEVEL.match(line, at)) is not None:
            depth, at = depth + 1, _past_space(line, level.end())
        if depth > best:
            best, index = depth, number
    return best, index


def _past_space(line: str, at: int) -> int:
    return at + 1 if line[at : at + 1] == " " and line[at : at + 4] != "    " else at
