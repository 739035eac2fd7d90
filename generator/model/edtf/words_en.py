"""Dates in English: intervals, sets, pairs and moments. Single dates are in `words_en_dates.py`."""

from generator.model.edtf.english import MONTHS
from generator.model.edtf.qualifiers import UNQUALIFIED
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
from generator.model.edtf.words_en_dates import say_single


def say(node: Expression) -> str:
    """Return the tree in English."""
    match node:
        case Date() | Season():
            return say_single(node)
        case Moment():
            return _say_moment(node)
        case DateSet():
            return _say_set(node)
        case Interval() | Pair():
            return _say_stretch(node)


def _say_moment(node: Moment) -> str:
    zone = "" if not node.zone else " UTC" if node.zone == "Z" else f" UTC{node.zone.replace('-', '−')}"
    return f"{say_single(node.date)}, {node.clock}{zone}"


def _say_stretch(node: Interval | Pair) -> str:
    start, end = node.start, node.end
    if isinstance(start, Edge) or isinstance(end, Edge):
        return _say_half_stretch(start, end)
    if isinstance(start, Date) and isinstance(end, Date) and (short := _say_short(start, end)):
        return short
    return f"from {_say_end(start)} to {_say_end(end)}"


def _say_half_stretch(start: Single | DateSet | Edge, end: Single | DateSet | Edge) -> str:
    if isinstance(start, Edge) and isinstance(end, Edge):
        return _say_no_stretch(start, end)
    if isinstance(end, Edge):
        after = " on" if end is Edge.OPEN else ", end unknown"
        return f"from {_say_end(start)}{after}"
    before = "" if start is Edge.OPEN else ", start unknown"
    return f"until {_say_end(end)}{before}"


def _say_no_stretch(start: Edge, end: Edge) -> str:
    if start is end:
        return "at all times" if start is Edge.OPEN else "at an unknown time"
    return "until an unknown time" if start is Edge.OPEN else "from an unknown time on"


def _say_end(end: Single | DateSet | Edge) -> str:
    if isinstance(end, Edge):
        return "an unknown time"
    said = _say_set(end) if isinstance(end, DateSet) else say_single(end)
    return f"some time {said}" if said.startswith("between") else said


def _say_short(start: Date, end: Date) -> str:
    """Return "1996–2001", "July–August 2021" or "3–9 July 2021" where that is clear, else ""."""
    if start == end or not (_is_plain(start) and _is_plain(end)) or bool(start.month) != bool(end.month):
        return ""
    if not start.month:
        return f"{start.year.digits}–{end.year.digits}"
    if start.year != end.year or bool(start.day) != bool(end.day):
        return ""
    if not start.day:
        return f"{MONTHS[int(start.month)]}–{say_single(end)}"
    return f"{int(start.day)}–{say_single(end)}" if start.month == end.month else ""


def _is_plain(date: Date) -> bool:
    digits = date.year.digits + date.month + date.day
    return (
        digits.isdigit()
        and 1000 <= date.year.value <= 9999
        and date.qualifiers == UNQUALIFIED
        and (date.year.significant is None)
    )


def _say_set(node: DateSet) -> str:
    said = [_say_member(member, every=node.every) for member in node.members]
    if len(said) == 1:
        return said[0]
    return f"{', '.join(said[:-1])} {'and' if node.every else 'or'} {said[-1]}"


def _say_member(member: Single | Run, *, every: bool) -> str:
    if not isinstance(member, Run):
        return say_single(member)
    if member.start is None and member.end is not None:
        return f"{say_single(member.end)} {'and everything before' if every else 'or earlier'}"
    if member.end is None and member.start is not None:
        return f"{say_single(member.start)} {'and everything after' if every else 'or later'}"
    if member.start is None or member.end is None:
        return ""
    start, end = say_single(member.start), say_single(member.end)
    return f"everything from {start} to {end}" if every else f"between {start} and {end}"
