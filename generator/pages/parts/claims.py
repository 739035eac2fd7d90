"""A claim on one line: status, speaker, what is claimed, and the claims it answers or is answered by."""

from dataclasses import dataclass

from generator.annotations.claim import Claim
from generator.model.annotations import Fact
from generator.pages.parts.speakers import speaker
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.vocabularies import confidence_of, likelihood_of, plain, status_inside, status_of


@dataclass(frozen=True, slots=True)
class Answer:
    """Another claim that this one answers, or that answers this one."""

    status: str
    speaker: str
    claim: Link


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """`status` is the vocabulary's word, `status_words` how it reads. `what` falls back on the topic.

    `words` leads to the highlighted words; `about` is an event or an actor.
    """

    id: str
    status: str
    status_words: str
    speaker: Link
    what: str
    about: Link | None
    answers: Answer | None
    answered_by: tuple[Answer, ...]
    likelihood: str
    horizon: DateView | None
    confidence: str
    words: str
    suggested: bool


def claim_line(linker: Linker, fact: Fact) -> ClaimLine:
    """Return how a claim is shown on its own line."""
    claim: Claim = fact.statement
    words = linker.catalogue.words
    answered = linker.catalogue.claims.get(claim.answers) if claim.answers else None
    return ClaimLine(
        id=claim.claim,
        status=claim.status,
        status_words=status_of(words, claim.status),
        speaker=speaker(linker, fact),
        what=claim.what or plain(claim.topic).capitalize(),
        about=linker.anything(claim.about) if claim.about else None,
        answers=_answer(linker, answered) if answered else None,
        answered_by=tuple(
            _answer(linker, other) for other in linker.catalogue.answers.get(claim.claim, ()) if other != fact
        ),
        likelihood=likelihood_of(words, claim.likelihood),
        horizon=date_view(words, claim.horizon),
        confidence=confidence_of(words, claim.confidence),
        words=linker.words(fact),
        suggested=fact.annotation.suggested,
    )


def _answer(linker: Linker, fact: Fact) -> Answer:
    status = status_inside(linker.catalogue.words, fact.statement.status)
    return Answer(status, speaker(linker, fact).text, linker.claim(fact.statement.claim))
