"""Times told again by those told just before: that year, the next day, that night."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import DAY_PART, DAY_PARTS, PART, pattern, unit_of
from generator.importing.dates.points import Point, Unit, at, century_of, decade_of, shifted
from generator.importing.dates.readings import dated, unit_reading
from generator.importing.dates.told_before import BASIS, anchor, vague

_STEPS = {"following": 1, "next": 1, "subsequent": 1, "previous": -1, "preceding": -1}


def _same(match: re.Match[str], context: Context) -> Reading | None:
    """Read "that year", "the end of the month": as precise as the words, and as what was told before."""
    unit = unit_of(match["u"])
    focus = anchor(context, unit) if unit else None
    if focus is None or unit is None:
        return None
    if unit in ("decade", "century"):
        return _span(focus, 0, unit)
    if unit == "week" and focus.day and focus.first:
        return unit_reading(focus.first, "week", focus.edtf)
    points = {"year": Point(focus.year), "month": Point(focus.year, focus.month), "day": focus}
    point = points.get(unit)
    return dated(point, focus.edtf) if point and point.precision == unit else vague(focus, unit)


def _this(match: re.Match[str], context: Context) -> Reading | None:
    """Read "later in the year": of the year of the story, or of the one the text was published in."""
    if match["d"]:
        day = anchor(context, "day")
        return dated(day, day.edtf) if day and day.day else None
    if context.is_narrative or context.reference is None:
        return _same(match, context)
    unit = unit_of(match["u"])
    return unit_reading(context.reference, unit, context.reference.isoformat()) if unit else None


def _following(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the next day", "the previous year", "the following decade"."""
    unit, step = unit_of(match["u"]), _STEPS[match["which"].lower()]
    if unit is None:
        return None
    focus = anchor(context, unit)
    if focus is None:
        if context.reference is None or unit == "day":
            return None
        focus = at(context.reference, "day")
    if unit in ("decade", "century"):
        return _span(focus, step, unit)
    if unit == "week":
        day = shifted(focus, step, "week") if focus.day else None
        return unit_reading(day.first, "week", focus.edtf) if day and day.first else vague(focus, "week")
    start = Point(focus.year) if unit == "year" else Point(focus.year, focus.month) if unit == "month" else focus
    point = shifted(start, step, unit)
    return dated(point, focus.edtf) if point and point.precision == unit else vague(focus, unit)


def _day_after(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the day after" and "the day before", when nothing follows that they are after or before of."""
    focus = anchor(context, "day")
    if focus is None:
        return None
    point = shifted(focus, -1 if match["way"].lower() == "before" else 1, "day")
    return dated(point, focus.edtf) if point and point.day else vague(focus, "day")


def _part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read "that night" and "the next morning": a part of the day told before, or of the one after it."""
    focus = anchor(context, "day")
    code = DAY_PARTS[match["p"].lower()]
    if focus is None or not focus.day:
        return Reading("time", f"XXXX-XX-XXT{code}")
    point = shifted(focus, _STEPS.get(match["which"].lower(), 0), "day")
    return Reading("time", f"{point.timex}T{code}", point.edtf, point, focus.edtf) if point else None


def _span(focus: Point, step: int, unit: Unit) -> Reading | None:
    """Read a decade or century; EDTF has none before the era."""
    size = 10 if unit == "decade" else 100
    if focus.year > 0:
        year = focus.year + step * size
        value, edtf = decade_of(year) if unit == "decade" else century_of(year)
        return Reading("date", value, edtf, Point(year), focus.edtf)
    year = (1 - focus.year) - step * size
    return Reading("date", f"BC{year // size:0{3 if unit == 'decade' else 2}d}", "", Point(1 - year), focus.edtf)


RULES = (
    Rule(
        "same",
        pattern(
            rf"(?:{PART}|(?:earlier|later|late|early|sometime)(?: in)? )?(?:that|the same|that same|that very"
            rf"|the very same) "
            r"(?P<u>day|week|month|year|decade|century)"
        ),
        _same,
        BASIS,
        starts("part earlier later late early sometime that"),
    ),
    Rule(
        "the year",
        pattern(
            r"(?:(?:earlier|later|early|late) in|the (?:end|beginning|start|middle|rest|remainder|close) of"
            r"|the rest of) the "
            r"(?P<u>week|month|year|decade|century)(?! \d| of)"
            r"|(?:earlier|later|early|late) in the (?P<d>day)\b(?! of)"
        ),
        _this,
        "the year or month of the text around it",
        starts("earlier later early late the"),
    ),
    Rule(
        "next",
        pattern(
            r"(?:(?:early|late|later) )?(?:in |on )?(?P<core>the (?P<which>following|next|previous|preceding"
            r"|subsequent) "
            r"(?P<u>day|week|month|year|decade|century))"
        ),
        _following,
        BASIS,
        starts("early late later in on the"),
    ),
    Rule(
        "the day after",
        pattern(r"the day (?P<way>after|before|following)(?=\s*[.,;:)]|$)"),
        _day_after,
        BASIS,
        starts("the"),
    ),
    Rule(
        "part of a day told before",
        pattern(
            rf"(?:early |late |later )?(?:the )?(?P<which>that same|that|same|following|next|previous"
            rf"|preceding) (?P<p>{DAY_PART})"
        ),
        _part_of_day,
        BASIS,
        starts("early late later the that same following next previous preceding"),
    ),
)
