"""Endnotes of plain text: `[1]` in the article and a line `[1] …` below it become a footnote.

Only a numbered list that begins at 1, below the article, whose every number is called in it, is taken for notes:
a number in brackets may be anything.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Block, Note, NoteMark

_NOTE = re.compile(r"\[(\d{1,3})\]\s+(?=\S)")
_CALL = re.compile(r"\s?\[(\d{1,3})\]")
_FEWEST = 2


def with_endnotes(judged: tuple[Judged, ...]) -> tuple[tuple[Judged, ...], tuple[Note, ...]]:
    """Return the blocks with the calls taken out of the text and marked, and the notes."""
    last = max((index for index, one in enumerate(judged) if not one.reason), default=-1)
    notes = _notes([one.block for one in judged[last + 1 :]]) or _notes_at_the_end(judged)
    called = {call[1] for one in judged if not one.reason for call in _CALL.finditer(one.block.text)}
    if len(notes) < _FEWEST or not {note.label for note in notes} <= called:
        return judged, ()
    labels = frozenset(note.label for note in notes)
    return tuple(_marked(one, labels) for one in judged), notes


def _notes(blocks: Sequence[Block]) -> tuple[Note, ...]:
    """Return the run of notes that counts from 1."""
    found: list[Note] = []
    for block in blocks:
        note = _NOTE.match(block.text)
        if note and int(note[1]) == len(found) + 1:
            found.append(Note(note[1], block.text[note.end() :]))
    return tuple(found)


def _notes_at_the_end(judged: tuple[Judged, ...]) -> tuple[Note, ...]:
    """Return the notes that were taken for the article's last paragraphs."""
    return _notes([one.block for one in judged if _NOTE.match(one.block.text)])


def _marked(one: Judged, labels: frozenset[str]) -> Judged:
    if one.reason:
        return one
    if (note := _NOTE.match(one.block.text)) and note[1] in labels:
        return replace(one, reason="endnote")
    text, marks, taken = one.block.text, list(one.block.marks), 0
    origins = list(one.block.origins)
    for call in list(_CALL.finditer(text)):
        if call[1] not in labels:
            continue
        start, length = call.start() - taken, len(call[0])
        marks.append(NoteMark(start, call[1]))
        text = text[:start] + text[start + length :]
        origins = [
            replace(origin, offset=max(origin.offset - length, start)) if origin.offset > start else origin
            for origin in origins
        ]
        line, column = one.block.position(min(call.end(), len(one.block.text) - 1))
        origins.append(replace(origins[0], offset=start, line=line, column=column))
        origins.sort(key=lambda origin: origin.offset)
        taken += length
    return replace(one, block=replace(one.block, text=text, marks=tuple(marks), origins=tuple(origins)))
