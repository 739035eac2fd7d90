"""Days of the proleptic Gregorian calendar, for any integer year (year 0 is 1 BC, as in ISO 8601)."""

from typing import NamedTuple

MONTHS_IN_YEAR = 12


class Day(NamedTuple):
    """A calendar day, in time order. `year` is any integer; `month` and `day` count from 1."""

    year: int
    month: int
    day: int

    @property
    def iso(self) -> str:
        """The day in ISO 8601; years outside 0 to 9999 are signed ("+170000002-01-01", "-0044-03-15")."""
        sign = "-" if self.year < 0 else "+" if self.year > 9999 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


def is_leap(year: int) -> bool:
    """Tell whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return how many days the month has."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def first_of_month(year: int, month: int) -> Day:
    """Return the month's first day; months beyond 1 to 12 run on into the years around."""
    years, index = divmod(month - 1, MONTHS_IN_YEAR)
    return Day(year + years, index + 1, 1)


def last_of_month(year: int, month: int) -> Day:
    """Return the month's last day; months beyond 1 to 12 run on into the years around."""
    first = first_of_month(year, month)
    return first._replace(day=days_in_month(first.year, first.month))


def shift_months(day: Day, months: int) -> Day:
    """Return the same day so many months later (earlier if negative).

    A last day of a month stays one, so that whole months keep covering whole months; a day that the other
    month has not becomes its last.
    """
    last = last_of_month(day.year, day.month + months)
    if day.day == days_in_month(day.year, day.month):
        return last
    return last._replace(day=min(day.day, last.day))


def next_day(day: Day) -> Day:
    """Return the day after."""
    if day.day < days_in_month(day.year, day.month):
        return day._replace(day=day.day + 1)
    return first_of_month(day.year, day.month + 1)


def previous_day(day: Day) -> Day:
    """Return the day before."""
    if day.day > 1:
        return day._replace(day=day.day - 1)
    return last_of_month(day.year, day.month - 1)
