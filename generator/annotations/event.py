"""An event statement: one source's words about something that happened, or is to happen."""

from dataclasses import dataclass

from generator.annotations.statements import Cite, Confidence, Status
from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor that takes part, and the part it takes ("gives", "gets"; empty if not said)."""

    actor: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Relative:
    """A date told by another event: `order` the event with this id, `within` a duration such as "P2W" (ISO 8601)."""

    order: str  # "after" or "before"
    event: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """The same `event` id on another page is the same event. `by` is who says so: an actor's id or "author"."""

    event: str
    what: str
    when: When | None = None
    relative: Relative | None = None
    who: tuple[Participant, ...] = ()
    where: tuple[str, ...] = ()
    by: str = "author"
    status: Status = "reported"
    confidence: Confidence | None = None
    cite: Cite | None = None
