"""Events: statements with one id, from however many pages, are one event."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, combinations
from operator import attrgetter

from generator.annotations.event import Event, asserted_first
from generator.annotations.statements import NOT_ASSERTED
from generator.indexing.facts import Facts, said
from generator.indexing.grouping import group_by
from generator.model.annotations import Fact
from generator.model.edtf import Possibility, When, overlaps
from generator.model.site import IndexedEvent


def index_events(facts: Facts) -> tuple[IndexedEvent, ...]:
    """Fold event statements by event id, in time order; events without a date come last, by id."""
    told = group_by(said("event"), facts.kinds["event"])
    claims = group_by(said("about"), facts.kinds["claim"])
    return _in_time_order(
        [_fold(id_, tuple(statements), tuple(claims.get(id_, ()))) for id_, statements in told.items()]
    )


def _fold(id_: str, facts: tuple[Fact, ...], claims: tuple[Fact, ...]) -> IndexedEvent:
    first: Event = facts[0].annotation.statement
    if len(facts) == 1:  # as nearly all of a large site
        return IndexedEvent(
            id_,
            first.what,
            first.when,
            False,
            _once([one.actor for one in first.who]),
            _once(first.where),
            facts,
            claims,
        )
    statements: list[Event] = [fact.annotation.statement for fact in facts]
    named = asserted_first(statements)
    return IndexedEvent(
        id_,
        named[0].what,
        when=next((statement.when for statement in named if statement.when), None),
        conflicting=_conflict(statements),
        who=_once([participant.actor for statement in statements for participant in statement.who]),
        where=_once([place for statement in statements for place in statement.where]),
        statements=facts,
        claims=claims,
    )


def _once(ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids) if len(ids) > 1 else ids)


def _conflict(statements: Sequence[Event]) -> bool:
    """Tell whether two dates exclude each other, of the statements that say that the event took place."""
    asserted = {one.when.text: one.when for one in statements if one.when and one.status not in NOT_ASSERTED}
    return any(overlaps(one, other) is Possibility.NO for one, other in combinations(asserted.values(), 2))


def _in_time_order(events: Iterable[IndexedEvent]) -> tuple[IndexedEvent, ...]:
    # Most events of a large site share their date with others: each date is worked out once.
    dates: dict[str, When] = {}
    by_date: defaultdict[str, list[IndexedEvent]] = defaultdict(list)
    for event in events:
        if event.when:
            dates[event.when.text] = event.when
        by_date[event.when.text if event.when else ""].append(event)
    texts = [date.text for date in sorted(dates.values(), key=attrgetter("sort_key"))]
    return tuple(chain.from_iterable(sorted(by_date[text], key=attrgetter("id")) for text in (*texts, "")))
