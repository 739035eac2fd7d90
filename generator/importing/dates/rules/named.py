"""Days and wars with a name whose dates nobody disputes; a short list on purpose."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.years_in_context import year_for

_FIXED = {
    "9/11": "2001-09-11", "september 11 attacks": "2001-09-11", "september 11th attacks": "2001-09-11",
    "world war i": "1914-07-28/1918-11-11", "first world war": "1914-07-28/1918-11-11", "world war one": "1914-07-28/1918-11-11",
    "world war ii": "1939-09-01/1945-09-02", "second world war": "1939-09-01/1945-09-02", "world war two": "1939-09-01/1945-09-02",
}  # fmt: skip
_HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "new year's day": (1, 1), "new years day": (1, 1),
    "new year's eve": (12, 31), "new years eve": (12, 31), "boxing day": (12, 26), "valentine's day": (2, 14),
    "halloween": (10, 31), "international women's day": (3, 8), "may day": (5, 1),
}  # fmt: skip


def _fixed(match: re.Match[str], context: Context) -> Reading | None:
    del context
    edtf = _FIXED[" ".join(match["e"].lower().split())]
    return Reading("date", edtf, edtf)


def _holiday(match: re.Match[str], context: Context) -> Reading | None:
    month, day = _HOLIDAYS[" ".join(match["h"].lower().replace("’", "'").split())]
    year = int(match["y"]) if match["y"] else year_for(context, month, day)
    if year is None:
        return None
    point = Point(year, month, day)
    return Reading("date", point.timex, point.edtf, point)


RULES = (
    Rule(
        "named time",
        pattern(rf"(?P<e>{'|'.join(sorted(_FIXED, key=len, reverse=True))})"),
        _fixed,
        "the known dates of the event",
    ),
    Rule(
        "holiday",
        pattern(
            rf"(?P<h>{'|'.join(sorted(_HOLIDAYS, key=len, reverse=True)).replace(chr(39), chr(91) + chr(39) + '’' + chr(93))})(?:,? (?P<y>{YEAR}))?"
        ),
        _holiday,
        "the holiday's day; its year is that of the text around it",
    ),
)
