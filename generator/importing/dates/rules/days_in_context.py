"""Days of the calendar that leave their year, or their month and year, to the text around them."""

import re
from dataclasses import replace

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import DAY, MONTH, ORDINAL, ordinal_of, pattern
from generator.importing.dates.points import Point, shifted
from generator.importing.dates.readings import IMPOSSIBLE, dated, day_reading
from generator.importing.dates.rules.named_day import (
    FIRST_OF_TWO,
    NAMED_DAY,
    STARTS,
    month_number,
    with_part_of_day,
)
from generator.importing.dates.years_in_context import year_for

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_GOES_ON = 14  # days of a month after which a smaller ordinal is of the next month
_CONTEXT = "the day as written; its year is that of the text around it"
_THAT = r"(?P<that>,? (?:of )?(?:that|the same)(?: same)? year)?"
_NOT_COUNTED = r"(?! ?(?:%|percent|million|billion|,\d|\.\d|:\d))"


def _without_year(match: re.Match[str], context: Context) -> Reading | None:
    month = month_number(match["m"])
    digits = re.match(r"\d+", match["d"])
    day = int(digits.group()) if digits else ordinal_of(match["d"])
    if day > _LONGEST[month - 1]:
        return IMPOSSIBLE
    focus = context.focus
    if match["that"]:
        found = (focus.year, focus.edtf) if focus else None
    elif focus and focus.month and FIRST_OF_TWO.search(context.before):
        found = focus.year + (month < focus.month), focus.edtf  # no stretch of time ends before it begins
    else:
        found = year_for(context, month, day)
    if found is None:
        return None
    reading = day_reading(found[0], month, day, found[1])
    if reading.point is None:
        return Reading("reference", f"XXXX-{month:02d}-{day:02d}")  # 29 February, and the year around it has none
    return with_part_of_day(reading, match)


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


RULES = (
    Rule(
        "day of a month",
        pattern(rf"{NAMED_DAY}(?P<m>{MONTH})(?: the)? (?P<d>{ORDINAL}|{DAY}){_NOT_COUNTED}{_THAT}", after="-"),
        _without_year,
        _CONTEXT,
        starts(f"month {STARTS}"),
    ),
    Rule(
        "day of a month",
        pattern(rf"{NAMED_DAY}(?:the )?(?P<d>{ORDINAL}|{DAY})(?: of)? (?P<m>{MONTH}){_THAT}", after="-"),
        _without_year,
        _CONTEXT,
        starts(f"ordinal {STARTS}", after_figures="month of"),
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
