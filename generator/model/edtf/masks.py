"""Unspecified digits: which numbers a text such as "156X", "1X" or "XX" can stand for."""

from collections.abc import Iterator
from itertools import product

from generator.model.edtf.days import MONTHS_IN_YEAR, Day, days_in_month, is_leap

LONGEST_MONTH = 31
_DIGITS = "0123456789"
_COMMON_YEAR, _LEAP_YEAR = 2001, 2000


def fitting(mask: str, highest: int) -> list[int]:
    """Return the numbers from 1 to `highest` that a mask of two characters can stand for, ascending."""
    tens, ones = mask[0], mask[1]
    return [
        int(ten + one)
        for ten in ("0123" if tens == "X" else tens)
        for one in (_DIGITS if ones == "X" else ones)
        if 1 <= int(ten + one) <= highest
    ]


def can_agree(one: str, other: str) -> bool:
    """Tell whether two masks of the same length can stand for one number; an empty mask agrees with any."""
    pairs = zip(one, other, strict=False)
    return len(one) != len(other) or all(left == right or "X" in (left, right) for left, right in pairs)


def fitting_years(mask: str, *, backwards: bool = False) -> Iterator[int]:
    """Yield the years that a mask of four digits, perhaps negative, can stand for, in time order."""
    digits = mask.removeprefix("-")
    sign = 1 if digits == mask else -1
    free = _DIGITS if (sign == 1) != backwards else _DIGITS[::-1]
    for chosen in product(*(free if digit == "X" else digit for digit in digits)):
        year = int("".join(chosen))
        if year or sign == 1:
            yield sign * year


def fitting_day(year: str, month: str, day: str, *, last: bool) -> Day | None:
    """Return the first (or the last) day that the masks can stand for, or None if there is no such day.

    An empty mask stands for any. Only 29 February depends on the year, so two sample years tell what any year has.
    """
    months = fitting(month or "XX", MONTHS_IN_YEAR)
    days = fitting(day or "XX", LONGEST_MONTH)
    if last:
        months.reverse()
        days.reverse()
    common = _first_day(_COMMON_YEAR, months, days)
    leap = _first_day(_LEAP_YEAR, months, days)
    if leap is None:
        return None
    for number in fitting_years(year, backwards=last):
        if found := leap if is_leap(number) else common:
            return Day(number, *found)
    return None


def _first_day(year: int, months: list[int], days: list[int]) -> tuple[int, int] | None:
    return next(((month, day) for month in months for day in days if day <= days_in_month(year, month)), None)
