"""Months, with or without their year."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, MONTH, PART, YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.named_day import month_number
from generator.importing.dates.years_in_context import year_for
from generator.importing.text.words import MONTHS, WEEKDAYS

_CAPITAL = r"(?-i:(?=[A-Z]))"
_ALSO_WORDS = ("May", "March", "Mar", "Sun", "Sept", "Jan", "Jun")
_GIVEN_NAMES = ("April", "June", "August")
_PARTICLE = re.compile(r"\s+(?:van|von|der|ter|de\s(?=[A-Z]))\b")
_AS_A_PERSON = re.compile(
    rf"\s+(?:(?!(?:{'|'.join(MONTHS + WEEKDAYS)})\b)[A-Z]\w*|(?:said|says|told|asked|thinks?|thought)\b)"
)
_IS = re.compile(r"\s+(?:is|are)\b(?!\s+\w+(?:ing|ed)\b)")
_TIME_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|of|from|to|during|last|next|this|early|late|mid|between|and|through|before|after)"
    r"[\s-]+$",
    re.IGNORECASE,
)


def _month(match: re.Match[str], context: Context) -> Reading:
    del context
    year = int(match["y"])
    return dated(Point(1 - year if match["bc"] else year, month_number(match["m"])))


def _relative_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read "July last year": the year counts from the day of publication, or from the year told before."""
    which = match["which"].lower()
    shift = {"last": -1, "the previous": -1, "next": 1, "the following": 1}.get(which, 0)
    month = month_number(match["m"])
    if which.startswith("the ") and context.focus:
        return dated(Point(context.focus.year + shift, month), context.focus.edtf)
    if context.reference is None:
        return None
    return dated(Point(context.reference.year + shift, month), context.reference.isoformat())


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
    return dated(Point(year, month), context.reference.isoformat())


def _of_that_year(match: re.Match[str], context: Context) -> Reading | None:
    focus = context.focus
    return dated(Point(focus.year, month_number(match["m"])), focus.edtf) if focus else None


def _bare(match: re.Match[str], context: Context) -> Reading | None:
    """Read a month alone; "may" and "march" must look like months: a capital, and a word that asks for a time.

    A sentence about how things are ("it is wet from June to October") means every year's.
    """
    name = match["m"].rstrip(".")
    if not name[0].isupper():
        return None
    timed = match["part"] or _TIME_BEFORE.search(context.before)
    if _PARTICLE.match(context.text, match.end()) or (not timed and _is_a_name(name, match)):
        return None
    month = month_number(name)
    if (context.general and context.story) or (not timed and _IS.match(context.text, match.end())):
        return Reading("reference", f"XXXX-{month:02d}")
    found = year_for(context, month)
    return dated(Point(found[0], month), found[1]) if found else None


def _is_a_name(name: str, match: re.Match[str]) -> bool:
    """Tell "May" and "March", which are also words, and "June Carter" or "April said"."""
    return name in _ALSO_WORDS or (name in _GIVEN_NAMES and _AS_A_PERSON.match(match.string, match.end()) is not None)


def _first_month(match: re.Match[str], context: Context) -> Reading:
    """Read the "March" of "March–May 2020" or "between March and May 2020"."""
    del context
    first, last = month_number(match["m"]), month_number(match["n"])
    return dated(Point(int(match["y"]) - (first > last), first))


RULES = (
    Rule(
        "first of two months",
        pattern(
            rf"(?:{PART})?(?P<m>{MONTH})(?=(?: ?[-–—/] ?| to | and | through | or | until )(?:{PART})?(?P<n>{MONTH})"
            rf",? (?:in )?(?P<y>{YEAR}))"
        ),
        _first_month,
        "the months as written",
        starts("part month"),
    ),
    Rule(
        "month",
        pattern(
            rf"(?:{PART})?(?P<m>{MONTH})(?:,? | of | in |-)(?P<y>\d{{4}}|\d{{3}}(?= B\.?C))(?: (?P<bc>{BC}))?"
            r"(?! ?(?:troops|people|soldiers)|,\d)",
            after="-",
        ),
        _month,
        "the month as written",
        starts("part month"),
    ),
    Rule(
        "month of a relative year",
        pattern(rf"(?:{PART})?(?P<m>{MONTH})(?: of)? (?P<which>last|this|next|the previous|the following) year"),
        _relative_year,
        "the month as written; its year counts from the day of publication",
        starts("part month"),
    ),
    Rule(
        "month of that year",
        pattern(rf"(?:{PART})?(?P<m>{MONTH})(?: of)? (?:that|the same)(?: same)? year"),
        _of_that_year,
        "the year told before",
        starts("part month"),
    ),
    Rule(
        "last month of that name",
        pattern(rf"(?P<which>last|next|this|past|coming) {_CAPITAL}(?P<m>{MONTH})"),
        _last_or_next,
        "counted from the day of publication",
        starts("last next this past coming"),
    ),
    Rule(
        "month without a year",
        pattern(rf"(?P<part>{PART})?(?P<m>{MONTH})(?! \d{{4}}| (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?(?:[,.;)]|$))"),
        _bare,
        "the month as written; its year is that of the text around it",
        starts("part month"),
    ),
)
