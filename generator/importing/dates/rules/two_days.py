"""The first of two days, which borrows month and year from the second, and the second, which borrows from the first."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import DAY, MONTH, YEAR, pattern
from generator.importing.dates.readings import day_reading
from generator.importing.dates.rules.named_day import (
    DAY_OF_MONTH,
    FIRST_OF_TWO,
    NAMED_DAY,
    STARTS,
    month_number,
    with_part_of_day,
)
from generator.importing.dates.years_in_context import year_for

_BASIS = "the day as written"
_TO = r"(?: ?[-–—] ?| to | and | through | until )"


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
    before = FIRST_OF_TWO.search(context.before)
    focus = context.focus
    if before is None or focus is None or not focus.month or int(before[2]) >= int(match["d"]):
        return None
    return day_reading(int(match["y"] or focus.year), focus.month, int(match["d"]), focus.edtf)


RULES = (
    Rule(
        "first of two days",
        pattern(
            rf"{NAMED_DAY}(?P<d>{DAY})(?:st|nd|rd|th)?(?= ?(?:-|–|—|/|to|and) ?(?:the )?(?P<e>{DAY})(?:st|nd|rd|th)?"
            rf"(?: of)? (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?)"
        ),
        _first_day,
        _BASIS,
        starts(f"1 {STARTS}", after_figures="1 to and"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{NAMED_DAY}(?P<m>{MONTH}) (?P<d>{DAY_OF_MONTH})(?={_TO}(?P<n>{MONTH}) {DAY_OF_MONTH},? (?P<y>{YEAR}))"
        ),
        _first_day_and_month,
        _BASIS,
        starts(f"month {STARTS}"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{NAMED_DAY}(?P<d>{DAY_OF_MONTH}) (?P<m>{MONTH})(?={_TO}{DAY_OF_MONTH} (?P<n>{MONTH}),? (?P<y>{YEAR}))"
        ),
        _first_day_and_month,
        _BASIS,
        starts(f"1 {STARTS}", after_figures="month"),
    ),
    Rule(
        "first of two days",
        pattern(
            rf"{NAMED_DAY}(?P<m>{MONTH}) (?P<d>{DAY})(?:st|nd|rd|th)?"
            rf"(?={_TO}(?:the )?(?P<e>{DAY})(?:st|nd|rd|th)?,? (?P<y>{YEAR})(?! {MONTH}))"
        ),
        _first_day,
        _BASIS,
        starts(f"month {STARTS}"),
    ),
    Rule(
        "last of two days",
        pattern(rf"(?P<d>{DAY})(?:st|nd|rd|th)?(?:,? (?P<y>{YEAR}))?", after="-"),
        _last_day,
        _BASIS,
        starts("1"),
    ),
)
