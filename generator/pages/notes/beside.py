"""How many notes of a paragraph stand beside it, and which go below it.

Paragraphs run down one side of a wide page and their notes down the other. Where notes outweigh the text, the rest of
the page would have to wait for them: a hole in the text. So the stylesheet is told which notes have room beside their
paragraph and the next one; those after them are set below the paragraph, across the page, in the same order.

Heights are estimated from the number of characters, for the narrowest page that has a margin: where there is more
room, there are fewer lines of notes, and no hole either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from math import ceil
from typing import Any

LINE = 58
"""Characters in a line of text; its height is the unit of what follows."""

_PARAGRAPH_GAP = 0.65
_NOTE_LINE = 50
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


def sized(characters: int, notes: Sequence[Any]) -> Sized:
    """Return the estimated heights of a paragraph of so many characters and of the views of its notes."""
    return Sized(ceil(characters / LINE) + _PARAGRAPH_GAP, tuple(_height(letters(note)) for note in notes))


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


def _height(characters: int) -> float:
    return ceil(characters / _NOTE_LINE) * _NOTE_HEIGHT + _NOTE_GAP


def letters(view: Any) -> int:
    """Return how many characters of a view are seen, its separators among them."""
    if isinstance(view, str):
        return len(view) + 3 if view else 0
    if isinstance(view, tuple):
        return sum(map(letters, view))
    if is_dataclass(view):
        return sum(letters(getattr(view, field.name)) for field in fields(view) if field.name not in _UNSEEN)
    return 0
