"""Dates as readers see them: in words, never more precise than written, and uncertain ones said to be so."""

import re
from dataclasses import dataclass

from generator.model.edtf import When
from generator.model.edtf import words as date_words
from generator.model.translation import Translation

_MACHINE_READABLE = re.compile(r"(?!0000)\d{4}(-\d{2}(-\d{2})?)?")
"""A year, month or day that HTML's `<time datetime>` can hold: nothing open, uncertain, masked or seasonal."""

_SEASON = re.compile(r"\d{4}-(2[1-9]|3\d|4[01])")


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in `words`, its `edtf` text, and `machine` for `<time datetime>` or "" where HTML cannot say it.

    `doubt` explains in a few words why the date is uncertain; it is empty for a date that is not.
    """

    words: str
    edtf: str
    machine: str = ""
    doubt: str = ""


def date_view(words: Translation, when: When | None) -> DateView | None:
    """Return how a date is shown; None stays None."""
    if when is None:
        return None
    return DateView(
        date_words(when, words.language),
        when.text,
        machine_readable(when.text) if when.pair is None else "",
        _doubt(words, when),
    )


def machine_readable(edtf: str) -> str:
    """Return the date if ISO 8601 as HTML and schema.org know it can hold it: a year, a month or a day; else ""."""
    return edtf if _MACHINE_READABLE.fullmatch(edtf) and not _SEASON.fullmatch(edtf) else ""


def _doubt(words: Translation, when: When) -> str:
    if when.uncertain and when.approximate:
        return words.gettext("date uncertain and approximate in the source")
    if when.uncertain:
        return words.gettext("date uncertain in the source")
    if when.approximate:
        return words.gettext("date approximate in the source")
    return ""
