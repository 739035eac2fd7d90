"""From time expressions to dates of a timeline: the words around them say since, until, from … to, or in.

An extent is what an event's `date:` can hold: EDTF, or a pair of EDTF where one interval cannot say it.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from generator.importing.dates.connectives import Connectives
from generator.importing.dates.expression import TimeExpression
from generator.importing.dates.languages.registry import reading_of
from generator.importing.dates.recognise import recognise
from generator.model.edtf import DateError, parse, parse_pair

Found = re.Match[str] | None

_WINTER = 24  # in EDTF
_LOOK_BACK = 40  # characters in front of a date


@dataclass(frozen=True, slots=True)
class Extent:
    """A date for a timeline at characters `start` to `end` of a text, and the expressions it was put together from.

    `date` is EDTF; `pair` its two ends where EDTF has no one interval for it. `basis` says what it rests on; `against`
    is the date, in EDTF, that the words were read against, empty where they say all themselves.
    """

    start: int
    end: int
    date: str
    basis: str
    pair: tuple[str, str] | None = None
    against: str = ""


def find_extents(text: str, reference: date | None, language: str = "en") -> tuple[Extent, ...]:
    """Return the dates `text` tells, in order; durations, sets and bare "now" are none.

    `language` is the one that the text is read in (ISO 639-1).
    """
    words = reading_of(language).connectives
    expressions = [one for one in recognise(text, reference, language) if one.reading.edtf]
    found = []
    index = 0
    while index < len(expressions):
        one = expressions[index]
        following = expressions[index + 1] if index + 1 < len(expressions) else None
        joint = words.joined.fullmatch(text, one.end, following.start) if following else None
        leading = _before(words.leading, text, one.start)
        extent = _span(one, following, leading, joint) if following and joint else None
        index += 2 if extent else 1
        told = extent or _single(text, one, leading, words)
        if _is_edtf(told):
            against = one.reading.against or (following.reading.against if extent and following else "")
            found.append(replace(told, against=against) if against else told)
    return tuple(found)


def _before(pattern: re.Pattern[str], text: str, start: int) -> Found:
    """Look for words that end right before the character `start`, with a space between."""
    spaced = text[start - 1 : start].isspace()
    return pattern.search(text, max(0, start - _LOOK_BACK), start) if spaced else None


def _span(first: TimeExpression, last: TimeExpression, leading: Found, joint: re.Match[str]) -> Extent | None:
    """Put two ends together: "1996-2001", "from May to July 2020"; "2015-16" after "since" is one uncertain end."""
    one, two = first.reading.edtf, last.reading.edtf
    unjoined = joint["both"] and not (leading and leading["between"])
    if "/" in one or "/" in two or unjoined or (joint["till"] and not leading):
        return None
    if _is_one_season(one, two):
        return Extent(first.start, last.end, one, first.basis)
    if joint["either"]:
        return Extent(first.start, last.end, f"[{one},{two}]", first.basis)
    start = leading.start() if leading else first.start
    if joint["dash"] and leading and leading["since"]:
        return Extent(start, last.end, "", first.basis, (f"[{one},{two}]", ".."))
    if joint["dash"] and leading and leading["until"]:
        return Extent(start, last.end, "", first.basis, ("..", f"[{one},{two}]"))
    begins = leading and (leading["start"] or leading["between"] or leading["since"])
    return Extent(start if begins else first.start, last.end, f"{one}/{two}", first.basis)


def _is_one_season(first: str, last: str) -> bool:
    """Tell the winter of 2019-20, which is one."""
    return first[4:] == f"-{_WINTER}" and last == str(int(first[:4]) + 1)


def _single(text: str, one: TimeExpression, leading: Found, words: Connectives) -> Extent:
    edtf = one.reading.edtf
    about = _before(words.about, text, one.start)
    if about and "/" not in edtf and not edtf.endswith("~"):
        edtf += "~"
    describes = leading and words.describes and words.describes.search(leading.group())
    if describes and not edtf.endswith("X"):
        return Extent(one.start, one.end, edtf, one.basis)  # "before the June 2025 strikes" dates the strikes
    if leading is None or "/" in edtf:
        return Extent(leading.start() if leading and leading["start"] else one.start, one.end, edtf, one.basis)
    if leading["since"] or leading["after"]:
        return Extent(leading.start(), one.end, f"{edtf}/..", one.basis)
    if leading["until"] or leading["by"]:
        return Extent(leading.start(), one.end, f"../{edtf}", one.basis)
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
