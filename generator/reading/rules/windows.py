"""The stretch of time after or before an event: `within: P2W`."""

import re
from datetime import date, timedelta

from generator.model.edtf import Day, When, parse
from generator.model.edtf.days import days_in_month

_PART = re.compile(r"(\d+)([YMWD])")


def window(event: When, order: str, within: str) -> When | None:
    """Return the time in which something can lie that comes `within` a duration `order` ("after", "before") an event.

    It begins (or ends) with the event's first (or last) possible day, so it is never narrower than what is known. None
    if the event is open on the side that counts, or beyond the calendar of years 1 to 9999.
    """
    first, last = event.earliest, event.latest
    if first is None or last is None:
        return None
    try:
        if order == "after":
            start, end = date(*first), _later(date(*last), within, 1)
        else:
            start, end = _later(date(*first), within, -1), date(*last)
    except (ValueError, OverflowError):
        return None
    mark = "~" if event.approximate or event.uncertain else ""
    return parse(f"{start.isoformat()}{mark}/{end.isoformat()}{mark}")


def _later(day: date, within: str, sign: int) -> date:
    sizes = {unit: sign * int(number) for number, unit in _PART.findall(within)}
    months = day.year * 12 + day.month - 1 + sizes.get("Y", 0) * 12 + sizes.get("M", 0)
    moved = Day(months // 12, months % 12 + 1, day.day)
    return _last_valid(moved) + timedelta(weeks=sizes.get("W", 0), days=sizes.get("D", 0))


def _last_valid(day: Day) -> date:
    """Return the day, or the last one of its month if the month is shorter (31 January and a month is 28 February)."""
    return date(day.year, day.month, min(day.day, days_in_month(day.year, day.month)))
