"""The note on a citation: the source that the words rest on or are borne out by."""

from dataclasses import dataclass

from generator.annotations.statements import Cite
from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.planning.links import Linker


@dataclass(frozen=True, slots=True)
class CitationNote:
    """`title` is the source's, "" if it has none."""

    margin: Margin
    cite: CiteView | None
    title: str


def view(linker: Linker, fact: Fact) -> CitationNote:
    """Return the note on a citation."""
    source = linker.catalogue.site.content.sources.get(fact.statement.source)
    return CitationNote(
        margin=margin(linker, fact),
        cite=cite_view(linker, Cite(fact.statement.source, fact.statement.quote)),
        title=source.title if source else "",
    )
