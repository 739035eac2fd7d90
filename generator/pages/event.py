"""An event's page: every source's statement of it side by side, who and where, and the claims about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.annotations.statements import NOT_ASSERTED
from generator.model.annotations import Fact
from generator.model.outputs import Planned
from generator.model.site import IndexedEvent
from generator.pages.frame import Frame, frame
from generator.pages.notes import event as event_note
from generator.pages.notes.event import EventNote, Part
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.independence import Strand, strands
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.parts.rival_dates import RivalDate, rival_dates
from generator.pages.parts.speakers import Attribution
from generator.pages.parts.speakers import speaker as speaker_of
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.event import happening
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class Statement:
    """What one briefing says of the event, and the words it says it in; `who` under their full names."""

    briefing: Link
    note: EventNote
    who: tuple[Part, ...]
    known: Attribution
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """`date` is the first statement's, `dates` all where they differ; `conflicting` says that not all can be true.

    `strands` are the independent sources that say so.
    """

    frame: Frame
    what: str
    date: DateView | None
    dates: tuple[RivalDate, ...]
    conflicting: bool
    who: tuple[Link, ...]
    where: tuple[Link, ...]
    statements: tuple[Statement, ...]
    strands: tuple[Strand, ...]
    claims: tuple[ClaimLine, ...]
    previous: Link | None
    next: Link | None


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each event; its neighbours are those of the timeline."""
    for event in catalogue.site.events:
        address = Address(addresses.event_page(event.id))
        yield Planned(address.page, "pages/event.html", partial(view, Linker(catalogue, address), event))


def view(linker: Linker, event: IndexedEvent) -> EventView:
    """Return all that an event's page shows."""
    events, place = linker.catalogue.site.events, linker.catalogue.order[event.id]
    return EventView(
        frame=frame(
            linker.catalogue,
            linker.address,
            event.what,
            section=addresses.TIMELINE,
            description=_described(linker, event),
            kind="event",
            things=(happening(linker, event),),
        ),
        what=event.what,
        date=date_view(linker.catalogue.words, event.when),
        dates=rival_dates(linker, event.statements),
        conflicting=event.conflicting,
        who=tuple(linker.actor(actor) for actor in event.who),
        where=tuple(linker.place(place) for place in event.where),
        statements=tuple(_statement(linker, fact) for fact in event.statements),
        strands=strands(linker, [fact for fact in event.statements if fact.statement.status not in NOT_ASSERTED]),
        claims=tuple(claim_line(linker, fact) for fact in event.claims),
        previous=linker.event(events[place - 1].id) if place else None,
        next=linker.event(events[place + 1].id) if place + 1 < len(events) else None,
    )


def _described(linker: Linker, event: IndexedEvent) -> str:
    """Return the event in one line: when, what, who and where."""
    date = date_view(linker.catalogue.words, event.when)
    parts = (
        date.words if date else "",
        event.what,
        linker.catalogue.words.join(linker.actor(actor).text for actor in event.who),
        linker.catalogue.words.join(linker.place(place).text for place in event.where),
    )
    return " · ".join(part for part in parts if part)


def _statement(linker: Linker, fact: Fact) -> Statement:
    return Statement(
        briefing=linker.briefing(fact.briefing),
        note=event_note.view(linker, fact),
        who=tuple(Part(linker.actor(part.actor), part.role) for part in fact.statement.who),
        known=Attribution.of(linker.catalogue.words, fact.statement.status, speaker_of(linker, fact)),
        quotations=quotations(linker, fact),
    )


KIND = PageKind("event", plan)
