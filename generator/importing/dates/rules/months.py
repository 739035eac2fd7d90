"""Months, with or without their year."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import MONTH, PART, YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.rules.calendar import month_number
from generator.importing.dates.years_in_context import year_for

_CAPITAL = r"(?-i:(?=[A-Z]))"


def _reading(year: int, month: int) -> Reading:
    point = Point(year, month)
    return Reading("date", point.timex, point.edtf, point)


def _month(match: re.Match[str], context: Context) -> Reading | None:
    del context
    year = int(match["y"])
    return _reading(1 - year if match["bc"] else year, month_number(match["m"]))


def _relative_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read "July last year": the year counts from the day of publication."""
    if context.reference is None:
        return None
    shift = {"last": -1, "previous": -1, "past": -1, "next": 1, "following": 1}.get(match["which"].lower(), 0)
    return _reading(context.reference.year + shift, month_number(match["m"]))


def _last_or_next(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last July": the one before the day of publication."""
    if context.reference is None:
        return None
    month, year = month_number(match["m"]), context.reference.year
    which = match["which"].lower()
    if which in ("last", "past", "previous"):
        year -= month >= context.reference.month
    elif which in ("next", "coming"):
        year += month <= context.reference.month
    return _reading(year, month)


def _of_that_year(match: re.Match[str], context: Context) -> Reading | None:
    return _reading(context.focus.year, month_number(match["m"])) if context.focus else None


def _bare(match: re.Match[str], context: Context) -> Reading | None:
    """Read a month alone; "may" and "march" must look like months: a capital, and a word that asks for a time."""
    name = match["m"].rstrip(".")
    if not name[0].isupper():
        return None
    if name in ("May", "March", "Mar", "Sun", "Sept", "Jan", "Jun") and not (
        match["part"] or _asks_for_a_time(context.before)
    ):
        return None
    month = month_number(name)
    year = year_for(context, month)
    return _reading(year, month) if year is not None else None


def _asks_for_a_time(before: str) -> bool:
    return (
        re.search(
            r"\b(?:in|since|until|till|by|of|from|to|during|last|next|this|early|late|mid|between|and"
            r"|through|before|after)[\s-]+$",
            before,
            re.IGNORECASE,
        )
        is not None
    )


def _first_month(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "March" of "March–May 2020" or "between March and May 2020"."""
    del context
    first, last = month_number(match["m"]), month_number(match["n"])
    return _reading(int(match["y"]) - (first > last), first)


RULES = (
    Rule(
        "first of two months",
        pattern(rf"(?P<m>{MONTH})(?=(?: ?[-–—] ?| to | and | through | or )(?P<n>{MONTH}),? (?P<y>{YEAR}))"),
        _first_month,
        "the months as written",
    ),
    Rule(
        "month",
        pattern(
            rf"(?:{PART})?(?P<m>{MONTH})(?:,? | of |-)(?P<y>\d{{4}}|\d{{3}}(?= B\.?C))(?: (?P<bc>B\.?C\.?"
            rf"(?:E\.?)?))?(?! ?(?:troops|people|soldiers))",
            after="-",
        ),
        _month,
        "the month as written",
    ),
    Rule(
        "month of a relative year",
        pattern(
            rf"(?:{PART})?(?P<m>{MONTH})(?: of)? (?P<which>last|this|next|the previous"
            rf"|the following) year"
        ),
        _relative_year,
        "the month as written; its year counts from the day of publication",
    ),
    Rule(
        "month of that year",
        pattern(rf"(?P<m>{MONTH})(?: of)? (?:that|the same) year"),
        _of_that_year,
        "the year told before",
    ),
    Rule(
        "last month of that name",
        pattern(rf"(?P<which>last|next|this|past|coming) {_CAPITAL}(?P<m>{MONTH})"),
        _last_or_next,
        "counted from the day of publication",
    ),
    Rule(
        "month without a year",
        pattern(rf"(?P<part>{PART})?(?P<m>{MONTH})(?! \d{{4}}| (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?(?:[,.;)]|$))"),
        _bare,
        "the month as written; its year is that of the text around it",
    ),
)
