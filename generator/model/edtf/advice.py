"""What to type instead of a text that is no EDTF: "2015-16" → `2015/2016`, "since 2006" → `2006/..`.

Nothing here decides what a date means: every suggestion is a guess, read before it is offered, and for the
editor to take or leave. Where a text has two readings the reason names both and nothing is suggested.
"""

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import normalize

from generator.model.edtf.advice_dates import rewrite_date
from generator.model.edtf.advice_languages import in_english
from generator.model.edtf.advice_stretches import (
    SPAN_OF_YEARS,
    first_readable,
    later_year,
    rewrite_span_of_years,
    rewrite_stretch,
)
from generator.model.edtf.errors import DateError
from generator.model.edtf.grammar import read

LONGEST_ADVISED = 120
"""Characters. What is longer is a sentence, not a date."""

_FOLDS = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("‘’`", "'") | {"\u00a0": " ", "\u202f": " "})
_DAY_OR_MONTH = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
_NO_DATES = frozenset(("", "unknown", "undated", "n.d.", "nd", "none", "null", "no date", "?", "-", ".."))
_DAY = re.compile(r"\d{4}-\d\d-\d\d[?~%]?")


def advised(error: DateError, text: str) -> DateError:
    """Return the error with a suggestion for `text`, and with a clearer reason where the mistake is a known one."""
    if len(text) > LONGEST_ADVISED:
        return error
    folded = in_english(" ".join(normalize("NFKC", text).translate(_FOLDS).lower().split()))
    if readings := _two_readings(folded):
        return DateError(f"two readings: {readings}; type the one meant", error.offset)
    if pair := _pair(folded):
        return DateError(f"an interval has one date at each end; for several type {pair}", error.offset)
    if folded in _NO_DATES:
        return DateError("a date that is not known is left out", error.offset)
    reason = _span_reason(folded) or _calendar_reason(folded) or error.reason
    return DateError(reason, error.offset, first_readable(_candidates(folded)))


def _candidates(text: str) -> Iterator[str]:
    return chain(rewrite_span_of_years(text), rewrite_date(text), rewrite_stretch(text))


def _two_readings(text: str) -> str:
    if found := _DAY_OR_MONTH.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), found[3]
        if first != second and first <= 12 and second <= 12:
            return f"{year}-{second:02d}-{first:02d} or {year}-{first:02d}-{second:02d}"
    found = SPAN_OF_YEARS.fullmatch(text)
    if found and "/" in text and int(found[4]) <= 12 and (end := later_year(found)):
        return f"the month {found[1]}{found[2]}-{found[4]} or the years {found[1]}{found[2]}/{end}"
    if found := re.fullmatch(r"(?:the )?(\d\d)00'?s", text):
        return f"the decade {found[1]}0X or the century {found[1]}XX"
    return ""


def _pair(text: str) -> str:
    """Return the `{from, to}` for a stretch of time of which an end is one of several dates, or ""."""
    start, separated, end = text.removeprefix("from ").partition("/" if "/" in text else " to ")
    ends = [first_readable(chain(rewrite_date(part), rewrite_stretch(part))) for part in (start, end)]
    if not separated or not all(ends) or not any(each.startswith("[") for each in ends):
        return ""
    return "{{from: {}, to: {}}}".format(*(f'"{each}"' if each.startswith("[") else each for each in ends))


def _span_reason(text: str) -> str:
    if (found := SPAN_OF_YEARS.fullmatch(text)) and (end := later_year(found)):
        start = f"{found[1]}{found[2]}"
        return f"there is no month {found[4]}; {start}/{end} is from {start} to {end}, [{start},{end}] is one of them"
    return ""


def _calendar_reason(text: str) -> str:
    """Return why the calendar has no such day, for one that is plainly meant ("January 34, 2022")."""
    meant = next((date for date in rewrite_date(text) if _DAY.fullmatch(date)), "")
    try:
        read(meant or "2000")
    except DateError as error:
        return error.reason
    return ""
