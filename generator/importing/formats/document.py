"""What every input format is read into: blocks of plain text that know where they stood in the file."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["paragraph", "heading", "item", "quote", "row", "code"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Says that the characters of a block from `offset` on stand in the file at `line`:`column` (both from 1)."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote: after the character at `offset` - 1 of a block's text, for the note called `label`."""

    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its text, and the label that marks point to it by."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, quotation, table row or line of code, as the reader of the source sees it.

    `text` has no line breaks (except in code), no leading or trailing white space, and no runs of ASCII white space.
    `linked` counts the characters inside links; `hints` are lower-case words of the elements and classes around
    it ("nav", "figcaption"); `level` is a heading's depth; `marker` is an ordered item's number; `marks` are the
    footnote marks in it, which are no part of the text.
    """

    kind: BlockKind
    text: str
    origins: tuple[Origin, ...]
    level: int = 0
    linked: int = 0
    marker: str = ""
    hints: frozenset[str] = field(default=frozenset())
    marks: tuple[NoteMark, ...] = ()

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column in the file of the character at `offset` of the text."""
        index = bisect_right(self.origins, offset, key=lambda origin: origin.offset) - 1
        origin = self.origins[max(index, 0)]
        return origin.line, origin.column + offset - origin.offset


@dataclass(frozen=True, slots=True)
class Document:
    """A source text: its blocks in order, and what it says about itself.

    `declared` are (key, value) pairs in the words of the format, keys in lower case: ("og:title", "…"),
    ("ld:headline", "…"), ("publication date", "…"). A key may occur several times. `notes` are its footnotes. `article`
    are the places of the blocks that a reader of the format takes for the article; None if it has no opinion.
    """

    blocks: tuple[Block, ...]
    declared: tuple[tuple[str, str], ...] = ()
    notes: tuple[Note, ...] = ()
    article: frozenset[int] | None = None

    def stated(self, *keys: str) -> tuple[str, ...]:
        """Return the declared values of the keys, in the order of `keys`."""
        return tuple(value for key in keys for found, value in self.declared if found == key)
