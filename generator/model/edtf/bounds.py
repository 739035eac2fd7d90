"""The first and last day a date can touch, as written: `~` and `?` do not move them (`slack.py` does)."""

from functools import lru_cache

from generator.model.edtf.days import Day, days_in_month, first_of_month, last_of_month
from generator.model.edtf.masks import fitting_day
from generator.model.edtf.seasons import months_of
from generator.model.edtf.tree import (
    Date,
    DateSet,
    Edge,
    Interval,
    Moment,
    Node,
    Pair,
    Run,
    Season,
    Single,
    Year,
)

Bounds = tuple[Day | None, Day | None]
"""First and last day; None is open, unknown or without limit."""


def bounds(node: Node) -> Bounds:
    """Return the first and last day of a tree.

    Of an interval or a set these are the earliest and the latest of its parts. A season is bounded by whole
    months. A moment is bounded by its day as written, in its own time zone.
    """
    match node:
        case Date() | Season():
            return single_bounds(node)
        case Moment():
            return single_bounds(node.date)
        case DateSet():
            return _outermost([bounds(member) for member in node.members])
        case Interval() | Pair() | Run():
            first = None if node.start is None else bounds(node.start)[0]
            last = None if node.end is None else bounds(node.end)[1]
            return first, last
        case Edge():
            return None, None


def _outermost(parts: list[Bounds]) -> Bounds:
    firsts = [first for first, _ in parts]
    lasts = [last for _, last in parts]
    return _least(firsts), _greatest(lasts)


def _least(days: list[Day | None]) -> Day | None:
    known = [day for day in days if day is not None]
    return min(known) if len(known) == len(days) else None


def _greatest(days: list[Day | None]) -> Day | None:
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else None


@lru_cache(maxsize=10_000)  # a site names the same days on many pages, and sorts by them on each
def single_bounds(node: Single) -> tuple[Day, Day]:
    """Return the first and last day of a date or season."""
    if isinstance(node, Season):
        low, high = year_bounds(node.year)
        first, last = months_of(node.code)
        return first_of_month(low, first), last_of_month(high, last)
    if "X" in node.year.digits or "X" in node.month or "X" in node.day:
        return _masked_bounds(node)
    low, high = year_bounds(node.year)
    if not node.month:
        return Day(low, 1, 1), Day(high, 12, 31)
    month = int(node.month)
    if not node.day:
        return Day(low, month, 1), Day(low, month, days_in_month(low, month))
    day = Day(low, month, int(node.day))
    return day, day


def _masked_bounds(node: Date) -> tuple[Day, Day]:
    first = fitting_day(node.year.digits, node.month, node.day, last=False)
    last = fitting_day(node.year.digits, node.month, node.day, last=True)
    if first is None or last is None:
        raise ValueError(f"no day fits {node}")  # the parser refuses such a date
    return first, last


def year_bounds(year: Year) -> tuple[int, int]:
    """Return the first and last year that the year can be."""
    if year.is_masked:
        if year.digits.startswith("-"):
            return int(year.digits.replace("X", "9")), min(int(year.digits.replace("X", "0")), -1)
        return int(year.digits.replace("X", "0")), int(year.digits.replace("X", "9"))
    value = year.value
    if year.significant is None:
        return value, value
    unit = 10 ** (len(str(abs(value))) - year.significant)
    nearest, farthest = abs(value) // unit * unit, abs(value) // unit * unit + unit - 1
    return (nearest, farthest) if value >= 0 else (-farthest, -nearest)
