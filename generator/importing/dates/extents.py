"""From time expressions to dates of a timeline: the words around them say since, until, from … to, or in.

An extent is what an event's `date:` can hold: EDTF, or a pair of EDTF where one interval cannot say it.
"""

import re
from dataclasses import dataclass
from datetime import date

from generator.importing.dates.expression import TimeExpression
from generator.importing.dates.recognise import recognise
from generator.model.edtf import DateError, parse, parse_pair

_JOINED = re.compile(r"\s?[-–—]\s?|\s(?:to|and|until|till|through|or)\s(?:the\s)?", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:\b(?P<since>(?:ever\s)?since|starting\s(?:in|on|from)|beginning\s(?:in|on)|as\sof)"
    r"|(?P<until>until|till|up\sto)|(?P<by>by|before|prior\sto|no\slater\sthan)"
    r"|(?P<after>after)|(?P<between>between)|(?P<start>from|during|over|for))\s+(?:the\s|at\sleast\s"
    r"|around\s|about\s|early\s|late\s)*$",
    re.IGNORECASE,
)
_ENDS_IN_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:about|around|circa|c\.|approximately|roughly)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Extent:
    """A date for a timeline at characters `start` to `end` of a text, and the expressions it was put together from.

    `date` is EDTF; `pair` its two ends where EDTF has no one interval for it. `basis` says what it rests on.
    """

    start: int
    end: int
    date: str
    basis: str
    pair: tuple[str, str] | None = None


def find_extents(text: str, reference: date | None) -> tuple[Extent, ...]:
    """Return the dates `text` tells, in order; durations, sets and bare "now" are none."""
    expressions = [one for one in recognise(text, reference) if one.reading.edtf]
    found = []
    index = 0
    while index < len(expressions):
        one = expressions[index]
        following = expressions[index + 1] if index + 1 < len(expressions) else None
        joined = following and _JOINED.fullmatch(text, one.end, following.start)
        extent = _span(text, one, following) if following and joined else None
        index += 2 if extent else 1
        told = extent or _single(text, one)
        if _is_edtf(told):
            found.append(told)
    return tuple(found)


def _span(text: str, first: TimeExpression, last: TimeExpression) -> Extent | None:
    """Put two ends together: "1996-2001", "from May to July 2020"; "2015-16" after "since" is one uncertain end."""
    leading = _LEADING.search(text, max(0, first.start - 30), first.start)
    joint = text[first.end : last.start].strip().lower()
    one, two = first.reading.edtf, last.reading.edtf
    if "/" in one or "/" in two or not (joint in "-–—" or leading or joint in ("to", "through", "or")):
        return None
    start = leading.start() if leading else first.start
    if joint == "or":
        return Extent(first.start, last.end, f"[{one},{two}]", first.basis)
    if joint == "and" and not (leading and leading["between"]):
        return None
    if leading and leading["since"]:
        return Extent(start, last.end, "", first.basis, (f"[{one},{two}]", ".."))
    if leading and leading["until"]:
        return Extent(start, last.end, "", first.basis, ("..", f"[{one},{two}]"))
    return Extent(
        start if leading and (leading["start"] or leading["between"]) else first.start,
        last.end,
        f"{one}/{two}",
        first.basis,
    )


def _single(text: str, one: TimeExpression) -> Extent:
    edtf = one.reading.edtf
    leading = _LEADING.search(text, max(0, one.start - 30), one.start)
    if _ABOUT.search(text, max(0, one.start - 20), one.start) and "/" not in edtf and not edtf.endswith("~"):
        edtf += "~"
    describes = leading is not None and _ENDS_IN_THE.search(leading.group()) is not None
    if describes and not edtf.endswith("X"):
        return Extent(one.start, one.end, edtf, one.basis)  # "before the June 2025 strikes" dates the strikes
    if leading is None or "/" in edtf:
        return Extent(leading.start() if leading and leading["start"] else one.start, one.end, edtf, one.basis)
    if leading["since"]:
        return Extent(leading.start(), one.end, f"{edtf}/..", one.basis)
    if leading["until"] or leading["by"]:
        return Extent(leading.start(), one.end, f"../{edtf}", one.basis)
    if leading["after"]:
        return Extent(leading.start(), one.end, f"{edtf}/..", one.basis)
    return Extent(one.start, one.end, edtf, one.basis)


def _is_edtf(extent: Extent) -> bool:
    """Keep only what the date module reads; it is the judge of dates."""
    try:
        if extent.pair:
            parse_pair(*extent.pair)
        else:
            parse(extent.date)
    except DateError:
        return False
    return True
