"""The note on a relation between two actors."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.parts.relations import RelationLine, relation_line
from generator.pages.parts.speakers import Attribution, attribution
from generator.pages.planning.links import Linker


@dataclass(frozen=True, slots=True)
class RelationNote:
    """The relation read from its subject's side, and the source it rests on."""

    margin: Margin
    relation: RelationLine
    known: Attribution | None
    cite: CiteView | None


def view(linker: Linker, fact: Fact) -> RelationNote:
    """Return the note on a relation."""
    return RelationNote(
        margin=margin(linker, fact),
        relation=relation_line(linker, fact, fact.statement.subject),
        known=attribution(linker, fact),
        cite=cite_view(linker, fact.statement.cite),
    )
