"""The text with its margin: each block of the body, followed by the notes on the words in it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from markupsafe import Markup

from generator.model.briefings import AnchoredBriefing
from generator.pages.notes import NOTES
from generator.pages.notes.beside import beside_in_both, letters
from generator.pages.planning.links import Link, Linker
from generator.pages.text.blocks import split_blocks
from generator.pages.text.body_links import lead_on
from generator.pages.text.excerpts import excerpts
from generator.pages.text.headings import contents

_WORDS = re.compile(r'<mark\b[^>]*? id="ann-([^"]+)"')
_NUMBER = re.compile(r'<\w+ id="(p(\d+))"')
_NOTE_BADGE = re.compile(r'<a class="badge [^"]*" href="#note-([^"]+)"')

FEWEST_HEADINGS = 3
"""Headings from which a text has a table of contents."""

LONG = 6000
"""Characters from which a text shows how far one has read: some four minutes."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the body with its notes in the order of their words.

    `number` counts paragraphs from 1 and `anchor` is the paragraph's id; both are empty for excerpts. A heading has no
    number; its `anchor` is for the passage around it to carry. `gap` says that words of the source are left out before
    this block. After `notes`, `if_wide` are those for which there is room beside the block in a wide margin alone, and
    `below` those for which there is none.
    """

    html: Markup
    number: str
    anchor: str
    gap: bool
    notes: tuple[Any, ...]
    if_wide: tuple[Any, ...] = ()
    below: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """The passages, and the notes whose words are not on the page: they have none, or may not be published.

    `contents` leads to the headings of a text that is long enough to get lost in; `long` asks for a sign of how far
    the reader has come.
    """

    passages: tuple[Passage, ...]
    loose: tuple[Any, ...]
    contents: tuple[Link, ...]
    long: bool


def annotated_text(linker: Linker, page: AnchoredBriefing) -> AnnotatedText:
    """Return as much of the page's text as its rights allow, with all of its notes."""
    notes = {
        fact.annotation.id: NOTES[fact.annotation.kind](linker, fact)
        for fact in page.facts
        if fact.annotation.kind in NOTES
    }
    published = linker.catalogue.publications[page.briefing.slug]
    if published.rights == "full":
        passages = tuple(_block(html, notes) for html in split_blocks(lead_on(linker, page.html, page.briefing.path)))
    else:
        passages = tuple(
            Passage(excerpt.html, "", "", excerpt.gap, _notes_of(excerpt.html, notes))
            for excerpt in excerpts(page, published)
        )
    passages = tuple(_numbered(passages))
    placed = {note.margin.id for passage in passages for note in passage.notes}
    loose = tuple(note for id_, note in notes.items() if id_ not in placed)
    headings = contents(passage.html for passage in passages)
    passages = tuple(
        passage if passage.number or not heading.href else replace(passage, anchor=heading.href[1:])
        for passage, heading in zip(passages, headings, strict=True)
    )
    listed = tuple(heading for heading in headings if heading.href)
    return AnnotatedText(
        tuple(_beside(passages)),
        loose,
        contents=listed if len(listed) >= FEWEST_HEADINGS else (),
        long=sum(len(passage.html.striptags()) for passage in passages) >= LONG,
    )


def _block(html: str, notes: Mapping[str, Any]) -> Passage:
    numbered = _NUMBER.match(html)
    anchor, number = numbered.groups() if numbered else ("", "")
    return Passage(Markup(html), number, anchor, False, _notes_of(html, notes))  # sanitised and woven


def _notes_of(html: str, notes: Mapping[str, Any]) -> tuple[Any, ...]:
    found: Iterable[str] = dict.fromkeys(_WORDS.findall(html))
    return tuple(notes[id_] for id_ in found if id_ in notes)


def _numbered(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Count the notes through the whole text and write the number on note and badge, for paper to refer by."""
    count = 0
    numbers: dict[str, int] = {}
    for passage in passages:
        notes = []
        for note in passage.notes:
            count += 1
            numbers[note.margin.id] = count
            notes.append(replace(note, margin=replace(note.margin, number=count)))
        html = _NOTE_BADGE.sub(lambda found: _with_number(found, numbers), passage.html)
        yield replace(passage, html=Markup(html), notes=tuple(notes))  # nothing but a number was added


def _beside(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Move the notes that have no room beside their block below it."""
    counts = beside_in_both(
        [(len(passage.html.striptags()), [letters(note) for note in passage.notes]) for passage in passages]
    )
    for passage, (few, many) in zip(passages, counts, strict=True):
        notes = passage.notes
        yield replace(passage, notes=notes[:few], if_wide=notes[few:many], below=notes[many:])


def _with_number(badge: re.Match[str], numbers: Mapping[str, int]) -> str:
    number = numbers.get(unescape(badge[1]))
    return f'{badge[0]} data-note="{number}"' if number else badge[0]
