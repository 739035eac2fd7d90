"""Calendar points of three precisions, and how to count from them without gaining precision."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month or a day. `year` is astronomical: 0 is 1 BC."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        """The point in EDTF, as precise as it is known."""
        year = f"{self.year:04d}" if self.year >= 0 else f"-{-self.year:04d}"
        month = f"-{self.month:02d}" if self.month else ""
        return year + month + (f"-{self.day:02d}" if self.month and self.day else "")

    @property
    def timex(self) -> str:
        """The point as a TIMEX3 value: BC0490 for years before the era."""
        return self.edtf if self.year > 0 else f"BC{1 - self.year:04d}" + self.edtf[5 if self.year < 0 else 4 :]

    @property
    def first(self) -> date | None:
        """Its first day, as far as Python's calendar reaches."""
        return _day(self.year, self.month or 1, self.day or 1)

    @property
    def precision(self) -> Unit:
        """How precisely it is known."""
        return "day" if self.day else "month" if self.month else "year"

    def exists(self) -> bool:
        """Tell whether the calendar has it."""
        return not 0 < self.year < 10000 or self.first is not None


def at(day: date, precision: Unit) -> Point:
    """Return the point of the given precision that holds `day`; weeks are days."""
    if precision in ("day", "week"):
        return Point(day.year, day.month, day.day)
    return Point(day.year, day.month) if precision in ("month", "quarter") else Point(day.year)


def shifted(point: Point, count: int, unit: Unit) -> Point | None:
    """Count `count` units on (back if negative); as precise as the coarser of point and unit. None out of range."""
    if unit in ("year", "decade", "century"):
        return Point(point.year + count * {"year": 1, "decade": 10, "century": 100}[unit])
    if unit in ("month", "quarter"):
        if not point.month:
            return Point(point.year) if abs(count) < 6 else None
        months = point.year * 12 + point.month - 1 + count * (3 if unit == "quarter" else 1)
        return Point(months // 12, months % 12 + 1)
    first = point.first
    if first is None or not point.day:
        return None
    try:
        return at(first + timedelta(days=count * (7 if unit == "week" else 1)), "day")
    except OverflowError:
        return None


def week_of(day: date) -> tuple[str, str]:
    """Return the ISO week of a day, as TIMEX3 value and as an EDTF interval of days."""
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(days=weekday - 1)
    return f"{year}-W{week:02d}", f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def quarter_of(year: int, quarter: int) -> tuple[str, str]:
    """Return a quarter as TIMEX3 value and as an EDTF interval of months."""
    return f"{year}-Q{quarter}", f"{year:04d}-{3 * quarter - 2:02d}/{year:04d}-{3 * quarter:02d}"


def decade_of(year: int) -> tuple[str, str]:
    """Return a decade as TIMEX3 value (199) and in EDTF (199X)."""
    return f"{year // 10:03d}", f"{year // 10:03d}X"


def century_of(year: int) -> tuple[str, str]:
    """Return the years that share their first two digits, as TIMEX3 value (19) and in EDTF (19XX)."""
    return f"{year // 100:02d}", f"{year // 100:02d}XX"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
