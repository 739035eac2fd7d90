"""When something dated so can begin and end: what the relations compare.

A date says that something happened some time within it, known to that precision; an interval, that something
begins some time within its start and ends some time within its end (so the specification words `1964/2008`).
Both become the same four days.
"""

from dataclasses import dataclass

from generator.model.edtf.days import Day
from generator.model.edtf.slack import reach
from generator.model.edtf.tree import (
    Date,
    DateSet,
    Edge,
    Expression,
    Interval,
    Moment,
    Pair,
    Run,
    Season,
    Single,
)

BEGINNING = Day(-(10**40), 1, 1)
"""A day before every day that can be written: no limit."""

FOREVER = Day(10**40, 12, 31)
"""A day after every day that can be written: no limit."""


@dataclass(frozen=True, slots=True)
class Extent:
    """The earliest and latest day of the beginning, and of the end, slack included."""

    begins_from: Day
    begins_by: Day
    ends_from: Day
    ends_by: Day


Alternatives = tuple[tuple[Extent, ...], ...]
"""One of these is true; each is made of one or more extents, all of which are."""


def alternatives(node: Expression) -> Alternatives:
    """Return what the tree leaves possible: several alternatives only for a set of which one is meant."""
    match node:
        case Date() | Season():
            return ((_within(*reach(node)),),)
        case Moment():
            return ((_within(*reach(node.date)),),)
        case DateSet(members=members, every=True):
            return (tuple(_of_all(member) for member in members),)
        case DateSet(members=members):
            return tuple((_of_one(member),) for member in members)
        case Interval() | Pair():
            return tuple((_between(start, end),) for start in _ends(node.start) for end in _ends(node.end))


def _within(first: Day, last: Day) -> Extent:
    return Extent(first, last, first, last)


def _limits(member: Single | Run) -> tuple[Day, Day]:
    if not isinstance(member, Run):
        return reach(member)
    return _limits_of_start(member)[0], _limits_of_end(member)[1]


def _of_one(member: Single | Run) -> Extent:
    return _within(*_limits(member))


def _of_all(member: Single | Run) -> Extent:
    if isinstance(member, Run):
        return _between(_limits_of_start(member), _limits_of_end(member))
    return _within(*reach(member))


def _limits_of_start(run: Run) -> tuple[Day, Day]:
    return reach(run.start) if run.start else (BEGINNING, BEGINNING)


def _limits_of_end(run: Run) -> tuple[Day, Day]:
    return reach(run.end) if run.end else (FOREVER, FOREVER)


def _ends(end: Single | DateSet | Edge) -> tuple[tuple[Day, Day] | Edge, ...]:
    if isinstance(end, Edge):
        return (end,)
    if isinstance(end, DateSet):
        return tuple(_limits(member) for member in end.members)
    return (reach(end),)


def _between(start: tuple[Day, Day] | Edge, end: tuple[Day, Day] | Edge) -> Extent:
    """Combine two ends: an open one goes on without limit, an unknown one is any day beyond the other."""
    begins = start if isinstance(start, tuple) else None
    ends = end if isinstance(end, tuple) else None
    if begins is None:
        latest = BEGINNING if start is Edge.OPEN else ends[1] if ends else FOREVER
        begins = BEGINNING, latest
    if ends is None:
        ends = FOREVER if end is Edge.OPEN else begins[0], FOREVER
    return Extent(begins[0], min(begins[1], ends[1]), max(ends[0], begins[0]), ends[1])
