"""Markdown, as other tools export it: the text a reader would see, without its marks.

Not a full CommonMark reader: enough of the block structure (headings, lists, quotes, tables, fences, paragraphs)
to take an article out of a page that was converted to Markdown.
"""

import re
from collections.abc import Iterator

from generator.importing.formats.document import BlockKind, Document
from generator.importing.formats.inline import visible_block
from generator.importing.formats.kind import Format

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"\s*(?:[-*+]|(\d{1,3})[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_ROW = re.compile(r"\s*\|")
_RULE = re.compile(r"\s*(?:[-*_][ \t]*){3,}$|\s*\|[-:| \t]+\|?\s*$")
_FENCE = re.compile(r"\s*(```|~~~)")
_UNDERLINE = re.compile(r"(=+|-+)\s*$")
_LABEL = re.compile(r"\s*+\|?\s*+\*\*([^*|]{2,40}?):?\*\*:?\s*+\|?\s*+(\S.*?)\s*\|?\s*$")
_PAIR = re.compile(r"([A-Za-z_ -]{2,30}):\s+(\S.*)$")
_LINK = re.compile(r"\]\((?:https?:|/|#)[^)\s]*\)")
_MARK = re.compile(r"^(?:#{1,6}[ \t]+\S|\s*\*\*[^*]+\*\*|---\s*$)", re.MULTILINE)

Line = tuple[int, int, str]
"""Line number, column of its first character, and text."""

_Found = tuple[BlockKind, int, str, list[Line]]
"""Kind, heading level, list marker and lines of a block."""


def parse(content: str) -> Document:
    """Read Markdown. Leading front matter and `**Label:** value` lines are declarations, not text."""
    lines = content.split("\n")
    start, declared = _front_matter(lines)
    declared.extend(_labels(lines))
    blocks = []
    for kind, level, marker, parts in _blocks(lines, start):
        block = visible_block(parts, kind, level=level, marker=marker)
        if block:
            blocks.append(block)
    return Document(tuple(blocks), tuple(declared))


def _front_matter(lines: list[str]) -> tuple[int, list[tuple[str, str]]]:
    """Return the line index after the front matter, and its plain `key: value` lines."""
    if lines[0].rstrip() != "---" or "---" not in (line.rstrip() for line in lines[1:60]):
        return 0, []
    end = next(i for i in range(1, 60) if lines[i].rstrip() == "---")
    pairs = (_PAIR.match(line) for line in lines[1:end])
    return end + 1, [(pair[1].strip().lower(), pair[2].strip(" \"'")) for pair in pairs if pair]


def _labels(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        label = _LABEL.match(line)
        if label and len(label[2]) < 200:
            yield label[1].strip().lower(), label[2]


def _blocks(lines: list[str], start: int) -> Iterator[_Found]:
    """Yield the blocks from line `start` on, in order."""
    block: _Found | None = None
    fenced = False
    for number, line in enumerate(lines[start:], start + 1):
        begun: tuple[BlockKind, int, str, int] | None = None
        goes_on = False
        if _FENCE.match(line):
            fenced = not fenced
        elif fenced:
            begun = ("code", 0, "", 0) if line.strip() else None
        elif block and _underlines(line, block):
            block = ("heading", 1 if line[0] == "=" else 2, "", block[3])
        else:
            begun = _starts(line)
            goes_on = not begun and bool(line.strip()) and not _RULE.match(line)
        if goes_on and block and block[0] not in ("heading", "row"):
            block[3].append((number, 1, line))
            continue
        if block:
            yield block
            block = None
        if goes_on:
            begun = ("paragraph", 0, "", 0)
        if begun:
            kind, level, marker, cut = begun
            block = (kind, level, marker, [(number, cut + 1, line[cut:])])
    if block:
        yield block


def _underlines(line: str, block: _Found) -> bool:
    """Tell the line below a paragraph of one line that makes a heading of it."""
    return block[0] == "paragraph" and len(block[3]) == 1 and _UNDERLINE.match(line) is not None


def _starts(line: str) -> tuple[BlockKind, int, str, int] | None:
    """Return kind, level, marker and the column after the mark, if the line starts a block of its own."""
    if _RULE.match(line):
        return None
    if mark := _HEADING.match(line):
        return "heading", len(mark[1]), "", mark.end()
    if mark := _ITEM.match(line):
        return "item", 0, mark[1] or "", mark.end()
    if mark := _QUOTE.match(line):
        return "quote", 0, "", mark.end()
    if mark := _ROW.match(line):
        return "row", 0, "", mark.end()
    return None


def _announced(content: str) -> bool:
    """Tell Markdown whatever the file is called: link targets in brackets, and block marks."""
    return len(_LINK.findall(content)) >= 3 and len(_MARK.findall(content)) >= 3


FORMAT = Format("Markdown", (".md", ".markdown"), _announced, parse)
