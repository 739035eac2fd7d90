"""Whole calendar dates in the forms that bylines, labels and machines use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.importing.words import MONTHS

MONTH_NUMBERS = {
    **{month.lower(): number for number, month in enumerate(MONTHS, 1)},
    **{month[:3].lower(): number for number, month in enumerate(MONTHS, 1)},
    "sept": 9,
}
"""Month names and their abbreviations, in lower case and without a full stop."""

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"

_FORMS = (
    re.compile(rf"\b(?P<m>{MONTH})\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m>{MONTH}),?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"),
    re.compile(r"(?<![\d/.])(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\d/])"),
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at `start`:`end` of a text: `day` is None if the calendar has no such day.

    `ambiguous` is the other reading of a date such as 04/10/2026, whose day and month can be exchanged.
    """

    start: int
    end: int
    day: date | None
    ambiguous: date | None = None


def whole_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of `text` that name day, month and year, in order."""
    found = []
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            if "a" in parts:
                month_first = _day(parts["y"], parts["a"], parts["b"])
                day_first = _day(parts["y"], parts["b"], parts["a"])
                both = month_first and day_first and month_first != day_first
                chosen = month_first or day_first if parts["sep"] == "/" else day_first or month_first
                other = (day_first if parts["sep"] == "/" else month_first) if both else None
                found.append(FoundDate(match.start(), match.end(), chosen, other))
            else:
                month = parts["m"].rstrip(".").lower()
                number = MONTH_NUMBERS[month] if month.isalpha() else int(month)
                found.append(FoundDate(match.start(), match.end(), _day(parts["y"], number, parts["d"])))
    return iter(sorted(found, key=lambda one: one.start))


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
