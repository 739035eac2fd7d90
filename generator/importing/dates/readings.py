"""Makes readings of units, counts and durations: what several families of rules share."""

from datetime import date

from generator.importing.dates.expression import Reading
from generator.importing.dates.lexicon import unit_of
from generator.importing.dates.points import Point, Unit, at, century_of, decade_of, quarter_of, shifted, week_of

_ISO = {"day": "D", "week": "W", "month": "M", "quarter": "M", "year": "Y", "decade": "Y", "century": "Y"}


def unit_reading(day: date, unit: Unit) -> Reading:
    """Return the week, month, quarter, year … that holds a day."""
    if unit == "week":
        return Reading("date", *week_of(day), at(day, "day"))
    if unit == "quarter":
        return Reading("date", *quarter_of(day.year, (day.month + 2) // 3), at(day, "month"))
    if unit == "decade":
        return Reading("date", *decade_of(day.year), Point(day.year))
    if unit == "century":
        return Reading("date", *century_of(day.year), Point(day.year))
    point = at(day, unit)
    return Reading("date", point.timex, point.edtf, point)


def counted_reading(start: Point, count: int, unit: Unit, *, exact: bool = False) -> Reading | None:
    """Return the point `count` units away, marked approximate unless the words are exact."""
    point = shifted(start, count, unit)
    if point is None or point.first is None:
        return None
    return Reading("date", point.timex, point.edtf + ("" if exact else "~"), point)


def duration_value(count: int | None, unit: str) -> str:
    """Return a TIMEX3 duration: P3M, PT2H, PXD for a number that is not told."""
    name = unit.lower().rstrip("s")
    if name in ("hour", "minute"):
        return f"PT{count if count is not None else 'X'}{name[0].upper()}"
    factor = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100, "centurie": 100}.get(name, 1)
    calendar_unit = unit_of(unit) or "day"
    number = "X" if count is None else str(count * factor)
    letter = "E" if count is None and name == "decade" else _ISO[calendar_unit]
    return f"P{number}{letter}"
