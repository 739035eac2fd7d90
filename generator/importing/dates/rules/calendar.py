"""Days of the calendar with all their parts, or with the year left to the context."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import DAY, MONTH, MONTH_NUMBERS, ORDINAL, WEEKDAY, YEAR, ordinal_of, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.years_in_context import year_for

_DAY_OF_MONTH = r"(?:\d{1,2}(?:st|nd|rd|th)?)"
_NAMED_DAY = rf"(?:(?:{WEEKDAY}),? (?:the )?)?"


def month_number(text: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTH_NUMBERS[text.rstrip(".").lower()]


def day_reading(year: int, month: int, day: int) -> Reading | None:
    """Return the reading of a day, or None if the calendar has no such day: nothing is clamped."""
    point = Point(year, month, day)
    return Reading("date", point.timex, point.edtf, point) if point.exists() and day else None


NO_DAY = Reading("reference", "XXXX-XX-XX")
"""What a day becomes that the calendar does not have: it is a time expression, but says nothing."""


def _full(match: re.Match[str], context: Context) -> Reading | None:
    del context
    year = int(match["y"])
    if match.groupdict().get("bc"):
        year = 1 - year
    return day_reading(year, month_number(match["m"]), int(re.sub(r"\D", "", match["d"]))) or NO_DAY


def _without_year(match: re.Match[str], context: Context) -> Reading | None:
    month = month_number(match["m"])
    digits = re.match(r"\d+", match["d"])
    day = int(digits.group()) if digits else ordinal_of(match["d"])
    year = year_for(context, month, day)
    return (day_reading(year, month, day) or NO_DAY) if year is not None else None


def _iso(match: re.Match[str], context: Context) -> Reading | None:
    del context
    return day_reading(int(match["y"]), int(match["mm"]), int(match["d"])) or NO_DAY


def _slashed(match: re.Match[str], context: Context) -> Reading | None:
    """Read 04/10/2026 month first, as most English pages with slashes do, unless that is no date."""
    del context
    first, second = int(match["a"]), int(match["b"])
    year = int(match["y"]) if len(match["y"]) == 4 else _century(int(match["y"]))
    dotted = match["sep"] == "."
    readings = [day_reading(year, first, second), day_reading(year, second, first)]
    return next((reading for reading in (reversed(readings) if dotted else readings) if reading), None)


def _century(short: int) -> int:
    return 2000 + short if short < 70 else 1900 + short


def _first_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "25" of "25–28 February 2022"."""
    month = month_number(match["m"])
    year = int(match["y"]) if match["y"] else year_for(context, month, int(match["e"]))
    if year is None or int(match["d"]) >= int(match["e"]):
        return None
    return day_reading(year, month, int(match["d"]))


def _last_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "5" of "March 3–5": in the month told before."""
    before = re.search(rf"({MONTH})\s+(\d{{1,2}})\s*(?:-|–|—|to|and)\s*$", context.before)
    focus = context.focus
    if before is None or focus is None or not focus.month or int(before[2]) >= int(match["d"]):
        return None
    return day_reading(int(match["y"] or focus.year), focus.month, int(match["d"]))


_BASIS = "the day as written"
_CONTEXT = "the day as written; its year is that of the text around it"
_BC = r"(?: (?P<bc>B\.?C\.?(?:E\.?)?))?"

RULES = (
    Rule(
        "day",
        pattern(rf"{_NAMED_DAY}(?P<m>{MONTH}) ?(?P<d>{_DAY_OF_MONTH})(?:,? |, ?)(?P<y>\d{{4}}){_BC}", after="-"),
        _full,
        _BASIS,
    ),
    Rule(
        "day",
        pattern(
            rf"{_NAMED_DAY}(?:the )?(?P<d>{_DAY_OF_MONTH})(?: of)?[ -](?P<m>{MONTH})(?:,? (?:of )?"
            rf"|-)(?P<y>\d{{4}}){_BC}",
            after="-",
        ),
        _full,
        _BASIS,
    ),
    Rule(
        "first of two days",
        pattern(rf"(?P<d>{DAY})(?= ?(?:-|–|—|to|and) ?(?P<e>{DAY}) (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?)"),
        _first_day,
        _BASIS,
    ),
    Rule("last of two days", pattern(rf"(?P<d>{DAY})(?:,? (?P<y>{YEAR}))?", after="-"), _last_day, _BASIS),
    Rule("day", pattern(r"(?P<y>\d{4})[-/](?P<mm>\d\d)[-/](?P<d>\d\d)"), _iso, _BASIS),
    Rule("day", pattern(r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)"), _slashed, _BASIS),
    Rule(
        "day of a month",
        pattern(
            rf"{_NAMED_DAY}(?P<m>{MONTH})(?: the)? (?P<d>{ORDINAL}|{DAY})(?! ?(?:%|percent|million"
            rf"|billion|,\d))"
        ),
        _without_year,
        _CONTEXT,
    ),
    Rule(
        "day of a month",
        pattern(rf"{_NAMED_DAY}(?:the )?(?P<d>{ORDINAL}|{DAY})(?: of)? (?P<m>{MONTH})", after="-"),
        _without_year,
        _CONTEXT,
    ),
)
