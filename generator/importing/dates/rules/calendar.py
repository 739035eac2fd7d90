"""Days of the calendar with all their parts: 5 March 2021, March 5, 2021, the morning of 5 March 2021."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, MONTH, pattern
from generator.importing.dates.readings import day_reading
from generator.importing.dates.rules.named_day import (
    DAY_OF_MONTH,
    NAMED_DAY,
    STARTS,
    month_number,
    with_part_of_day,
)

_BASIS = "the day as written"
_BC = rf"(?: (?P<bc>{BC}))?"


def _full(match: re.Match[str], context: Context) -> Reading:
    del context
    year = int(match["y"])
    day = day_reading(1 - year if match["bc"] else year, month_number(match["m"]), int(re.sub(r"\D", "", match["d"])))
    return with_part_of_day(day, match)


RULES = (
    Rule(
        "day",
        pattern(
            rf"{NAMED_DAY}(?P<m>{MONTH}) ?(?P<d>{DAY_OF_MONTH})(?:,? |, ?)(?P<y>\d{{4}}){_BC}(?!,\d| ?%)", after="-"
        ),
        _full,
        _BASIS,
        starts(f"month {STARTS}"),
    ),
    Rule(
        "day",
        pattern(
            rf"{NAMED_DAY}(?:the )?(?P<d>{DAY_OF_MONTH})(?: of)?[ -](?P<m>{MONTH})(?:,? (?:of )?"
            rf"|-)(?P<y>\d{{4}}){_BC}",
            after="-",
        ),
        _full,
        _BASIS,
        starts(f"1 {STARTS}", after_figures="month of"),
    ),
)
