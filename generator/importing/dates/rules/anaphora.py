"""Time counted from what was told just before: that year, the next day, two weeks later."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import COUNT, NEAR, PART, UNIT, count_of, pattern, unit_of
from generator.importing.dates.points import Point, shifted
from generator.importing.dates.readings import counted_reading, unit_reading


def _same(match: re.Match[str], context: Context) -> Reading | None:
    """Read "that year", "the same day": as precise as the words, and as what was told before."""
    focus = context.focus
    if focus is None:
        return None
    unit = match["u"].lower()
    if unit == "year":
        point = Point(focus.year)
    elif unit == "month" and focus.month:
        point = Point(focus.year, focus.month)
    elif unit == "day" and focus.day:
        point = focus
    elif unit == "week" and focus.day and focus.first:
        return unit_reading(focus.first, "week")
    else:
        return None
    return Reading("date", point.timex, point.edtf, point)


def _the_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read "later in the year": the year of the story, or the one the text was published in."""
    if context.is_narrative and context.focus:
        point = Point(context.focus.year)
    elif context.reference:
        point = Point(context.reference.year)
    else:
        return None
    del match
    return Reading("date", point.timex, point.edtf, point)


def _following(match: re.Match[str], context: Context) -> Reading | None:
    focus = context.focus
    unit = unit_of(match["u"])
    if focus is None or unit is None or unit == "week":
        return None
    step = -1 if match["which"].lower().startswith(("previous", "preceding")) else 1
    start = Point(focus.year) if unit == "year" else Point(focus.year, focus.month) if unit == "month" else focus
    point = shifted(start, step, unit)
    return Reading("date", point.timex, point.edtf, point) if point and point.precision == unit else None


def _later(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two weeks later": counted from the date told before, and about as good as that."""
    count, unit = count_of(match["n"]), unit_of(match["u"])
    ahead = match["way"].lower() in ("later", "after that", "thereafter", "afterwards")
    if unit is None or count is None or context.focus is None:
        return Reading("reference", "FUTURE_REF" if ahead and context.future else "PAST_REF")
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    exact = unit == "day" and context.focus.precision == "day" and not match["near"]
    return counted_reading(context.focus, (1 if ahead else -1) * count * factor, unit, exact=exact)


_BASIS = "counted from the date told before"

RULES = (
    Rule(
        "same",
        pattern(
            rf"(?:{PART}|earlier |later |late |early )?(?:that|the same|that same) (?P<u>day|week"
            rf"|month|year)"
        ),
        _same,
        _BASIS,
    ),
    Rule(
        "the year",
        pattern(r"(?:(?:earlier|later|early|late) in|the (?:end|beginning|start|middle) of) the year(?! \d)"),
        _the_year,
        "the year of the text around it",
    ),
    Rule(
        "next", pattern(r"the (?P<which>following|next|previous|preceding) (?P<u>day|month|year)"), _following, _BASIS
    ),
    Rule(
        "later",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>later|earlier|before that"
            rf"|after that|thereafter|afterwards|previously)"
        ),
        _later,
        _BASIS,
    ),
)
