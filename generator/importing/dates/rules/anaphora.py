"""Time counted from what was told just before: that year, the next day, two weeks later."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import COUNT, DAY_PART, DAY_PARTS, NEAR, PART, UNIT, count_of, pattern, unit_of
from generator.importing.dates.points import Point, Unit, at, century_of, decade_of, shifted
from generator.importing.dates.readings import counted_reading, dated, duration_value, unit_reading

_STEPS = {"following": 1, "next": 1, "subsequent": 1, "previous": -1, "preceding": -1}
_AHEAD = ("later", "after that", "thereafter", "afterwards", "afterward", "on", "after", "following", "from then")
_WRITTEN_NEXT = re.compile(r",?\s\(?(?:in\s)?(?P<y>1\d{3}|20\d\d|\d{1,4}(?=\sB\.?C))(?:\s(?P<bc>B\.?C))?\b(?!,\d)")
"""The year itself, right behind "two years later": what was told is better than what was counted."""

_WRITTEN_AFTER = re.compile(r"[^.;]{0,60}?\b(?:1\d{3}|20\d\d|9/11)\b")


def _anchor(context: Context, unit: Unit) -> Point | None:
    """Return what a count of such units starts from: the last date told, or a more precise one told within it."""
    told, last = context.told, context.told.last
    if last is None or last.day or unit not in ("day", "week", "month"):
        return last
    for finer in (told.day, told.month):
        if finer and finer.year == last.year and last.month in (None, finer.month):
            return finer
    return last


def _same(match: re.Match[str], context: Context) -> Reading | None:
    """Read "that year", "the end of the month": as precise as the words, and as what was told before."""
    unit = unit_of(match["u"])
    focus = _anchor(context, unit) if unit else None
    if focus is None or unit is None:
        return None
    if unit in ("decade", "century"):
        return _span(focus, 0, unit)
    if unit == "week" and focus.day and focus.first:
        return unit_reading(focus.first, "week", focus.edtf)
    points = {"year": Point(focus.year), "month": Point(focus.year, focus.month), "day": focus}
    point = points.get(unit)
    return dated(point, focus.edtf) if point and point.precision == unit else _vague(focus, unit)


def _this(match: re.Match[str], context: Context) -> Reading | None:
    """Read "later in the year": of the year of the story, or of the one the text was published in."""
    if match["d"]:
        day = _anchor(context, "day")
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
    focus = _anchor(context, unit)
    if focus is None:
        if context.reference is None or unit == "day":
            return None
        focus = at(context.reference, "day")
    if unit in ("decade", "century"):
        return _span(focus, step, unit)
    if unit == "week":
        day = shifted(focus, step, "week") if focus.day else None
        return unit_reading(day.first, "week", focus.edtf) if day and day.first else _vague(focus, "week")
    start = Point(focus.year) if unit == "year" else Point(focus.year, focus.month) if unit == "month" else focus
    point = shifted(start, step, unit)
    return dated(point, focus.edtf) if point and point.precision == unit else _vague(focus, unit)


def _day_after(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the day after" and "the day before", when nothing follows that they are after or before of."""
    focus = _anchor(context, "day")
    if focus is None:
        return None
    point = shifted(focus, -1 if match["way"].lower() == "before" else 1, "day")
    return dated(point, focus.edtf) if point and point.day else _vague(focus, "day")


def _part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read "that night" and "the next morning": a part of the day told before, or of the one after it."""
    focus = _anchor(context, "day")
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


def _vague(focus: Point, unit: Unit) -> Reading:
    """Return the reading of a day or week within a month or year: TIMEX3 can say so; a timeline gains nothing."""
    year = Point(focus.year).timex
    if unit == "week":
        return Reading("reference", f"{year}-WXX")
    month = f"-{focus.month:02d}" if focus.month else "-XX"
    return Reading("reference", f"{year}{month}{'-XX' if unit == 'day' else ''}")


def _later(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two weeks later": counted from the date told before, and about as good as that."""
    count, unit = count_of(match["n"]), unit_of(match["u"])
    ahead = match["way"].lower() in _AHEAD
    focus = _anchor(context, unit) if unit else None
    if unit is None or count is None or focus is None:
        return Reading("reference", "FUTURE_REF" if ahead else "PAST_REF")
    written = _WRITTEN_NEXT.match(context.text, match.end())
    if written and unit == "year":
        year = int(written["y"])
        return dated(Point(1 - year if written["bc"] else year), focus.edtf)
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    exact = unit == "day" and focus.precision == "day" and not match["near"]
    counted = counted_reading(focus, (1 if ahead else -1) * count * factor, unit, exact=exact)
    return counted or _vague(focus, unit)


def _after_an_event(match: re.Match[str], context: Context) -> Reading | None:
    """Read "a fortnight after they left": counted from the date told before, unless the event's own follows."""
    if context.focus is None or _WRITTEN_AFTER.match(context.text, match.end()):
        return None
    reading = _later(match, context)
    if reading is None or reading.point is None:
        return None
    edtf = reading.edtf if reading.edtf.endswith("~") else f"{reading.edtf}~"
    if context.is_narrative:
        return Reading("date", reading.value, edtf, reading.point, reading.against)
    length = duration_value(count_of(match["n"]), match["u"])  # news tells how long after, not when
    return Reading("duration", length, edtf, None, reading.against)


def _that_followed(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the weeks and months that followed": from the date told before, to an end that is not known.

    What follows something named ("that followed the fall of the city") counts from that, and its date is not told here.
    """
    focus = context.focus
    value = duration_value(None, match["u"])
    if focus is None or focus.first is None:
        return Reading("duration", value)
    return Reading("duration", value, f"{focus.edtf}/", None, focus.edtf)


_BASIS = "counted from the date told before"
_THEN = r"(?:,? (?:and|but|or) (?:the )?)?"

RULES = (
    Rule(
        "same",
        pattern(
            rf"(?:{PART}|(?:earlier|later|late|early|sometime)(?: in)? )?(?:that|the same|that same|that very"
            rf"|the very same) "
            r"(?P<u>day|week|month|year|decade|century)"
        ),
        _same,
        _BASIS,
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
        _BASIS,
        starts("early late later in on the"),
    ),
    Rule(
        "the day after",
        pattern(r"the day (?P<way>after|before|following)(?=\s*[.,;:)]|$)"),
        _day_after,
        _BASIS,
        starts("the"),
    ),
    Rule(
        "part of a day told before",
        pattern(
            rf"(?:early |late |later )?(?:the )?(?P<which>that same|that|same|following|next|previous"
            rf"|preceding) (?P<p>{DAY_PART})"
        ),
        _part_of_day,
        _BASIS,
        starts("early late later the that same following next previous preceding"),
    ),
    Rule(
        "later",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>later|earlier|before that|after that"
            r"|thereafter|afterwards?|previously|before(?=[.,;])|after(?=[.,;])|on(?=[.,;]))"
        ),
        _later,
        _BASIS,
        starts("near count"),
    ),
    Rule(
        "after an event",
        pattern(rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>after|before|following)"),
        _after_an_event,
        "counted from the date told before, as that of the event",
        starts("near count"),
    ),
    Rule(
        "that followed",
        pattern(
            rf"the (?P<u>days|weeks|months|years)(?:{_THEN}(?:days|weeks|months|years))? (?:that followed(?=\s*[,.;:])"
            rf"|thereafter|afterwards?)"
        ),
        _that_followed,
        "from the date told before",
        starts("the"),
    ),
)
