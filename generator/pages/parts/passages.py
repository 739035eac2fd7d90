"""The text with its margin: each block of the body, followed by the notes on the words in it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact
from generator.pages.notes import NOTES
from generator.pages.parts.blocks import split_blocks
from generator.pages.parts.excerpts import excerpts
from generator.pages.parts.links import Linker

_WORDS = re.compile(r'<mark\b[^>]*? id="ann-([^"]+)"')
_NUMBER = re.compile(r'<\w+ id="(p(\d+))"')


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the body with its notes in the order of their words.

    `number` counts paragraphs from 1 and `anchor` is the paragraph's id; both are empty for headings and excerpts.
    `gap` says that words of the source are left out before this block.
    """

    html: Markup
    number: str
    anchor: str
    gap: bool
    notes: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """The passages, and the notes whose words are not on the page: they have none, or may not be published."""

    passages: tuple[Passage, ...]
    loose: tuple[Any, ...]


def annotated_text(linker: Linker, page: AnchoredBriefing) -> AnnotatedText:
    """Return as much of the page's text as its rights allow, with all of its notes."""
    notes = {
        item.annotation.id: NOTES[item.annotation.kind](linker, Fact(page.briefing.slug, item))
        for item in page.anchored
        if item.annotation.kind in NOTES
    }
    published = linker.catalogue.publications[page.briefing.slug]
    if published.rights == "full":
        passages = tuple(_block(html, notes) for html in split_blocks(page.html))
    else:
        passages = tuple(
            Passage(excerpt.html, "", "", excerpt.gap, _notes_of(excerpt.html, notes))
            for excerpt in excerpts(page, published)
        )
    placed = {note.margin.id for passage in passages for note in passage.notes}
    return AnnotatedText(passages, tuple(note for id_, note in notes.items() if id_ not in placed))


def _block(html: str, notes: Mapping[str, Any]) -> Passage:
    numbered = _NUMBER.match(html)
    anchor, number = numbered.groups() if numbered else ("", "")
    return Passage(Markup(html), number, anchor, False, _notes_of(html, notes))  # sanitised and woven


def _notes_of(html: str, notes: Mapping[str, Any]) -> tuple[Any, ...]:
    found: Iterable[str] = dict.fromkeys(_WORDS.findall(html))
    return tuple(notes[id_] for id_ in found if id_ in notes)
