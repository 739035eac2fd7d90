"""Reading any EDTF expression: a date, a moment, an interval or a set."""

import re

from generator.model.edtf.bounds import bounds, single_bounds
from generator.model.edtf.errors import DateError
from generator.model.edtf.grammar_dates import read_moment, read_single
from generator.model.edtf.tree import Date, DateSet, Edge, Interval, Moment, Run, Season, Single

LONGEST_TEXT = 1000
"""Characters of a date. More is no date but a mistake, and is not looked at."""

_MOMENT = re.compile(r"[0-9X?~%-]+T")
_CLOSING = {"[": "]", "{": "}"}


def read(text: str) -> Date | Season | Moment | Interval | DateSet:
    """Read an EDTF text into a tree; raises DateError, with no suggestion."""
    if len(text) > LONGEST_TEXT:
        raise DateError(f"a date of more than {LONGEST_TEXT} characters")
    if not text:
        raise DateError("no date")
    if text[0] in _CLOSING:
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if _MOMENT.match(text):
        return read_moment(text)
    return read_single(text)


def _read_interval(text: str) -> Interval:
    left, _, right = text.partition("/")
    middle = len(left) + 1
    if "/" in right:
        raise DateError("an interval has one slash, between its start and its end", middle + right.index("/"))
    interval = Interval(_read_end(left, 0), _read_end(right, middle))
    first, last = bounds(interval)
    if first is not None and last is not None and first > last:
        raise DateError("the interval ends before it starts", middle)
    return interval


def _read_end(text: str, offset: int) -> Single | Edge:
    if text == "..":
        return Edge.OPEN
    if text == "":
        return Edge.UNKNOWN
    if _MOMENT.match(text):
        raise DateError("an interval is of days, without times of day", offset + text.index("T"))
    return read_single(text, offset)


def _read_set(text: str) -> Single | DateSet:
    """Read a set; one that names a single date is that date."""
    opening, closing = text[0], text[-1]
    if closing != _CLOSING[opening] or len(text) == 1:
        raise DateError(f"a set that opens with {opening} must close with {_CLOSING[opening]}", len(text) - 1)
    members: list[Single | Run] = []
    offset = 1
    parts = text[1:-1].split(",")
    for index, part in enumerate(parts):
        start = offset + len(part) - len(part.lstrip(" "))
        members.append(_read_member(part.strip(" "), start, first=index == 0, last=index == len(parts) - 1))
        offset += len(part) + 1
    if len(members) == 1 and not isinstance(members[0], Run):
        return members[0]
    return DateSet(tuple(members), every=opening == "{")


def _read_member(text: str, offset: int, *, first: bool, last: bool) -> Single | Run:
    left, dots, right = text.partition("..")
    if not dots:
        return read_single(text, offset)
    if not left and not right:
        raise DateError("“..” needs a date before or after it", offset)
    if not left and not first:
        raise DateError("only the first date of a set can be open to the past", offset)
    if not right and not last:
        raise DateError("only the last date of a set can be open to the future", offset + len(left))
    start = read_single(left, offset) if left else None
    end = read_single(right, offset + len(left) + 2) if right else None
    if start and end and single_bounds(start)[0] > single_bounds(end)[1]:
        raise DateError("the range ends before it starts", offset + len(left) + 2)
    return Run(start, end)
