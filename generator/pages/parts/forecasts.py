"""What became of a forecast: the outcome that an editor recorded, or that its time is over and none is."""

from dataclasses import dataclass

from generator.annotations.claim import Claim
from generator.model.translation import N_
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.planning.links import Linker
from generator.pages.wording.dates import DateView, date_view

OUTCOME = {
    "borne-out": N_("It was borne out"),
    "partly": N_("It was borne out in part"),
    "not-borne-out": N_("It was not borne out"),
}


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """`words` say how the forecast fared; `was` is the vocabulary's word, or "open" or "over" with nothing recorded."""

    was: str
    words: str
    date: DateView | None = None
    note: str = ""
    cite: CiteView | None = None


def outcome_view(linker: Linker, claim: Claim) -> OutcomeView | None:
    """Return what became of a forecast; None for any other claim."""
    if claim.status != "forecast":
        return None
    words = linker.catalogue.words
    if claim.outcome:
        outcome = claim.outcome
        was, cite = words.gettext(OUTCOME[outcome.was]), cite_view(linker, outcome.cite)
        return OutcomeView(outcome.was, was, date_view(words, outcome.date), outcome.note, cite)
    today, horizon = linker.catalogue.edition.today, claim.horizon
    last = horizon.latest if horizon else None
    if today and last and last < today:
        return OutcomeView("over", words.gettext("Its time is over; no outcome is recorded"))
    if last:
        return OutcomeView("open", words.gettext("Its time is not over"))
    return OutcomeView("open", words.gettext("No time was named; no outcome is recorded"))
