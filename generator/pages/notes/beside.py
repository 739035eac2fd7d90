"""How many notes of a paragraph stand beside it, and which go below it.

Paragraphs run down one side of a wide page and their notes down the other. Where notes outweigh the text, the rest of
the page would have to wait for them: a hole in the text. So the stylesheet is told which notes have room beside their
paragraph and the next one; those after them are set below the paragraph, across the page, in the same order.

Heights are estimated from the number of characters, for two widths of page: the stylesheet has a narrow margin from
60rem and a wide one from 76rem. What has room beside its paragraph in the narrow one has room in the wide one, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from math import ceil
from typing import Any


@dataclass(frozen=True, slots=True)
class Columns:
    """Characters in a line of the text and in one of a note beside it. A line of text is the unit of all heights."""

    text: int
    note: int


NARROW = Columns(text=60, note=42)
WIDE = Columns(text=64, note=62)
"""As the stylesheet has them, in a typeface of common width: two faces are seldom both wide, or both narrow."""

_PARAGRAPH_GAP = 0.65
_NOTE_HEIGHT = 0.62
_NOTE_GAP = 0.25
_SLACK = 2.0
"""Lines by which notes may reach beyond their room: no more than the space before a heading."""

_END = 4.0
"""Lines by which notes may reach beyond the end of the text: nothing waits for them there but the next section."""

_UNSEEN = frozenset(
    {"margin", "href", "edtf", "machine", "doubt", "anchor", "language", "direction", "original", "status", "source"}
)
"""Fields of a note that are addresses and other things that no reader sees."""


@dataclass(frozen=True, slots=True)
class Sized:
    """A paragraph: its height and those of its notes, in lines of text."""

    text: float
    notes: tuple[float, ...]


def sized(characters: int, notes: Sequence[int], columns: Columns) -> Sized:
    """Return the estimated heights of a paragraph and of its notes, of so many characters each."""
    heights = (ceil(note / columns.note) * _NOTE_HEIGHT + _NOTE_GAP for note in notes)
    return Sized(ceil(characters / columns.text) + _PARAGRAPH_GAP, tuple(heights))


def beside_in_both(paragraphs: Sequence[tuple[int, Sequence[int]]]) -> tuple[tuple[int, int], ...]:
    """Return how many notes of each paragraph, given in characters, stand beside it: in a narrow and a wide margin."""
    narrow, wide = (beside([sized(*one, columns) for one in paragraphs]) for columns in (NARROW, WIDE))
    return tuple((min(few, many), many) for few, many in zip(narrow, wide, strict=True))


def beside(paragraphs: Sequence[Sized]) -> tuple[int, ...]:
    """Return for each paragraph how many of its notes stand beside it."""
    return tuple(_counts(paragraphs))


def _counts(paragraphs: Sequence[Sized]) -> Iterator[int]:
    waiting = 0.0  # how far the notes before reach below the top of the paragraph
    for place, paragraph in enumerate(paragraphs):
        room = paragraph.text + _free(paragraphs[place + 1 :]) + _SLACK
        if not paragraph.notes or waiting + sum(paragraph.notes) <= room:
            yield len(paragraph.notes)
            waiting = max(0.0, waiting + sum(paragraph.notes) - paragraph.text)
            continue
        count, end = 0, waiting
        while end + paragraph.notes[count] <= paragraph.text + _SLACK:
            end += paragraph.notes[count]
            count += 1
        yield count
        waiting = 0.0  # what goes below begins after all that stands beside, and the next paragraph after it


def _free(following: Sequence[Sized]) -> float:
    """Return how far notes may reach on: beside all paragraphs up to the next that has notes, and beside that one."""
    free = 0.0
    for paragraph in following:
        free += paragraph.text
        if paragraph.notes:
            return free
    return free + _END


def letters(view: Any) -> int:
    """Return how many characters of a view are seen, its separators among them."""
    if isinstance(view, str):
        return len(view) + 3 if view else 0
    if isinstance(view, tuple):
        return sum(map(letters, view))
    if is_dataclass(view):
        return sum(letters(getattr(view, field.name)) for field in fields(view) if field.name not in _UNSEEN)
    return 0
