"""Unspecified digits: which numbers a text such as "156X", "1X" or "XX" can stand for."""

from collections.abc import Iterator
from itertools import product

from generator.model.edtf.days import MONTHS_IN_YEAR, Day, days_in_month, is_leap

LONGEST_MONTH = 31
_COMMON_YEAR, _LEAP_YEAR = 2001, 2000


def fitting(mask: str, highest: int) -> list[int]:
    """Return the numbers from 1 to `highest` that a mask of two characters can stand for, ascending."""
    return [
        number
        for number in range(1, highest + 1)
        if all(shown in ("X", digit) for shown, digit in zip(mask, f"{number:02d}", strict=True))
    ]


def fitting_years(mask: str, *, backwards: bool = False) -> Iterator[int]:
    """Yield the years that a mask of four digits, perhaps negative, can stand for, in time order."""
    digits = mask.removeprefix("-")
    sign = 1 if digits == mask else -1
    free = "0123456789" if (sign == 1) != backwards else "9876543210"
    for chosen in product(*(free if digit == "X" else digit for digit in digits)):
        year = int("".join(chosen))
        if year or sign == 1:
            yield sign * year


def fitting_days(year: int, month: str, day: str) -> list[tuple[int, int]]:
    """Return the months and days of a year that two masks can stand for, ascending; an empty mask is any."""
    months = fitting(month or "XX", MONTHS_IN_YEAR)
    days = fitting(day or "XX", LONGEST_MONTH)
    return [(each, number) for each in months for number in days if number <= days_in_month(year, each)]


def fitting_day(year: str, month: str, day: str, *, last: bool) -> Day | None:
    """Return the first (or the last) day that the masks can stand for, or None if there is no such day.

    Only 29 February depends on the year, so two sample years tell what any year has.
    """
    common = fitting_days(_COMMON_YEAR, month, day)
    leap = fitting_days(_LEAP_YEAR, month, day)
    if not leap:
        return None
    for number in fitting_years(year, backwards=last):
        if found := leap if is_leap(number) else common:
            return Day(number, *found[-1 if last else 0])
    return None
