"""The note on a claim: its status in words, who says so, what about, and what it answers."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.planning.links import Linker


@dataclass(frozen=True, slots=True)
class ClaimNote:
    """The claim as everywhere else on the site, and the source it rests on."""

    margin: Margin
    claim: ClaimLine
    cite: CiteView | None


def view(linker: Linker, fact: Fact) -> ClaimNote:
    """Return the note on a claim."""
    return ClaimNote(margin(linker, fact), claim_line(linker, fact), cite_view(linker, fact.statement.cite))
