"""The editor's own note, the only one in the editor's voice."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.planning.links import Linker
from generator.pages.text.body_links import note_html


@dataclass(frozen=True, slots=True)
class EditorNote:
    """`sic` is the spelling that the words should have; `html` the note's Markdown as inline HTML."""

    margin: Margin
    sic: str
    html: Markup
    cite: CiteView | None


def view(linker: Linker, fact: Fact) -> EditorNote:
    """Return the editor's note."""
    path = linker.catalogue.briefings[fact.briefing].briefing.path
    return EditorNote(
        margin=margin(linker, fact),
        sic=fact.statement.sic,
        html=note_html(linker, fact.statement.note, path),
        cite=cite_view(linker, fact.statement.cite),
    )
