"""A claim: somebody says so; the status tells report, claim, denial and forecast apart."""

from typing import Annotated, NamedTuple, Self

from pydantic import model_validator

from generator.annotations.entry import CiteField, Entry, refer_cite, stated_cite
from generator.annotations.fields import DateOrPair, Id, Refers, Speaker
from generator.annotations.kind import AnnotationType
from generator.annotations.mistakes import Mistake, Mistakes
from generator.annotations.outcome import Outcome, OutcomeEntry, refer_outcome, stated_outcome
from generator.annotations.statements import AUTHOR, Cite, Confidence, Likelihood, Status
from generator.model.annotations import IdReference, Keys
from generator.model.codes import Code
from generator.model.edtf import When
from generator.model.translation import N_


class Claim(NamedTuple):
    """`by` is an actor's id or "author"; `about` an event's or actor's id; `answers` the claim it denies or confirms.

    `claim` is the id that other claims answer. `likelihood`, `horizon` and
    `outcome` are for forecasts only.
    """

    claim: str
    by: str
    status: Status
    what: str = ""
    topic: str = ""  # the entry's `kind:`, e.g. "responsibility"
    about: str = ""
    answers: str = ""
    likelihood: Likelihood | None = None
    horizon: When | None = None
    confidence: Confidence | None = None
    cite: Cite | None = None
    outcome: Outcome | None = None
    formerly: tuple[str, ...] = ()


class ClaimEntry(Entry):
    """Something that somebody says."""

    by: Speaker
    """Who says so: an actor's id, or `author` for the author of the text."""

    status: Status
    """How the statement stands, as the text puts it."""

    what: str = ""
    """What is claimed, in a few words of yours."""

    kind: str = ""
    """What sort of claim it is, such as responsibility, existence or motive."""

    about: Annotated[str, Refers("event or actor")] = ""
    """Id of the event or actor that the claim is about."""

    answers: Annotated[str, Refers("claim")] = ""
    """Id of the claim that this one denies, disputes or confirms."""

    likelihood: Likelihood | None = None
    """For forecasts only: how likely the author says it is (the seven bands of ICD 203)."""

    horizon: DateOrPair | None = None
    """For forecasts only: the time within which it is to happen."""

    confidence: Confidence | None = None
    """How sure you, the editor, are that the claim holds."""

    cite: CiteField = None
    """What this rests on, on a page of your own: a source id, or {source, quote}."""

    outcome: OutcomeEntry | None = None
    """For forecasts only: what became of it."""

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""

    @model_validator(mode="after")
    def hangs_together(self) -> Self:
        """Refuse a claim of nothing, and what only a forecast may have."""
        mistakes = []
        if not (self.what or self.about or self.answers):
            mistakes.append(
                Mistake("the claim does not say what is claimed", Code.KEY_MISSING, "add `what: …` in a few words")
            )
        if self.status != "forecast":
            mistakes += [
                Mistake(
                    f"`{key}` is for forecasts only",
                    fix=f"write `status: forecast`, or delete `{key}`",
                    keys=(key,),
                    on="key",
                )
                for key in ("likelihood", "horizon", "outcome")
                if getattr(self, key) is not None
            ]
        if mistakes:
            raise Mistakes(*mistakes)
        return self


def state(entry: ClaimEntry, id_: str) -> Claim:
    """Return what the entry says."""
    return Claim(
        id_,
        entry.by,
        entry.status,
        entry.what,
        entry.kind,
        entry.about,
        entry.answers,
        entry.likelihood,
        entry.horizon,
        entry.confidence,
        stated_cite(entry.cite),
        stated_outcome(entry.outcome),
        entry.formerly,
    )


def refer(entry: ClaimEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the ids of the speaker, of what the claim is about and answers, and of the cited source."""
    references = refer_cite(entry.cite, keys) + refer_outcome(entry.outcome, keys)
    if entry.by != AUTHOR:
        references += (IdReference("actor", entry.by, (*keys, "by")),)
    if entry.about:
        references += (IdReference("event or actor", entry.about, (*keys, "about")),)
    if entry.answers:
        references += (IdReference("claim", entry.answers, (*keys, "answers")),)
    return references


TYPE = AnnotationType("claim", "claims", N_("Claim"), ClaimEntry, state, refer, "claim")
