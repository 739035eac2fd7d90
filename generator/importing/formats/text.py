"""Plain text, as copied from a web page or a mail: one line a paragraph, or lines wrapped at a width."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.formats.blocks import BlockBuilder
from generator.importing.formats.document import Block, Document
from generator.importing.formats.kind import Format
from generator.importing.text.words import word_set

_BULLET = re.compile(r"\s*[•‣◦▪●·*–-]\s+(?=\S)")
_CLOSED = re.compile(r"[.!?…][\"”’'»)\]]*\s*$")
_OPEN = word_set(
    """a an the of in on at by to from with for and or but nor as into onto under over between through about against
    during than that which who whose der die das den dem des ein eine einem einen einer und oder von vom mit für auf aus
    bei im zu zum zur durch gegen über unter le la les un une du de et ou dans sur avec pour par au aux que qui el los
    las unos unas y o en con por del al и в на с по из для к от о что"""
)
"""Words that nothing ends with: what they belong to must follow."""
_VERBS = word_set("also has have had is are was were be been not")
_LAST_WORD = re.compile(r"(\w+)\W*$")


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def parse(content: str) -> Document:
    """Read plain text: a block for each paragraph, whether its lines are wrapped or not."""
    groups = list(_groups(content))
    wrapped = _is_wrapped(groups)
    blocks = [block for group in groups for lines in _paragraphs(group, wrapped=wrapped) if (block := _block(lines))]
    return Document(tuple(blocks))


def _groups(content: str) -> Iterator[list[_Line]]:
    """Yield runs of lines between blank lines."""
    group: list[_Line] = []
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip():
            group.append(_Line(number, line))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _is_wrapped(groups: list[list[_Line]]) -> bool:
    """Tell hard-wrapped text: nearly every line that is not the last of its group is about equally long.

    Paragraphs of one line each may be so too, but they end as sentences do.
    """
    lengths = [len(line.text) for group in groups for line in group[:-1]]
    closed = sum(_CLOSED.search(line.text) is not None for group in groups for line in group[:-1])
    widest = max((len(line.text) for group in groups for line in group), default=0)
    if len(lengths) < 3 or not 40 <= widest <= 120 or closed > 0.6 * len(lengths):
        return False
    return sum(length > 0.7 * widest for length in lengths) >= 0.7 * len(lengths)


def _paragraphs(group: list[_Line], *, wrapped: bool) -> Iterator[list[_Line]]:
    """Split a group into paragraphs: at bullets, and, unless wrapped, at every line that does not run on."""
    paragraph: list[_Line] = []
    for line in group:
        runs_on = wrapped or (bool(paragraph) and _breaks_off(paragraph[-1].text, line.text))
        if paragraph and (not runs_on or _BULLET.match(line.text)):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _breaks_off(line: str, following: str) -> bool:
    """Tell a line that cannot be a paragraph's end ("… under the"): a copied page breaks lines at its links."""
    last = _LAST_WORD.search(line)
    if line.rstrip().endswith(","):
        return following.lstrip()[:1].islower()
    if last is None or not line.rstrip()[-1].isalpha():
        return False
    return last[1] in _OPEN or (last[1] in _VERBS and following.lstrip()[:1].islower())


def _block(lines: list[_Line]) -> Block | None:
    builder = BlockBuilder()
    bullet = _BULLET.match(lines[0].text)
    for index, line in enumerate(lines):
        start = bullet.end() if bullet and index == 0 else 0
        if index:
            builder.add(" ", lines[index - 1].number, len(lines[index - 1].text) + 1)
        builder.add(line.text[start:], line.number, start + 1)
    return builder.block("item" if bullet else "paragraph")


def _never_announced(_content: str) -> bool:
    """Plain text is what is left when nothing else is sure."""
    return False


FORMAT = Format("plain text", (".txt", ".text"), _never_announced, parse)
