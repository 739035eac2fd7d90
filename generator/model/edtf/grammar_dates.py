"""Reading one date, season or moment: the parts between the separators of intervals and sets."""

import re
from typing import NoReturn

from generator.model.edtf.days import days_in_month
from generator.model.edtf.english import MONTHS
from generator.model.edtf.errors import DateError, quoted
from generator.model.edtf.masks import fitting, fitting_day
from generator.model.edtf.qualifiers import UNQUALIFIED, Qualifier, Qualifiers, joined
from generator.model.edtf.seasons import SEASON_CODES
from generator.model.edtf.tree import Date, Moment, Season, Single, Year

LONGEST_YEAR = 30
"""Digits of a year, exponent counted out: far beyond the age of the universe, and no burden."""

_SINGLE = re.compile(
    r"(?P<before_year>[?~%]?)(?P<year>-?[0-9X]{4}|Y(?P<long>-?[0-9]+)(?:E(?P<exponent>[0-9]+))?)"
    r"(?:S(?P<significant>[0-9]+))?(?P<after_year>[?~%]?)"
    r"(?:-(?P<before_month>[?~%]?)(?P<month>[0-9X]{2})(?P<after_month>[?~%]?)"
    r"(?:-(?P<before_day>[?~%]?)(?P<day>[0-9X]{2})(?P<after_day>[?~%]?))?)?"
)
_CLOCK = re.compile(
    r"(?P<clock>(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)"
    r"(?P<zone>Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
)
_PLAIN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|1[0-9]|2[0-8]))?)?([?~%]?)")
_ALIKE: dict[tuple[str, int], Qualifiers] = {
    (mark, count): tuple(mark if index < count else "" for index in range(3))  # type: ignore[misc]  # three marks
    for mark in ("", "?", "~", "%")
    for count in (1, 2, 3)
}


def read_plain(text: str) -> Date | None:
    """Read a date in its commonest forms, or return None: `2022`, `2022-07~`, always canonical as they stand."""
    found = _PLAIN.fullmatch(text)
    if found is None:
        return None
    year, month, day, mark = found.groups("")
    return Date(Year(year), month, day, _ALIKE[mark, 3 if day else 2 if month else 1])


def read_single(text: str, offset: int = 0) -> Single:
    """Read a date or season. `offset` is where `text` stands in the whole; DateErrors count from there."""
    if plain := read_plain(text):
        return plain
    found = _SINGLE.match(text)
    if found is None:
        reason = "is not an EDTF date, which starts with the year: 2022, 2022-07, 2022-07-15"
        raise DateError(f"{quoted(text)} {reason}", offset)
    if found.end() != len(text):
        _refuse_rest(text, found, offset)
    return _read_parts(found, offset)


def read_moment(text: str, offset: int = 0) -> Moment:
    """Read a day with a time of day, `1985-04-12T23:20:30Z`."""
    head, _, tail = text.partition("T")
    date = read_single(head, offset)
    clock = _CLOCK.fullmatch(tail)
    if clock is None:
        at = offset + len(head) + 1
        raise DateError(f"{quoted(tail)} is not a time of day like 23:20:30, 23:20:30Z or 23:20:30+04:30", at)
    if isinstance(date, Season) or not date.day or "X" in head or date.qualifiers != UNQUALIFIED:
        raise DateError("a time of day needs a whole, unqualified date before it", offset)
    return Moment(date, clock["clock"], clock["zone"] or "")


def _refuse_rest(text: str, found: re.Match[str], offset: int) -> NoReturn:
    rest = text[found.end() :]
    raise DateError(f"{quoted(rest)} cannot follow {quoted(found[0])} in a date", offset + found.end())


def _read_parts(found: re.Match[str], offset: int) -> Single:
    year = _read_year(found, offset)
    month, day = found["month"] or "", found["day"] or ""
    qualifiers = _read_qualifiers(found)
    if month and (found["long"] or year.significant is not None):
        raise DateError("a year written with Y or S stands alone, without a month", offset + found.start("month"))
    if not month or "X" in month or 1 <= int(month) <= 12:
        date = Date(year, month, day, qualifiers)
        _require_day(date, found, offset)
        return date
    if int(month) not in SEASON_CODES:
        raise DateError(f"there is no month {month}", offset + found.start("month"))
    if day:
        raise DateError(f"{month} is a season, which has no days", offset + found.start("day"))
    return Season(year, int(month), qualifiers)


def _read_year(found: re.Match[str], offset: int) -> Year:
    at = offset + found.start("year")
    exponent = int(found["exponent"] or 0)
    digits = found["long"] or found["year"]
    if found["long"]:
        _require_long(digits.removeprefix("-"), exponent, at)
    elif digits == "-0000":
        raise DateError("there is no year -0000; the year before 0001 is 0000", at)
    year = Year(digits, exponent)
    if not found["significant"]:
        return year
    significant = int(found["significant"])
    if year.is_masked or not 1 <= significant <= len(str(abs(year.value))):
        raise DateError("after S stands how many digits of the year are sure", offset + found.start("significant"))
    return year._replace(significant=significant)


def _require_long(digits: str, exponent: int, at: int) -> None:
    if digits.startswith("0"):
        raise DateError("a year after Y does not begin with 0", at)
    if len(digits) + exponent > LONGEST_YEAR:
        raise DateError(f"a year of more than {LONGEST_YEAR} digits", at)
    if len(digits) <= 4 and not exponent:
        raise DateError("Y is only for years of more than four digits", at)


def _read_qualifiers(found: re.Match[str]) -> Qualifiers:
    """Read the marks: one after a part holds for all parts so far, one before a part for it alone."""
    day = _joined(found["before_day"], found["after_day"])
    month = _joined(found["before_month"], found["after_month"], found["after_day"])
    year = _joined(found["before_year"], found["after_year"], found["after_month"], found["after_day"])
    return year, month, day


def _joined(*marks: str | None) -> Qualifier:
    result: Qualifier = ""
    for mark in marks:
        if mark:
            result = joined(result, mark)  # type: ignore[arg-type]  # the pattern lets nothing else through
    return result


def _require_day(date: Date, found: re.Match[str], offset: int) -> None:
    """Refuse months and days that no calendar has."""
    if "X" in date.month and not fitting(date.month, 12):
        raise DateError(f"no month fits {date.month}", offset + found.start("month"))
    if not date.day:
        return
    at = offset + found.start("day")
    if "X" in date.year.digits or "X" in date.month or "X" in date.day:
        if fitting_day(date.year.digits, date.month, date.day, last=False) is None:
            raise DateError(f"no day fits {date.year.digits}-{date.month}-{date.day}", at)
        return
    year, month = date.year.value, int(date.month)
    length = days_in_month(year, month)
    if not 1 <= int(date.day) <= length:
        name = MONTHS[month]
        raise DateError(f"{name} {date.year.digits} has {length} days, there is no day {date.day}", at)
