"""Whole calendar dates in the forms that bylines, labels and machines use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.importing.dates.languages.french import FRENCH
from generator.importing.dates.languages.german import GERMAN
from generator.importing.dates.languages.russian import RUSSIAN
from generator.importing.dates.languages.spanish import SPANISH
from generator.importing.text.words import MONTHS

MONTH_NUMBERS = {
    **{month.lower(): number for number, month in enumerate(MONTHS, 1)},
    **{month[:3].lower(): number for number, month in enumerate(MONTHS, 1)},
    "sept": 9,
}
"""Month names and their abbreviations, in lower case and without a full stop."""

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"

_ALL_MONTHS = {
    name: number
    for words in (GERMAN, FRENCH, SPANISH, RUSSIAN)
    for name, number in {**words.names.months, **words.names.short_months}.items()
} | MONTH_NUMBERS

DAY_MONTH_YEAR = (
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.?º|-го)?(?:\.\s*|\s+)(?:(?:of|de)\s+)?"
    rf"(?P<m>(?:{'|'.join(sorted(_ALL_MONTHS, key=len, reverse=True))})\b\.?),?\s+(?:del?\s+)?(?P<y>\d{{4}})"
)
"""Pattern of a whole date in any language we read: beside a day and a year, a month's name has one meaning."""

WEEKDAYS_ELSEWHERE = tuple(day for words in (GERMAN, FRENCH, SPANISH, RUSSIAN) for day in words.names.weekdays)
"""What the days of the week are called in the languages other than English."""

_FORMS = (
    re.compile(rf"\b(?P<m>{MONTH})\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b{DAY_MONTH_YEAR}\b", re.IGNORECASE),
    re.compile(r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"),
    re.compile(r"(?<!\d)(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日"),
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


def whole_dates(text: str, *, month_first: bool = True) -> Iterator[FoundDate]:
    """Yield the dates of `text` that name day, month and year, in order; `month_first` is how 04/10/2026 is read."""
    found = []
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            if "a" in parts:
                readings = [_day(parts["y"], parts["a"], parts["b"]), _day(parts["y"], parts["b"], parts["a"])]
                first, second = readings if parts["sep"] == "/" and month_first else reversed(readings)
                other = second if first and first != second else None
                found.append(FoundDate(match.start(), match.end(), first or second, other))
            else:
                month = parts["m"].rstrip(".").lower()
                number = _ALL_MONTHS[month] if month.isalpha() else int(month)
                found.append(FoundDate(match.start(), match.end(), _day(parts["y"], number, parts["d"])))
    return iter(sorted(found, key=lambda one: one.start))


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
