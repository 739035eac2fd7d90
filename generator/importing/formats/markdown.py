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


def _blocks(lines: list[str], start: int) -> Iterator[tuple[BlockKind, int, str, list[Line]]]:
    """Yield kind, heading level, list marker and lines of each block."""
    open_block: tuple[BlockKind, int, str, list[Line]] | None = None
    fenced = False
    for index in range(start, len(lines)):
        line = lines[index]
        if _FENCE.match(line):
            fenced = not fenced
            found: tuple[BlockKind, int, str, int] | None = None
            ends = True
        else:
            found, ends = ("code", 0, "", 0) if fenced and line.strip() else _starts(line), fenced or not line.strip()
        setext = _UNDERLINE.match(line) if open_block and open_block[0] == "paragraph" and not fenced else None
        if setext and open_block and len(open_block[3]) == 1:
            yield "heading", 1 if line[0] == "=" else 2, "", open_block[3]
            open_block = None
            continue
        if open_block and (found or ends or _RULE.match(line)):
            yield open_block
            open_block = None
        if found:
            kind, level, marker, cut = found
            open_block = (kind, level, marker, [(index + 1, cut + 1, line[cut:])])
        elif line.strip() and not _RULE.match(line) and not _FENCE.match(line):
            if open_block and open_block[0] not in ("heading", "row"):
                open_block[3].append((index + 1, 1, line))
            else:
                if open_block:
                    yield open_block
                open_block = ("paragraph", 0, "", [(index + 1, 1, line)])
    if open_block:
        yield open_block


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
