"""The note on an event statement: what, when, who in which part, where, and how it is known."""

from dataclasses import dataclass

from generator.annotations.event import Event
from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.cites import CiteView, cite_view
from generator.pages.parts.event_dates import RelativeDate, relative_date
from generator.pages.parts.speakers import Attribution, attribution
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.vocabularies import confidence_of


@dataclass(frozen=True, slots=True)
class Part:
    """An actor and the part it takes, "" if that is not said."""

    actor: Link
    role: str


@dataclass(frozen=True, slots=True)
class EventNote:
    """`event` leads to the event's own page, with what other briefings say of it. `known` says how it stands."""

    margin: Margin
    event: Link
    what: str
    date: DateView | None
    relative: RelativeDate | None
    who: tuple[Part, ...]
    where: tuple[Link, ...]
    known: Attribution | None
    confidence: str
    cite: CiteView | None


def view(linker: Linker, fact: Fact) -> EventNote:
    """Return the note on an event statement."""
    event: Event = fact.statement
    return EventNote(
        margin=margin(linker, fact),
        event=linker.event(event.event),
        what=event.what,
        date=date_view(linker.catalogue.words, event.when),
        relative=relative_date(linker, event),
        who=tuple(Part(linker.short_actor(part.actor), part.role) for part in event.who),
        where=tuple(linker.place(place) for place in event.where),
        known=attribution(linker, fact),
        confidence=confidence_of(linker.catalogue.words, event.confidence),
        cite=cite_view(linker, event.cite),
    )
