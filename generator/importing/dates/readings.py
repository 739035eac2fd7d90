"""Makes readings of points, units, counts and durations: what several families of rules share."""

from datetime import date

from generator.importing.dates.expression import Context, Reading
from generator.importing.dates.lexicon import unit_of
from generator.importing.dates.points import Point, Unit, at, century_of, decade_of, quarter_of, shifted, week_of

IMPOSSIBLE = Reading("impossible", "XXXX-XX-XX")
"""What a day becomes that the calendar does not have: it is a time expression, but says nothing."""

_GENERATION = 30
"""Years after what a story tells, to which its "twenties" may still belong."""

_ISO = {"day": "D", "week": "W", "month": "M", "quarter": "M", "year": "Y", "decade": "Y", "century": "Y"}


def dated(point: Point, against: str = "") -> Reading:
    """Return the reading of a point, counted from the date `against`."""
    edtf = point.edtf
    return Reading("date", edtf if point.year > 0 else point.timex, edtf, point, against)


def day_reading(year: int, month: int, day: int, against: str = "") -> Reading:
    """Return the reading of a day, or IMPOSSIBLE if the calendar has no such day: nothing is clamped."""
    point = Point(year, month, day)
    return dated(point, against) if day and point.exists() else IMPOSSIBLE


def unit_reading(day: date, unit: Unit, against: str = "") -> Reading:
    """Return the week, month, quarter, year … that holds a day."""
    if unit == "week":
        return Reading("date", *week_of(day), at(day, "day"), against)
    if unit == "quarter":
        return Reading("date", *quarter_of(day.year, (day.month + 2) // 3), at(day, "month"), against)
    if unit == "decade":
        return Reading("date", *decade_of(day.year), Point(day.year), against)
    if unit == "century":
        return Reading("date", *century_of(day.year), Point(day.year), against)
    return dated(at(day, unit), against)


def counted_reading(start: Point, count: int, unit: Unit, *, exact: bool = False) -> Reading | None:
    """Return the point `count` units away, marked approximate unless the words are exact.

    Days and weeks counted from a month or a year come to no more than that: an interval about as long as the start.
    """
    point = shifted(start, count, unit)
    if point is not None and point.exists():
        return Reading("date", point.timex, point.edtf + ("" if exact else "~"), point, start.edtf)
    if not start.month or start.day or start.first is None or start.year < 1:
        return None
    first, after = shifted(at(start.first, "day"), count, unit), shifted(start, 1, "month")
    last = shifted(at(after.first, "day"), count, unit) if after and after.first else None
    if first is None or last is None:
        return None
    ends = sorted({f"{one.year:04d}-{one.month:02d}~" for one in (first, last)})
    return Reading("date", f"{start.edtf}-XX", "/".join(ends), Point(first.year, first.month), start.edtf)


def duration_value(count: float | None, unit: str) -> str:
    """Return a TIMEX3 duration: P3M, PT2H, PXD for a number that is not told."""
    name = unit.lower().rstrip("s")
    if name in ("hour", "minute", "second"):
        return f"PT{count if count is not None else 'X'}{name[0].upper()}"
    factor = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100, "centurie": 100}.get(name, 1)
    calendar_unit = unit_of(unit) or "day"
    number = "X" if count is None else f"{count * factor:g}"
    letter = "E" if count is None and name == "decade" else _ISO[calendar_unit]
    return f"P{number}{letter}"


def decade_reading(year: int, against: str = "") -> Reading:
    """Return the decade that begins with `year`; for "the 1900s", which may be either, the century."""
    value, edtf = century_of(year) if year % 100 == 0 and year < 2000 else decade_of(year)
    return Reading("date", value, edtf, Point(year), against)


def last_decade(short: int, context: Context) -> Reading:
    """Return the last 90s (`short`) that had begun when the text was published, or when what it tells took place."""
    base, against = 2000, ""
    if context.is_narrative and context.focus:
        base, against = context.focus.year + _GENERATION, context.focus.edtf
    elif context.reference:
        base, against = context.reference.year, context.reference.isoformat()
    year = base // 100 * 100 + short
    return decade_reading(year - 100 if year > base else year, against)


def century_reading(number: int, *, before_christ: bool) -> Reading | None:
    """Return the century of that number, up to the 21st. EDTF has none before the era."""
    if not 1 <= number <= 21:
        return None
    if before_christ:
        return Reading("date", f"BC{number - 1:02d}")
    return Reading("date", *century_of((number - 1) * 100), Point((number - 1) * 100))
