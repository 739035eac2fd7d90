"""Events: statements with one id, from however many pages, are one event."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from generator.annotations.event import Event
from generator.annotations.statements import NOT_ASSERTED
from generator.indexing.facts import of_kind
from generator.indexing.grouping import group
from generator.model.edtf import Possibility, When, overlaps
from generator.model.site import Fact, IndexedEvent


def index_events(facts: Sequence[Fact]) -> tuple[IndexedEvent, ...]:
    """Fold event statements by event id, in time order; events without a date come last, by id."""
    statements = group((fact.statement.event, fact) for fact in of_kind(facts, "event"))
    claims = group((fact.statement.about, fact) for fact in of_kind(facts, "claim"))
    events = (_fold(id_, rows, claims.get(id_, ())) for id_, rows in statements.items())
    return tuple(sorted(events, key=_in_time_order))


def _fold(event_id: str, facts: Sequence[Fact], claims: Iterable[Fact]) -> IndexedEvent:
    statements: list[Event] = [fact.statement for fact in facts]
    dates = [statement.when for statement in statements if statement.when]
    return IndexedEvent(
        id=event_id,
        what=statements[0].what,
        when=dates[0] if dates else None,
        conflicting=_conflict(statements),
        who=_in_order(participant.actor for statement in statements for participant in statement.who),
        where=_in_order(place for statement in statements for place in statement.where),
        statements=tuple(facts),
        claims=tuple(claims),
    )


def _conflict(statements: Iterable[Event]) -> bool:
    """Tell whether two dates exclude each other, of the statements that say that the event took place."""
    asserted = {one.when.text: one.when for one in statements if one.when and one.status not in NOT_ASSERTED}
    return any(overlaps(one, other) is Possibility.NO for one, other in combinations(asserted.values(), 2))


def _in_order(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _in_time_order(event: IndexedEvent) -> tuple[object, ...]:
    return (event.when is None, _sort_key(event.when), event.id)


def _sort_key(when: When | None) -> object:
    return when.sort_key if when else ()
