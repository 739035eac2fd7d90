"""What to type instead of a text that is no EDTF: "2015-16" → `2015/2016`, "since 2006" → `2006/..`.

Nothing here decides what a date means: every suggestion is a guess, read before it is offered, and for the
editor to take or leave. Where a text has two readings the reason names both and nothing is suggested.
"""

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import normalize

from generator.model.edtf.advice_dates import rewrite_date
from generator.model.edtf.errors import DateError
from generator.model.edtf.grammar import read
from generator.model.edtf.printing import print_edtf

LONGEST_ADVISED = 120
"""Characters. What is longer is a sentence, not a date."""

_FOLDS = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("‘’`", "'") | {"\u00a0": " ", "\u202f": " "})
_NOW = r"(?:present|now|today|ongoing|current|open|\.\.\.?|…)"
_SPAN_OF_YEARS = re.compile(r"(\d{2})(\d{2})([?~%]?)[-/](\d{2})([?~%]?)")
_DAY_OR_MONTH = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
_DAY = re.compile(r"\d{4}-\d\d-\d\d[?~%]?")


def advised(error: DateError, text: str) -> DateError:
    """Return the error with a suggestion for `text`, and with a clearer reason where the mistake is a known one."""
    if len(text) > LONGEST_ADVISED:
        return error
    folded = " ".join(normalize("NFKC", text).translate(_FOLDS).lower().split())
    if readings := _two_readings(folded):
        return DateError(f"two readings: {readings}; type the one meant", error.offset)
    reason = _span_reason(folded) or _calendar_reason(folded) or error.reason
    return DateError(reason, error.offset, _first_readable(_candidates(folded)))


def _first_readable(candidates: Iterator[str]) -> str:
    for candidate in candidates:
        try:
            return print_edtf(read(candidate))
        except DateError:
            continue
    return ""


def _two_readings(text: str) -> str:
    if found := _DAY_OR_MONTH.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), found[3]
        if first != second and first <= 12 and second <= 12:
            return f"{year}-{second:02d}-{first:02d} or {year}-{first:02d}-{second:02d}"
    found = _SPAN_OF_YEARS.fullmatch(text)
    if found and "/" in text and int(found[4]) <= 12 and (end := _later_year(found)):
        return f"the month {found[1]}{found[2]}-{found[4]} or the years {found[1]}{found[2]}/{end}"
    if found := re.fullmatch(r"(?:the )?(\d\d)00'?s", text):
        return f"the decade {found[1]}0X or the century {found[1]}XX"
    return ""


def _span_reason(text: str) -> str:
    if (found := _SPAN_OF_YEARS.fullmatch(text)) and (end := _later_year(found)):
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


def _later_year(found: re.Match[str]) -> str:
    """Return the year that "16" in "2015-16" or "00" in "1999-00" stands for; empty if it is no later year."""
    century, start, end = int(found[1]), int(found[2]), int(found[4])
    if end > start:
        return f"{century:02d}{end:02d}"
    return f"{century + 1:02d}{end:02d}" if start == 99 and end == 0 else ""


def _candidates(text: str) -> Iterator[str]:
    return chain(_spans(text), rewrite_date(text), _stretches(text), _choices(text))


def _spans(text: str) -> Iterator[str]:
    if (found := _SPAN_OF_YEARS.fullmatch(text)) and (end := _later_year(found)):
        yield f"{found[1]}{found[2]}{found[3]}/{end}{found[5]}"
    if found := re.fullmatch(r"(\d{4}[?~%]?) ?- ?(\d{4}[?~%]?)", text):
        yield f"{found[1]}/{found[2]}"
    if found := re.fullmatch(r"(\d{4})-(\d\d)/(\d\d)", text):
        yield f"{found[1]}-{found[2]}/{found[1]}-{found[3]}"
    if found := re.fullmatch(r"(\d{4}-\d\d)-(\d\d)/(\d\d)", text):
        yield f"{found[1]}-{found[2]}/{found[1]}-{found[3]}"
    if found := re.fullmatch(r"([a-z]+\.?) ?(?:-|/|to|until) ?([a-z]+\.?),? (\d{4})", text):
        yield from _joined(f"{found[1]} {found[3]}", f"{found[2]} {found[3]}", "{}/{}")
    if found := re.fullmatch(r"(\d{1,2}) ?(?:-|/|to) ?(\d{1,2}) (?:of )?([a-z]+\.? \d{4})", text):
        yield from _joined(f"{found[1]} {found[3]}", f"{found[2]} {found[3]}", "{}/{}")


def _stretches(text: str) -> Iterator[str]:
    if found := re.fullmatch(rf"(?:since |from )?(.+?)(?: ?[-/] ?| to | until | till | )(?:{_NOW}|on|onwards?)", text):
        yield from _joined(found[1], "", "{}/..")
    if found := re.fullmatch(r"(?:since|from|starting|starting in) (.+)", text):
        yield from _joined(found[1], "", "{}/..")
    if found := re.fullmatch(r"(?:until|till|up to|to|\.\.\.|open/|unknown/) ?(.+)", text):
        yield from _joined(found[1], "", "/{}" if text.startswith("unknown") else "../{}")
    if found := re.fullmatch(r"(.+)/(?:unknown|\?)", text):
        yield from _joined(found[1], "", "{}/")
    for separator in (" to ", " until ", " till ", " - ", "/", "-"):
        start, found_it, end = text.removeprefix("from ").partition(separator)
        if found_it:
            yield from _joined(start, end, "{}/{}")
            if separator == "/":
                yield from _joined(end, start, "{}/{}")


def _choices(text: str) -> Iterator[str]:
    if found := re.fullmatch(r"(?:some time |sometime )?between (.+) and (.+)", text):
        yield from _joined(found[1], found[2], "[{}..{}]")
    if found := re.fullmatch(r"before (\d{4})", text):
        yield f"[..{int(found[1]) - 1:04d}]"
    if found := re.fullmatch(r"after (\d{4})", text):
        yield f"[{int(found[1]) + 1:04d}..]"
    if found := re.fullmatch(r"(?:(?:no later than|not later than|before|by) (.+)|(.+) or (?:earlier|before))", text):
        yield from _joined(found[1] or found[2], "", "[..{}]")
    if found := re.fullmatch(r"(?:(?:no earlier than|not earlier than|after) (.+)|(.+) or (?:later|after))", text):
        yield from _joined(found[1] or found[2], "", "[{}..]")
    for pattern, opening, closing in ((r", | or |,| and/or ", "[", "]"), (r", | and |,| & ", "{", "}")):
        parts = re.split(pattern, text.strip("[]{} ").replace("either ", ""))
        if len(parts) > 1:
            dates = [_first_readable(rewrite_date(part.strip())) for part in parts]
            if all(dates):
                yield f"{opening}{','.join(dates)}{closing}"


def _joined(first: str, second: str, form: str) -> Iterator[str]:
    """Fill one or two dates, however written, into a form of EDTF."""
    parts = (first, second)[: form.count("{}")]
    dates = [_first_readable(rewrite_date(part.strip())) for part in parts]
    if all(dates):
        yield form.format(*dates)
