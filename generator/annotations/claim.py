"""A claim: somebody says so; the status tells report, claim, denial and forecast apart."""

from dataclasses import dataclass

from generator.annotations.statements import Cite, Confidence, Likelihood, Status
from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class Claim:
    """`by` is an actor's id or "author"; `about` an event's or actor's id; `answers` the claim it denies or confirms.

    `likelihood` and `horizon` are for forecasts only.
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
