"""A claim's page: who says it, what others say to it, how that went on, and on how many sources it rests."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.model.annotations import Fact
from generator.model.outputs import Planned
from generator.model.site import IndexedClaim
from generator.pages.frame import Frame, frame
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.forecasts import OutcomeView, outcome_view
from generator.pages.parts.independence import Strand, strands, supporting
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.claim import assertion
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class Voice:
    """A claim or an answer to it, in its words, with the briefing it stands in and that one's date.

    `line` leaves out what stands beside it on the page; `title` is what the claim is called where it has no words.
    """

    title: str
    line: ClaimLine
    briefing: Link
    date: DateView | None
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """`answered` is the claim that this one answers. `history` is the whole matter in the order of its sources' dates.

    `strands` are the independent sources that say it is so; several sources in one count once.
    """

    frame: Frame
    claim: Voice
    answered: Voice | None
    answers: tuple[Voice, ...]
    history: tuple[Voice, ...]
    outcome: OutcomeView | None
    strands: tuple[Strand, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each claim."""
    for claim in catalogue.site.threads.values():
        address = Address(addresses.claim_page(claim.id))
        yield Planned(address.page, "pages/claim.html", partial(view, Linker(catalogue, address), claim))


def view(linker: Linker, claim: IndexedClaim) -> ClaimView:
    """Return all that a claim's page shows."""
    catalogue = linker.catalogue
    voice = _voice(linker, claim.fact)
    answered = catalogue.site.threads.get(claim.fact.statement.answers)
    order = {fact.id: place for place, fact in enumerate(claim.history)}
    answers = sorted(claim.answers, key=lambda fact: order.get(fact.id, 0))
    return ClaimView(
        frame=frame(
            catalogue,
            linker.address,
            voice.title,
            section=addresses.CLAIMS,
            description=f"{voice.line.status_words}: {voice.line.speaker.text}",
            kind="claims",
            things=(assertion(linker, claim.fact),),
        ),
        claim=replace(voice, line=replace(voice.line, answers=None, answered_by=())),
        answered=_voice(linker, answered.fact, beside=claim.id) if answered else None,
        answers=tuple(_voice(linker, fact, beside=claim.id) for fact in answers),
        history=tuple(_voice(linker, fact) for fact in claim.history) if len(claim.history) > 1 else (),
        outcome=outcome_view(linker, claim.fact.statement),
        strands=strands(linker, supporting(catalogue, (claim.fact,))),
    )


def _voice(linker: Linker, fact: Fact, beside: str = "") -> Voice:
    """Return how a claim is shown; `beside` is the claim that stands next to it, which it need not name again."""
    line = claim_line(linker, fact)
    link = linker.claim(beside)
    if line.answers and line.answers.claim == link:
        line = replace(line, answers=None)
    line = replace(line, answered_by=tuple(answer for answer in line.answered_by if answer.claim != link))
    briefing = linker.catalogue.briefings[fact.briefing].briefing
    return Voice(
        title=linker.claim(fact.statement.claim).text,
        line=line,
        briefing=linker.briefing(fact.briefing),
        date=date_view(linker.catalogue.words, linker.catalogue.date_of(briefing)),
        quotations=quotations(linker, fact),
    )


KIND = PageKind("claim", plan)
