"""The note on a term: its definition."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.planning.links import Link, Linker
from generator.pages.text.body_links import definition_html


@dataclass(frozen=True, slots=True)
class TermNote:
    """`definition` may hold inline HTML from the glossary's Markdown."""

    margin: Margin
    term: Link
    definition: Markup


def view(linker: Linker, fact: Fact) -> TermNote:
    """Return the note on a term."""
    record = linker.catalogue.site.content.terms.get(fact.statement.term)
    return TermNote(
        margin=margin(linker, fact),
        term=linker.term(fact.statement.term),
        definition=definition_html(linker, record) if record else Markup(""),
    )
