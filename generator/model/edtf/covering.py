"""The one interval that says most of what a pair of dates says, without saying more.

An end that is one of several dates becomes a date with unspecified digits that covers them all: one of 2015
and 2016 becomes `201X`. Where no such date exists (1999 or 2000; seasons), the end becomes unknown.
"""

from itertools import takewhile

from generator.model.edtf.qualifiers import UNQUALIFIED, Qualifiers, joined
from generator.model.edtf.tree import Date, DateSet, Edge, Interval, Pair, Run, Single, Year


def covering_interval(pair: Pair) -> Interval:
    """Return the interval whose ends cover the pair's ends."""
    return Interval(_covering_end(pair.start), _covering_end(pair.end))


def _covering_end(end: Single | DateSet | Edge) -> Single | Edge:
    if not isinstance(end, DateSet):
        return end
    dates: list[Date] = []
    for member in end.members:
        for each in (member.start, member.end) if isinstance(member, Run) else (member,):
            if not isinstance(each, Date) or not _is_four_digits(each.year):
                return Edge.UNKNOWN
            dates.append(each)
    return covering_date(tuple(dates)) or Edge.UNKNOWN


def _is_four_digits(year: Year) -> bool:
    return len(year.digits) == 4 and not year.exponent and year.significant is None


def covering_date(dates: tuple[Date, ...]) -> Date | None:
    """Return the date with unspecified digits that covers all dates and all between them, or None.

    A digit stays only if it and all digits before it are shared; the date is no finer than the coarsest
    given.
    """
    month = all(date.month for date in dates)
    day = month and all(date.day for date in dates)
    size = 8 if day else 6 if month else 4
    digits = [(date.year.digits + date.month + date.day)[:size] for date in dates]
    shared = takewhile(lambda column: len(set(column)) == 1 and "X" not in column, zip(*digits, strict=True))
    mask = "".join(column[0] for column in shared).ljust(size, "X")
    if mask.startswith("X"):
        return None
    return Date(Year(mask[:4]), mask[4:6], mask[6:], _joined(dates, 1 + month + day))


def _joined(dates: tuple[Date, ...], parts: int) -> Qualifiers:
    """Join the marks of all dates: a mark of any part holds for the whole of what stands for several."""
    mark = UNQUALIFIED[0]
    for date in dates:
        for each in date.qualifiers:
            mark = joined(mark, each)
    first, second, third = (mark if index < parts else UNQUALIFIED[0] for index in range(3))
    return first, second, third
