"""Single dates in English: qualifiers, seasons, unspecified digits, long years."""

from generator.model.edtf.bounds import year_bounds
from generator.model.edtf.days import days_in_month
from generator.model.edtf.english import MONTHS, SEASONS
from generator.model.edtf.masks import LONGEST_MONTH, fitting
from generator.model.edtf.qualifiers import Qualifier
from generator.model.edtf.tree import Date, Season, Single, Year

_HEDGES: dict[Qualifier, str] = {"": "", "?": "possibly ", "~": "about ", "%": "possibly about "}
_DOUBTS: dict[Qualifier, str] = {
    "?": "uncertain",
    "~": "approximate",
    "%": "uncertain and approximate",
}
_PARTS = ("year", "month", "day")
_REGIONS = ("", " (northern hemisphere)", " (southern hemisphere)")
_FRACTIONS = {
    **{33 + index: f"{name} quarter" for index, name in enumerate(("first", "second", "third", "fourth"))},
    **{37 + index: f"{name} third" for index, name in enumerate(("first", "second", "last"))},
    **{40 + index: f"{name} half" for index, name in enumerate(("first", "second"))},
}


def say_single(node: Single) -> str:
    """Return a date or season in English, with its doubts."""
    said, parts = (_say_season(node), 2) if isinstance(node, Season) else _say_date(node)
    marks = node.qualifiers[:parts]
    if len(set(marks)) == 1:
        return f"{_HEDGES[marks[0]]}{said}"
    names = ("year", "season") if isinstance(node, Season) else _PARTS
    return f"{said} ({_say_doubts(names, marks)})"


def _say_doubts(names: tuple[str, ...], marks: tuple[Qualifier, ...]) -> str:
    said = []
    for mark, doubt in _DOUBTS.items():
        if doubtful := [name for name, each in zip(names, marks, strict=False) if each == mark]:
            said.append(f"{' and '.join(doubtful)} {doubt}")
    return ", ".join(said)


def _say_season(node: Season) -> str:
    if node.code in _FRACTIONS:
        return f"{_FRACTIONS[node.code]} of {say_year(node.year)}"
    region, season = divmod(node.code - 21, 4)
    link = " of " if node.year.is_masked else " "
    return f"{SEASONS[season]}{link}{say_year(node.year)}{_REGIONS[region]}"


def _say_date(node: Date) -> tuple[str, int]:
    year = say_year(node.year)
    if not node.month:
        return year, 1
    link = " in " if node.year.is_masked else " "
    if not node.day:
        return _say_month(node.month, year, link), 2
    return _say_day(node, year, link), 3


def _say_month(month: str, year: str, link: str) -> str:
    if month == "XX":
        return f"some month of {year}"
    if "X" in month:
        return f"{_one_of('month', [MONTHS[number] for number in fitting(month, 12)])}{link}{year}"
    return f"{MONTHS[int(month)]}{link}{year}"


def _say_day(node: Date, year: str, link: str) -> str:
    month = _say_month(node.month, year, link)
    if node.day == "XX":
        return f"some day {'of' if 'X' in node.month else 'in'} {month}"
    day = _one_of("day", _days(node)) if "X" in node.day else str(int(node.day))
    return f"day {day} of {month}" if "X" in node.month else f"{day} {month}"


def _days(node: Date) -> list[str]:
    """Return the days that fit; those of a leap year, if the year is not known."""
    if "X" in node.month:
        return [str(number) for number in fitting(node.day, LONGEST_MONTH)]
    year = 2000 if node.year.is_masked else node.year.value
    return [str(number) for number in fitting(node.day, days_in_month(year, int(node.month)))]


def _one_of(unit: str, names: list[str]) -> str:
    """List up to four names; more are all of a run, for a mask leaves ten or so."""
    if len(names) > 4:
        return f"some {unit} from {names[0]} to {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def say_year(year: Year) -> str:
    """Return a year in English: "2022", "44 BC", "the 1990s", "some year between 1900 and 1999"."""
    if year.is_masked:
        return _say_masked_year(year)
    first, last = year_bounds(year)
    if first != last:
        return f"{_some_year(first, last)} (estimate: {_say_number(year.value)})"
    return f"the year {_say_number(year.value)}" if abs(year.value) > 9999 else _say_number(year.value)


def _say_masked_year(year: Year) -> str:
    digits = year.digits
    if digits == "XXXX":
        return "an unknown year"
    if "X" in digits.rstrip("X"):
        return f"some year {digits.replace('-', '−')} (X is an unknown digit)"
    first, last = year_bounds(year)
    if digits[-2] != "X" and digits[-2] != "0" and digits[0] not in "-0":
        return f"the {first}s"
    return _some_year(first, last)


def _some_year(first: int, last: int) -> str:
    return f"some year between {_say_number(first)} and {_say_number(last)}"


def _say_number(value: int) -> str:
    """Years before the year 1 as historians count them: year 0 is 1 BC. Long years keep their sign."""
    if abs(value) > 9999:
        return f"{value:,}".replace("-", "−")
    return f"{1 - value} BC" if value <= 0 else f"{value}" if value > 999 else f"AD {value}"
