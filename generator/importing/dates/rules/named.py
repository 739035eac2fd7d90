"""Days with a name whose dates nobody disputes; a short list on purpose."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import dated
from generator.importing.dates.years_in_context import year_for

_FIXED = dict.fromkeys(("9/11", "september 11 attacks", "september 11th attacks"), "2001-09-11")
_HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "new year's day": (1, 1), "new years day": (1, 1),
    "new year's eve": (12, 31), "new years eve": (12, 31), "boxing day": (12, 26), "valentine's day": (2, 14),
    "halloween": (10, 31), "international women's day": (3, 8), "may day": (5, 1),
}  # fmt: skip
_HOLIDAY_NAMES = "|".join(sorted(_HOLIDAYS, key=len, reverse=True)).replace("'", "['’]")


def _fixed(match: re.Match[str], context: Context) -> Reading | None:
    del context
    edtf = _FIXED[" ".join(match["e"].lower().split())]
    return Reading("date", edtf, edtf)


def _holiday(match: re.Match[str], context: Context) -> Reading | None:
    month, day = _HOLIDAYS[" ".join(match["h"].lower().replace("’", "'").split())]
    found = (int(match["y"]), "") if match["y"] else year_for(context, month, day)
    return dated(Point(found[0], month, day), found[1]) if found else None


def _christmas(match: re.Match[str], context: Context) -> Reading:
    """Read "by Christmas 2007"; without a year, it is as often the season."""
    del context
    return dated(Point(int(match["y"]), 12, 25))


RULES = (
    Rule(
        "named time",
        pattern(rf"(?P<e>{'|'.join(sorted(_FIXED, key=len, reverse=True))})"),
        _fixed,
        "the known dates of the event",
        starts("1 september", after_figures="1"),
    ),
    Rule(
        "holiday",
        pattern(rf"(?P<h>christmas)(?: of)? (?P<y>{YEAR})"),
        _christmas,
        "the holiday's day",
        starts("christmas"),
    ),
    Rule(
        "holiday",
        pattern(rf"(?P<h>{_HOLIDAY_NAMES})(?:,? (?P<y>{YEAR}))?"),
        _holiday,
        "the holiday's day; its year is that of the text around it",
        starts(" ".join(re.split(r"\W", name)[0] for name in _HOLIDAYS)),
    ),
)
