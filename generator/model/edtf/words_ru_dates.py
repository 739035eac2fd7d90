"""Single dates in Russian, in the case that the phrase around them asks for.

A year alone has its noun after a preposition only ("2006", "с 2006 года"); after a month it has none ("июль 2022").
"""

from generator.model.edtf.bounds import year_bounds
from generator.model.edtf.days import days_in_month
from generator.model.edtf.masks import LONGEST_MONTH, fitting
from generator.model.edtf.qualifiers import UNQUALIFIED, Qualifier
from generator.model.edtf.russian import (
    AFTER_YEAR,
    CASES,
    DECADE,
    FRACTIONS,
    MONTHS,
    REGIONS,
    SEASONS,
    SOME_DAY,
    SOME_MONTH,
    SOME_YEAR,
    UNKNOWN_YEAR,
    YEAR,
    Case,
    join,
    of_month,
)
from generator.model.edtf.tree import Date, Season, Single, Year

HEDGES: dict[Qualifier, str] = {"": "", "?": "возможно, ", "~": "примерно ", "%": "возможно, примерно "}
"""Before a preposition. Alone, an approximate date is said with a preposition of its own: "около июля 2022"."""

_ALONE: dict[Qualifier, tuple[str, Case]] = {
    "": ("", "nominative"),
    "?": ("возможно, ", "nominative"),
    "~": ("около ", "genitive"),
    "%": ("возможно, около ", "genitive"),
}
_DOUBTS: dict[Qualifier, str] = {"?": "под вопросом", "~": "приблизительно", "%": "под вопросом и приблизительно"}


def say_single(node: Single) -> str:
    """Return a date or season as it stands alone, with its doubts."""
    hedge, case = _ALONE[whole_doubt(node)]
    return f"{hedge}{say_in(node, case)}"


def say_after(preposition: str, node: Single, case: Case) -> str:
    """Return a date or season after a preposition, with its doubts before it: "примерно с июля 2022"."""
    return f"{HEDGES[whole_doubt(node)]}{preposition} {say_in(node, case)}"


def whole_doubt(node: Single) -> Qualifier:
    """Return the mark that all parts of a date share; "" where they do not."""
    marks = set(_marks(node))
    return marks.pop() if len(marks) == 1 else ""


def say_in(node: Single, case: Case) -> str:
    """Return a date or season in a case. Doubts of some of its parts follow in brackets; that of all is left out."""
    said = _say_season(node, case) if isinstance(node, Season) else _say_date(node, case)
    marks = _marks(node)
    if len(set(marks)) == 1:
        return said
    names = ("год", "время года") if isinstance(node, Season) else ("год", "месяц", "число")
    doubts = (
        f"{doubt}: {' и '.join(name for name, each in zip(names, marks, strict=False) if each == mark)}"
        for mark, doubt in _DOUBTS.items()
        if mark in marks
    )
    return f"{said} ({', '.join(doubts)})"


def is_plain_year(node: object) -> bool:
    """Tell whether a date is a year of four digits and nothing else."""
    return isinstance(node, Date) and not node.month and node.qualifiers == UNQUALIFIED and _is_plain(node.year)


def say_year(year: Year, case: Case) -> str:
    """Return a year: "2022", "44 г. до н. э.", "1990-е годы", "какой-то год с 1900 по 1999"."""
    if year.is_masked:
        return _say_masked_year(year, case)
    first, last = year_bounds(year)
    if first != last:
        return f"{_some_year(first, last, case)} (оценка: {_number(year.value)})"
    if abs(year.value) > 9999:
        return f"{YEAR[CASES[case]]} {_number(year.value)}"
    return f"{_number(year.value)}{AFTER_YEAR[CASES[case]] if year.value > 999 else ''}"


def _marks(node: Single) -> tuple[Qualifier, ...]:
    parts = 2 if isinstance(node, Season) or (node.month and not node.day) else 3 if node.month else 1
    return node.qualifiers[:parts]


def _is_plain(year: Year) -> bool:
    return not year.is_masked and year.significant is None and 1000 <= year.value <= 9999


def _say_season(node: Season, case: Case) -> str:
    if node.code in FRACTIONS:
        return f"{FRACTIONS[node.code][CASES[case]]} {say_year(node.year, 'genitive')}"
    region, season = divmod(node.code - 21, 4)
    return f"{SEASONS[season][CASES[case]]} {_beside(node.year)}{REGIONS[region]}"


def _beside(year: Year) -> str:
    """Return a year after its month or season."""
    return _number(year.value) if _is_plain(year) else say_year(year, "genitive")


def _say_date(node: Date, case: Case) -> str:
    if not node.month:
        return say_year(node.year, case)
    if not node.day:
        return _say_month(node, case)
    if node.day == "XX":
        return f"{SOME_DAY[CASES[case]]} {_say_month(node, 'genitive')}"
    return _say_day(node, case)


def _say_month(node: Date, case: Case) -> str:
    if node.month == "XX":
        return f"{SOME_MONTH[CASES[case]]} {say_year(node.year, 'genitive')}"
    numbers = fitting(node.month, 12) if "X" in node.month else [int(node.month)]
    if len(numbers) > 4:
        run = f"с {of_month(numbers[0])} по {MONTHS[numbers[-1]]}"
        return f"{SOME_MONTH[CASES[case]]} {run} {_beside(node.year)}"
    names = [of_month(number) if case == "genitive" else MONTHS[number] for number in numbers]
    return f"{join(names)} {_beside(node.year)}"


def _say_day(node: Date, case: Case) -> str:
    days = [str(number) for number in _days(node)]
    month = _say_month(node, "genitive")
    unsure_month = "X" in node.month
    if len(days) > 4:
        number = " число" if unsure_month else ""
        return f"{SOME_DAY[CASES[case]]} с {days[0]} по {days[-1]}{number} {month}"
    return (
        f"{('число', 'числа', 'число')[CASES[case]]} {join(days)} {month}" if unsure_month else f"{join(days)} {month}"
    )


def _days(node: Date) -> list[int]:
    if "X" not in node.day:
        return [int(node.day)]
    if "X" in node.month:
        return fitting(node.day, LONGEST_MONTH)
    year = 2000 if node.year.is_masked else node.year.value
    return fitting(node.day, days_in_month(year, int(node.month)))


def _say_masked_year(year: Year, case: Case) -> str:
    digits = year.digits
    if digits == "XXXX":
        return UNKNOWN_YEAR[CASES[case]]
    if "X" in digits.rstrip("X"):
        return f"{YEAR[CASES[case]]} {digits.replace('-', '−')} (X — неизвестная цифра)"
    first, last = year_bounds(year)
    if digits[-2] != "X" and digits[-2] != "0" and digits[0] not in "-0":
        return f"{first}{DECADE[CASES[case]]}"
    return _some_year(first, last, case)


def _some_year(first: int, last: int, case: Case) -> str:
    return f"{SOME_YEAR[CASES[case]]} с {_number(first)} по {_number(last)}"


def _number(value: int) -> str:
    """Years before the year 1 as historians count them: year 0 is 1 BC. Long years keep their sign."""
    if abs(value) > 9999:
        return f"{value:,}".replace("-", "−").replace(",", "\N{NO-BREAK SPACE}")
    return f"{1 - value} г. до н. э." if value <= 0 else f"{value}" if value > 999 else f"{value} г. н. э."
