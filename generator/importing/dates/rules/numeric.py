"""Days written in figures only: they read alike in every language, but for which of two numbers is the month."""

import re
from collections.abc import Callable

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import pattern
from generator.importing.dates.readings import IMPOSSIBLE, day_reading
from generator.importing.dates.rules.look_alikes import LABELLED

_MONTHS, _DAYS = 12, 31
_BASIS = "the day as written"
_END = r"(?![./-]\d)"


def _iso(match: re.Match[str], context: Context) -> Reading | None:
    """Read 2021-02-28; 2021-02-30 is impossible, 2021-40-70 no date at all."""
    del context
    month, day = int(match["mm"]), int(match["d"])
    return day_reading(int(match["y"]), month, day) if 1 <= month <= _MONTHS and 1 <= day <= _DAYS else None


def _in_figures(*, month_first: bool) -> Callable[[re.Match[str], Context], Reading | None]:
    def read(match: re.Match[str], context: Context) -> Reading | None:
        """Read 04/10/2026 in the order of the language, unless only the other one is a date."""
        if match["sep"] == "." and LABELLED.search(context.before):
            return None  # section 4.2.2021, version 10.12.2020
        first, second = int(match["a"]), int(match["b"])
        whole = len(match["y"]) == len("2026")
        year = int(match["y"]) if whole else _century(int(match["y"]))
        if not month_first or match["sep"] == ".":
            first, second = second, first
        reading = day_reading(year, first, second)
        if reading is IMPOSSIBLE:
            reading = day_reading(year, second, first)
        near = 1 <= min(first, second) <= _MONTHS and max(first, second) <= _DAYS and min(first, second)
        return None if reading is IMPOSSIBLE and not (near and whole) else reading

    return read


def _century(short: int) -> int:
    return 2000 + short if short < 70 else 1900 + short


def numeric(*, month_first: bool) -> tuple[Rule, ...]:
    """Return the rules for days in figures.

    With two figures for the year, "8.30.15" and "1.2.10" are as often a time or a version: with dots, all three numbers
    must have two figures, and English has no such days.
    """
    figures = [
        r"(?P<a>\d{1,2})(?P<sep>[/.]) ?(?P<b>\d{1,2})(?P=sep) ?(?P<y>\d{4})",
        r"(?P<a>\d{1,2})(?P<sep>/)(?P<b>\d{1,2})/(?P<y>\d\d)",
    ]
    if not month_first:
        figures.append(r"(?P<a>\d\d)(?P<sep>\.)(?P<b>\d\d)\.(?P<y>\d\d)")
    read = _in_figures(month_first=month_first)
    iso = r"(?P<y>\d{4})(?P<sep>[-/.])(?P<mm>\d\d)(?P=sep)(?P<d>\d\d)"
    return (
        Rule("day", pattern(iso + _END), _iso, _BASIS, starts("1000", after_figures="1")),
        *(Rule("day", pattern(form + _END), read, _BASIS, starts("1", after_figures="1")) for form in figures),
    )
