"""Events: statements with one id, from however many pages, are one event."""

from collections.abc import Iterable, Sequence
from itertools import chain, combinations

from generator.annotations.event import Event
from generator.annotations.statements import NOT_ASSERTED
from generator.indexing.facts import FactsByKind
from generator.indexing.grouping import group
from generator.model.edtf import Possibility, overlaps
from generator.model.site import Fact, IndexedEvent


def index_events(kinds: FactsByKind) -> tuple[IndexedEvent, ...]:
    """Fold event statements by event id, in time order; events without a date come last, by id."""
    statements = group((fact.statement.event, fact) for fact in kinds["event"])
    claims = group((fact.statement.about, fact) for fact in kinds["claim"])
    events = (_fold(id_, rows, claims.get(id_, ())) for id_, rows in statements.items())
    return _in_time_order(list(events))


def _fold(event_id: str, facts: Sequence[Fact], claims: Iterable[Fact]) -> IndexedEvent:
    statements: list[Event] = [fact.statement for fact in facts]
    dates = [statement.when for statement in statements if statement.when]
    return IndexedEvent(
        id=event_id,
        what=statements[0].what,
        when=dates[0] if dates else None,
        conflicting=_conflict(statements),
        who=tuple(dict.fromkeys([participant.actor for statement in statements for participant in statement.who])),
        where=tuple(dict.fromkeys(chain.from_iterable([statement.where for statement in statements]))),
        statements=tuple(facts),
        claims=tuple(claims),
    )


def _conflict(statements: Sequence[Event]) -> bool:
    """Tell whether two dates exclude each other, of the statements that say that the event took place."""
    if len(statements) == 1:
        return False
    asserted = {one.when.text: one.when for one in statements if one.when and one.status not in NOT_ASSERTED}
    return any(overlaps(one, other) is Possibility.NO for one, other in combinations(asserted.values(), 2))


def _in_time_order(events: Sequence[IndexedEvent]) -> tuple[IndexedEvent, ...]:
    # Most events of a large site share their date with others: each date is compared once, then ranks are.
    dates = {event.when.text: event.when for event in events if event.when}
    ranks = {date.text: rank for rank, date in enumerate(sorted(dates.values(), key=lambda date: date.sort_key))}
    last = len(ranks)
    return tuple(sorted(events, key=lambda event: (ranks[event.when.text] if event.when else last, event.id)))
