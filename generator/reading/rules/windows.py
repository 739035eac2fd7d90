"""The stretch of time after or before an event: `within: P2W`."""

import re
from datetime import date, timedelta
from itertools import chain

from generator.model.edtf import Day, When, parse
from generator.model.edtf.days import days_in_month
from generator.model.edtf.extents import alternatives

_PART = re.compile(r"(\d+)([YMWD])")


def window(event: When, order: str, within: str) -> When | None:
    """Return the time in which something can lie that comes `within` a duration `order` ("after", "before") an event.

    It begins (or ends) with the first (or last) day that the event's date can mean, doubts included, so it is never
    narrower than what is known. None if the event is open, or beyond the calendar of years 1 to 9999.
    """
    extents = tuple(chain.from_iterable(alternatives(event.tree)))
    first, last = min(one.begins_from for one in extents), max(one.ends_by for one in extents)
    try:
        if order == "after":
            start, end = date(*first), _later(date(*last), within, 1)
        else:
            start, end = _later(date(*first), within, -1), date(*last)
    except (ValueError, OverflowError):
        return None
    return parse(f"{start.isoformat()}/{end.isoformat()}")


def _later(day: date, within: str, sign: int) -> date:
    sizes = {unit: sign * int(number) for number, unit in _PART.findall(within)}
    months = day.year * 12 + day.month - 1 + sizes.get("Y", 0) * 12 + sizes.get("M", 0)
    moved = Day(months // 12, months % 12 + 1, day.day)
    return _last_valid(moved) + timedelta(weeks=sizes.get("W", 0), days=sizes.get("D", 0))


def _last_valid(day: Day) -> date:
    """Return the day, or the last one of its month if the month is shorter (31 January and a month is 28 February)."""
    return date(day.year, day.month, min(day.day, days_in_month(day.year, day.month)))
