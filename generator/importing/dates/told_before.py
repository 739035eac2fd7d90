"""What a time counted from another is counted from, and what is read where it is not known closely enough."""

from generator.importing.dates.expression import Context, Reading
from generator.importing.dates.points import Point, Unit

BASIS = "counted from the date told before"


def anchor(context: Context, unit: Unit) -> Point | None:
    """Return what a count of such units starts from: the last date told, or a more precise one told within it."""
    told, last = context.told, context.told.last
    if last is None or last.day or unit not in ("day", "week", "month"):
        return last
    for finer in (told.day, told.month):
        if finer and finer.year == last.year and last.month in (None, finer.month):
            return finer
    return last


def vague(focus: Point, unit: Unit) -> Reading:
    """Return the reading of a day or week within a month or year: TIMEX3 can say so; a timeline gains nothing."""
    year = Point(focus.year).timex
    if unit == "week":
        return Reading("reference", f"{year}-WXX")
    month = f"-{focus.month:02d}" if focus.month else "-XX"
    return Reading("reference", f"{year}{month}{'-XX' if unit == 'day' else ''}")
