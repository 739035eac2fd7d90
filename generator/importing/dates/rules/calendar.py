"""Days of the calendar with all their parts, or with the year left to the context."""

import re
from dataclasses import replace

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import (
    BC,
    DAY,
    DAY_PART,
    DAY_PARTS,
    MONTH,
    MONTH_NUMBERS,
    ORDINAL,
    WEEKDAY,
    YEAR,
    ordinal_of,
    pattern,
)
from generator.importing.dates.points import Point, shifted
from generator.importing.dates.readings import IMPOSSIBLE, dated, day_reading
from generator.importing.dates.years_in_context import year_for

_DAY_OF_MONTH = r"(?:\d{1,2}(?:st|nd|rd|th)?)"
_NAMED_DAY = rf"(?:(?:the )?(?:early |late )?(?P<part>{DAY_PART}) (?:of|on) )?(?:(?:{WEEKDAY}),? (?:the )?)?"
_STARTS = "weekday the early late morning afternoon evening night"
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_OF_TWO = re.compile(rf"({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*(?:-|–|—|to|and|until|through)\s*$")
_GOES_ON = 14  # days of a month after which a smaller ordinal is of the next month


def month_number(text: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTH_NUMBERS[text.rstrip(".").lower()]


def with_part_of_day(reading: Reading, match: re.Match[str]) -> Reading:
    """Narrow a day to the part of it that the match names, for TIMEX3; a timeline counts in days."""
    part = match.groupdict().get("part") or match.groupdict().get("later_part")
    if not part or reading.point is None or not reading.point.day:
        return reading
    return replace(reading, kind="time", value=f"{reading.value}T{DAY_PARTS[part.lower()]}")


def _full(match: re.Match[str], context: Context) -> Reading:
    del context
    year = int(match["y"])
    day = day_reading(1 - year if match["bc"] else year, month_number(match["m"]), int(re.sub(r"\D", "", match["d"])))
    return with_part_of_day(day, match)


def _without_year(match: re.Match[str], context: Context) -> Reading | None:
    month = month_number(match["m"])
    digits = re.match(r"\d+", match["d"])
    day = int(digits.group()) if digits else ordinal_of(match["d"])
    if day > _LONGEST[month - 1]:
        return IMPOSSIBLE
    focus = context.focus
    if match["that"]:
        found = (focus.year, focus.edtf) if focus else None
    elif focus and focus.month and _FIRST_OF_TWO.search(context.before):
        found = focus.year + (month < focus.month), focus.edtf  # no stretch of time ends before it begins
    else:
        found = year_for(context, month, day)
    if found is None:
        return None
    reading = day_reading(found[0], month, day, found[1])
    if reading.point is None:
        return Reading("reference", f"XXXX-{month:02d}-{day:02d}")  # 29 February, and the year around it has none
    return with_part_of_day(reading, match)


def _first_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "25" of "25–28 February 2022"."""
    month = month_number(match["m"])
    found = (int(match["y"]), "") if match["y"] else year_for(context, month, int(match["e"]))
    if found is None or int(match["d"]) >= int(match["e"]):
        return None
    return day_reading(found[0], month, int(match["d"]), found[1])


def _first_day_and_month(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "28 February" of "28 February – 3 March 2022", or of "February 28 to March 3, 2022"."""
    del context
    first, last = month_number(match["m"]), month_number(match["n"])
    year = int(match["y"]) - (first > last)
    return with_part_of_day(day_reading(year, first, int(re.sub(r"\D", "", match["d"]))), match)


def _last_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "5" of "March 3–5": in the month told before."""
    before = _FIRST_OF_TWO.search(context.before)
    focus = context.focus
    if before is None or focus is None or not focus.month or int(before[2]) >= int(match["d"]):
        return None
    return day_reading(int(match["y"] or focus.year), focus.month, int(match["d"]), focus.edtf)


def _day_alone(match: re.Match[str], context: Context) -> Reading | None:
    """Read "on the 14th": in the month told before, or in the one after it."""
    month, number = context.told.month, ordinal_of(match["o"])
    if month is None or context.focus is None or month.year != context.focus.year or not number:
        return None
    told = month.day or 0
    start = Point(month.year, month.month)
    if told - number > _GOES_ON:
        start = shifted(start, 1, "month") or start
    point = replace(start, day=number)
    return dated(point, month.edtf) if point.exists() else None


_BASIS = "the day as written"
_CONTEXT = "the day as written; its year is that of the text around it"
_BC = rf"(?: (?P<bc>{BC}))?"
_THAT = r"(?P<that>,? (?:of )?(?:that|the same)(?: same)? year)?"
_NOT_COUNTED = r"(?! ?(?:%|percent|million|billion|,\d|\.\d|:\d))"
_TO = r"(?: ?[-–—] ?| to | and | through | until )"

RULES = (
    Rule(
        "day",
        pattern(
            rf"{_NAMED_DAY}(?P<m>{MONTH}) ?(?P<d>{_DAY_OF_MONTH})(?:,? |, ?)(?P<y>\d{{4}}){_BC}(?!,\d| ?%)", after="-"
        ),
        _full,
        _BASIS,
        starts(f"month {_STARTS}"),
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
        starts(f"1 {_STARTS}", after_figures="month of"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{_NAMED_DAY}(?P<d>{DAY})(?:st|nd|rd|th)?(?= ?(?:-|–|—|/|to|and) ?(?:the )?(?P<e>{DAY})(?:st|nd|rd|th)?"
            rf"(?: of)? (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?)"
        ),
        _first_day,
        _BASIS,
        starts(f"1 {_STARTS}", after_figures="1 to and"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{_NAMED_DAY}(?P<m>{MONTH}) (?P<d>{_DAY_OF_MONTH})(?={_TO}(?P<n>{MONTH}) {_DAY_OF_MONTH},? (?P<y>{YEAR}))"
        ),
        _first_day_and_month,
        _BASIS,
        starts(f"month {_STARTS}"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{_NAMED_DAY}(?P<d>{_DAY_OF_MONTH}) (?P<m>{MONTH})(?={_TO}{_DAY_OF_MONTH} (?P<n>{MONTH}),? (?P<y>{YEAR}))"
        ),
        _first_day_and_month,
        _BASIS,
        starts(f"1 {_STARTS}", after_figures="month"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{_NAMED_DAY}(?P<m>{MONTH}) (?P<d>{DAY})(?:st|nd|rd|th)?"
            rf"(?={_TO}(?:the )?(?P<e>{DAY})(?:st|nd|rd|th)?,? (?P<y>{YEAR})(?! {MONTH}))"
        ),
        _first_day,
        _BASIS,
        starts(f"month {_STARTS}"),
    ),
    Rule(
        "last of two days",
        pattern(rf"(?P<d>{DAY})(?:st|nd|rd|th)?(?:,? (?P<y>{YEAR}))?", after="-"),
        _last_day,
        _BASIS,
        starts("1"),
    ),
    Rule(
        "day of a month",
        pattern(rf"{_NAMED_DAY}(?P<m>{MONTH})(?: the)? (?P<d>{ORDINAL}|{DAY}){_NOT_COUNTED}{_THAT}", after="-"),
        _without_year,
        _CONTEXT,
        starts(f"month {_STARTS}"),
    ),
    Rule(
        "day of a month",
        pattern(rf"{_NAMED_DAY}(?:the )?(?P<d>{ORDINAL}|{DAY})(?: of)? (?P<m>{MONTH}){_THAT}", after="-"),
        _without_year,
        _CONTEXT,
        starts(f"ordinal {_STARTS}", after_figures="month of"),
    ),
    Rule(
        "day alone",
        pattern(
            r"(?:on|by|until|till|from|of) (?P<core>the (?P<o>\d{1,2}(?:st|nd|rd|th)))"
            r"(?=\s*(?:[.,;:)]|$)|\s+(?:the|he|she|they|it|and|at|a|by|with|in|when|after|before|to|was|were"
            r"|of (?!the))\b)"
        ),
        _day_alone,
        "the day as written; its month is the one told before",
        starts("on by until till from of"),
    ),
)
