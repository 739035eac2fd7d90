"""What all rules for days of the calendar are made of."""

import re
from dataclasses import replace

from generator.importing.dates.expression import Reading
from generator.importing.dates.lexicon import DAY_PART, DAY_PARTS, MONTH, MONTH_NUMBERS, WEEKDAY

DAY_OF_MONTH = r"(?:\d{1,2}(?:st|nd|rd|th)?)"
NAMED_DAY = rf"(?:(?:the )?(?:early |late )?(?P<part>{DAY_PART}) (?:of|on) )?(?:(?:{WEEKDAY}),? (?:the )?)?"
STARTS = "weekday the early late morning afternoon evening night"
FIRST_OF_TWO = re.compile(rf"({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*(?:-|–|—|to|and|until|through)\s*$")


def month_number(text: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTH_NUMBERS[text.rstrip(".").lower()]


def with_part_of_day(reading: Reading, match: re.Match[str]) -> Reading:
    """Narrow a day to the part of it that the match names, for TIMEX3; a timeline counts in days."""
    part = match.groupdict().get("part") or match.groupdict().get("later_part")
    if not part or reading.point is None or not reading.point.day:
        return reading
    return replace(reading, kind="time", value=f"{reading.value}T{DAY_PARTS[part.lower()]}")
