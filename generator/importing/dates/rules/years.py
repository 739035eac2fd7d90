"""Years of four figures, their halves, and the second year of 2015-16."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import PART, YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.look_alikes import LABELLED, is_number


def _year(match: re.Match[str], context: Context) -> Reading | None:
    return None if is_number(match, "y", context.before) else dated(Point(int(match["y"])))


def _short_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "16" of 2015-16: in the century of the year before it; not the "28" of Directive 2009/28/EC."""
    before = re.search(rf"(?<!\w)({YEAR})\s?[-–—/]\s?$", context.before)
    if before is None or match.string[match.end() : match.end() + 1] == "/":
        return None
    if LABELLED.search(context.before[: before.start()]):
        return None
    year = int(before[1]) // 100 * 100 + int(match["y"])
    return dated(Point(year)) if year > int(before[1]) else None


def _half(match: re.Match[str], context: Context) -> Reading:
    """Read "the second half of 2008"."""
    del context
    year, second = int(match["y"]), match["h"].lower() != "first"
    months = f"{year}-07/{year}-12" if second else f"{year}-01/{year}-06"
    return Reading("date", f"{year}-H{2 if second else 1}", months, Point(year))


_WRITTEN = "the year as written"

SHORT_YEAR = Rule(
    "short year",
    pattern(r"(?P<y>\d\d)(?![-–/]?\d)", after="-/"),
    _short_year,
    _WRITTEN,
    starts("1"),
)
"""The "16" of 2015-16, in any language."""

RULES = (
    SHORT_YEAR,
    Rule(
        "half of a year",
        pattern(rf"(?:the )?(?P<h>first|second|latter) half of (?P<y>{YEAR})"),
        _half,
        "the half as written",
        starts("the first second latter"),
    ),
    Rule(
        "year",
        pattern(rf"(?:{PART})?(?:the year )?(?P<y>{YEAR})(?![-/]\d\d?[-/]\d|,\d|\.\d|:\d)", after="-/"),
        _year,
        _WRITTEN,
        starts("part year 1000"),
    ),
)
