"""A relation between two actors: subject, verb, object, with the time it holds and how it is known."""

from dataclasses import dataclass

from generator.annotations.statements import Cite, Confidence, Status
from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class Relation:
    """`verb` is declared in the settings; `when` is the time the relation holds."""

    subject: str
    verb: str
    object: str
    when: When | None = None
    status: Status = "reported"
    by: str = "author"
    confidence: Confidence | None = None
    cite: Cite | None = None
