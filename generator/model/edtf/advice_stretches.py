"""EDTF for stretches of time and choices between dates written another way: "since 2006", "2015 or 2016".

Patterns are over lower-case text with plain hyphens and single spaces. A rewriting may give nonsense: whoever
asks keeps only what can be read.
"""

import re
from collections.abc import Iterator

from generator.model.edtf.advice_dates import rewrite_date
from generator.model.edtf.advice_marks import split_leading_marks
from generator.model.edtf.errors import DateError
from generator.model.edtf.grammar import read
from generator.model.edtf.printing import print_edtf

SPAN_OF_YEARS = re.compile(r"(\d{2})(\d{2})([?~%]?)[-/](\d{2})([?~%]?)")
_NOW = r"(?:present|now|today|ongoing|current|open|\.\.\.?)"
_BETWEEN = r" ?(?:-+|/|to|until) ?"
_SHARED = (
    (r"\d{1,2}(?:st|nd|rd|th)?", r"(?:of )?[a-z]+\.?,? \d{4}"),
    (r"(?:\d{1,2} )?[a-z]+\.?", r"\d{4}"),
)
"""What differs, and what follows once for both."""

_UNMARKED = re.compile(r"[0-9]{3}[0-9X](?:-[0-9X]{2}){0,2}(?![-0-9X?~%])")
_LINKS = {"or": "[{},{}]", "and": "{{{},{}}}"}


def later_year(found: re.Match[str]) -> str:
    """Return the year that "16" in "2015-16" or "00" in "1999-00" stands for; empty if it is no later year."""
    century, start, end = int(found[1]), int(found[2]), int(found[4])
    if end > start:
        return f"{century:02d}{end:02d}"
    return f"{century + 1:02d}{end:02d}" if start == 99 and end == 0 else ""


def first_readable(candidates: Iterator[str]) -> str:
    """Return the first candidate that is EDTF, in canonical form, or ""."""
    for candidate in candidates:
        try:
            return print_edtf(read(candidate))
        except DateError:
            continue
    return ""


def rewrite_stretch(text: str) -> Iterator[str]:
    """Yield EDTF texts that may be what was meant by more than a single date, likeliest first.

    A doubt before the whole ("c. 1996-2001") is put on every date, so that none becomes surer than it was.
    """
    bare, mark = split_leading_marks(text)
    for rewrite in (_of_shared_parts, _half_open, _from_to, _choices):
        for candidate in rewrite(bare):
            yield _UNMARKED.sub(rf"\g<0>{mark}", candidate) if mark else candidate


def rewrite_span_of_years(text: str) -> Iterator[str]:
    """Yield the interval meant by "2015-16" or "2015?-2016"."""
    if (found := SPAN_OF_YEARS.fullmatch(text)) and (end := later_year(found)):
        yield f"{found[1]}{found[2]}{found[3]}/{end}{found[5]}"
    if found := re.fullmatch(r"(\d{4}[?~%]?) ?-+ ?(\d{4}[?~%]?)", text):
        yield f"{found[1]}/{found[2]}"


def _of_shared_parts(text: str) -> Iterator[str]:
    """Two dates of which one leaves out what they share: "July–August 2022", "2022-07/08", "3 or 9 July 2021"."""
    if found := re.fullmatch(r"(\d{4}(?:-\d\d)?)-(\d\d)/(\d\d)", text):
        yield f"{found[1]}-{found[2]}/{found[1]}-{found[3]}"
    if found := re.fullmatch(r"(\d{4})\.\.(\d{4})", text.strip("[]")):
        yield f"[{found[1]}..{found[2]}]"
    if found := re.fullmatch(r"\[(\d{4})[-/](\d{4})\]", text):
        yield f"[{found[1]}..{found[2]}]"
    if found := re.fullmatch(r"([a-z]+\.?) (\d{1,2})(?:-| ?to | ?- ?)(\d{1,2}),? (\d{4})", text):
        yield from _filled("{}/{}", f"{found[1]} {found[2]} {found[4]}", f"{found[1]} {found[3]} {found[4]}")
    if found := re.fullmatch(r"(?:from )?([a-z]+\.? \d{1,2}) ?(?:-|to) ?([a-z]+\.? \d{1,2}),? (\d{4})", text):
        yield from _filled("{}/{}", f"{found[1]} {found[3]}", f"{found[2]} {found[3]}")
    for part, shared in _SHARED:
        if found := re.fullmatch(rf"(?:from )?({part})(?:{_BETWEEN})({part}),? ({shared})", text):
            yield from _filled("{}/{}", f"{found[1]} {found[3]}", f"{found[2]} {found[3]}")
        if found := re.fullmatch(rf"({part}) (or|and) ({part}),? ({shared})", text):
            yield from _filled(_LINKS[found[2]], f"{found[1]} {found[4]}", f"{found[3]} {found[4]}")


def _half_open(text: str) -> Iterator[str]:
    if found := re.fullmatch(
        rf"(?:since |from )?(.+?)(?: ?[-/] ?| to | until | till | )(?:{_NOW}|on|onwards?)|(\d{{4}})\+", text
    ):
        yield from _filled("{}/..", found[1] or found[2])
    if found := re.fullmatch(r"(?:since|from|starting|starting in) (.+)|(.{4,}?) ?-", text):
        yield from _filled("{}/..", found[1] or found[2])
    if found := re.fullmatch(r"(?:until|till|up to|to|\.\.\.|open/|unknown/) ?(.+)", text):
        yield from _filled("/{}" if text.startswith("unknown") else "../{}", found[1])
    if found := re.fullmatch(r"(.+)/(?:unknown|\?)", text):
        yield from _filled("{}/", found[1])


def _from_to(text: str) -> Iterator[str]:
    for separator in (" to ", " until ", " till ", " - ", "/", "--", "-"):
        start, separated, end = text.removeprefix("from ").partition(separator)
        if separated:
            yield from _filled("{}/{}", start, end)
            if separator == "/":
                yield from _filled("{}/{}", end, start)


def _choices(text: str) -> Iterator[str]:
    if found := re.fullmatch(r"(?:some time |sometime )?between (.+) and (.+)", text):
        yield from _filled("[{}..{}]", found[1], found[2])
    if found := re.fullmatch(r"before (\d{4})", text):
        yield f"[..{int(found[1]) - 1:04d}]"
    if found := re.fullmatch(r"after (\d{4})", text):
        yield f"[{int(found[1]) + 1:04d}..]"
    if found := re.fullmatch(r"(?:(?:no later than|not later than|before|by) (.+)|(.+) or (?:earlier|before))", text):
        yield from _filled("[..{}]", found[1] or found[2])
    if found := re.fullmatch(r"(?:(?:no earlier than|not earlier than|after) (.+)|(.+) or (?:later|after))", text):
        yield from _filled("[{}..]", found[1] or found[2])
    for pattern, opening, closing in ((r", | or |,|; ?| and/or ", "[", "]"), (r", | and |,|; ?| & ", "{", "}")):
        parts = re.split(pattern, text.strip("[]{} ").removeprefix("either "))
        if len(parts) > 1 and not text.startswith("{" if opening == "[" else "["):
            for members in _filled(",".join(["{}"] * len(parts)), *parts):
                yield f"{opening}{members}{closing}"


def _filled(form: str, *parts: str) -> Iterator[str]:
    """Fill dates, however written, into a form of EDTF; nothing if one of them cannot be read."""
    dates = [first_readable(rewrite_date(part.strip())) for part in parts]
    if all(dates):
        yield form.format(*dates)
