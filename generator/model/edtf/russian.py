"""Russian words of dates in the three cases that dates are said in."""

from collections.abc import Sequence
from typing import Literal

Case = Literal["nominative", "genitive", "accusative"]
Forms = tuple[str, str, str]
"""Nominative, genitive, accusative."""

CASES: dict[Case, int] = {"nominative": 0, "genitive": 1, "accusative": 2}
"""Where a case stands among the forms."""

MONTHS = (
    "",
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
)
"""By number, from 1."""

SEASONS: tuple[Forms, ...] = (
    ("весна", "весны", "весну"),
    ("лето", "лета", "лето"),
    ("осень", "осени", "осень"),
    ("зима", "зимы", "зиму"),
)
_QUARTERS: tuple[Forms, ...] = tuple(
    (f"{one} квартал", f"{of} квартала", f"{one} квартал")
    for one, of in (("первый", "первого"), ("второй", "второго"), ("третий", "третьего"), ("четвёртый", "четвёртого"))
)
_THIRDS: tuple[Forms, ...] = (
    ("первая треть", "первой трети", "первую треть"),
    ("вторая треть", "второй трети", "вторую треть"),
    ("последняя треть", "последней трети", "последнюю треть"),
)
_HALVES: tuple[Forms, ...] = (
    ("первая половина", "первой половины", "первую половину"),
    ("вторая половина", "второй половины", "вторую половину"),
)
FRACTIONS = dict(enumerate((*_QUARTERS, *_THIRDS, *_HALVES), 33))
REGIONS = ("", " (северное полушарие)", " (южное полушарие)")
SOME_YEAR: Forms = ("какой-то год", "какого-то года", "какой-то год")
SOME_MONTH: Forms = ("какой-то месяц", "какого-то месяца", "какой-то месяц")
SOME_DAY: Forms = ("какой-то день", "какого-то дня", "какой-то день")
AFTER_YEAR: Forms = ("", " года", " год")

YEAR: Forms = ("год", "года", "год")
NUMBER: Forms = ("число", "числа", "число")
UNKNOWN_YEAR: Forms = ("неизвестный год", "неизвестного года", "неизвестный год")
DECADE: Forms = ("-е годы", "-х годов", "-е годы")


def join(names: Sequence[str], last: str = "или") -> str:
    """Return names as a list: "1, 11 или 21"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def of_month(month: int) -> str:
    """Return a month in the genitive, as after a day."""
    name = MONTHS[month]
    return f"{name}а" if name.endswith("т") else f"{name[:-1]}я"
