"""Time counted from the day of publication: yesterday, last year, three weeks ago, the past decade."""

import re
from datetime import timedelta

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import COUNT, MONTH, NEAR, PART, UNIT, count_of, pattern, unit_of
from generator.importing.dates.points import Point, Unit, at, shifted, week_of
from generator.importing.dates.readings import counted_reading, dated, duration_value, unit_reading

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_NOWADAYS = re.compile(r"\b(?:still|known|called|used|even|remains?|exists?)\b[^.;:!?\n]*$")
_NOW_THAN = re.compile(
    r"\s+than\s+ever|\s+as\s+(?:the|a)\b|['’]s\s+(?:generation|world|society|standards|language|terms|money)"
)
_STEPS = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
_UNTOLD = 1000  # "some 5,000 years ago" tells no year
_NAME_BEFORE = re.compile(r"[^\W_][ \u00a0]$")


def _named_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read "yesterday". In a text that tells of other years, "today" only means nowadays."""
    words = " ".join(match["d"].lower().split())
    if match["d"][0].isupper() and _NAME_BEFORE.search(context.before):
        return None  # "USA Today"
    if words == "today" and (
        context.story or _NOWADAYS.search(context.before) or _NOW_THAN.match(context.text, match.end())
    ):
        return Reading("reference", "PRESENT_REF")
    if context.reference is None:
        return None
    point = shifted(at(context.reference, "day"), _DAYS[words], "day")
    return dated(point, context.reference.isoformat()) if point else None


def _unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last year", "this week", "next month"."""
    unit = unit_of(match["u"])
    if context.reference is None or unit is None:
        return None
    if context.story and context.focus and unit == "year" and match["which"].lower() == "this":
        return dated(Point(context.focus.year), context.focus.edtf)  # the year that the story has come to
    against = context.reference.isoformat()
    step = _STEPS.get(match["which"].lower(), 0)
    if match["u"].lower() == "weekend":
        saturday = context.reference + timedelta(days=5 - context.reference.weekday() + 7 * step)
        days = f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"
        return Reading("date", f"{week_of(saturday)[0]}-WE", days, at(saturday, "day"), against)
    moved = shifted(at(context.reference, "day" if unit in ("day", "week") else "month"), step, unit)
    first = moved.first if moved else None
    return unit_reading(first, unit, against) if first else None


def _ago(match: re.Match[str], context: Context) -> Reading | None:
    count, unit = count_of(match["n"]), unit_of(match["u"])
    ahead = match["way"].lower() in ("from now", "hence", "from today")
    if unit is None or context.reference is None or count is None or count >= _UNTOLD:
        return Reading("reference", "FUTURE_REF" if ahead else "PAST_REF")
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    exact = unit == "day" and not match["near"]
    precision: Unit = "day" if unit in ("day", "week") else unit
    return counted_reading(at(context.reference, precision), (1 if ahead else -1) * count * factor, unit, exact=exact)


def _past_span(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the past decade", "the last two years": up to the day of publication, its beginning approximate."""
    plural = match["u"].lower().endswith("s")
    count = count_of(match["n"]) if match["n"] else None if plural else 1
    value = duration_value(count, match["u"])
    unit = unit_of(match["u"])
    if context.reference is None or count is None or unit is None or match["u"].lower() == "day":
        return Reading("duration", value)
    precision: Unit = "day" if unit in ("day", "week") else unit
    end = at(context.reference, precision)
    ahead = match["which"].lower() in ("next", "coming")
    other = shifted(end, count if ahead else -count, unit)
    if other is None:
        return Reading("duration", value)
    first, last = (end, other) if ahead else (other, end)
    return Reading("duration", value, f"{first.edtf}~/{last.edtf}~", None, context.reference.isoformat())


def _part_of_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read "earlier this year": no more than that it was this year."""
    unit = unit_of(match["u"])
    if context.reference is None or unit is None:
        return None
    return unit_reading(context.reference, unit, context.reference.isoformat())


_BASIS = "counted from the day of publication"
_BACK = "counted back from the day of publication"

RULES = (
    Rule(
        "today",
        pattern(rf"(?:earlier |late |early |later )?(?P<d>{'|'.join(sorted(_DAYS, key=len, reverse=True))})"),
        _named_day,
        _BASIS,
        starts("earlier late early later the today tonight yesterday last tomorrow"),
    ),
    Rule(
        "part of a unit",
        pattern(r"(?:earlier|later|sometime|early|late) (?:in )?this (?P<u>week|month|year|decade|century)"),
        _part_of_unit,
        _BASIS,
        starts("earlier later sometime early late"),
    ),
    Rule(
        "unit",
        pattern(
            rf"(?:{PART}|earlier |later |late |early )?(?P<which>last|next|this|past|previous|coming"
            rf"|the current) (?P<u>week|weekend|month|quarter|year|century)(?! of\b)"
        ),
        _unit,
        _BASIS,
        starts("part earlier later late early last next this past previous coming the"),
    ),
    Rule(
        "ago",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>ago|earlier than now|from now|hence"
            rf"|from today|back(?=[.,]))"
        ),
        _ago,
        _BASIS,
        starts("near count"),
    ),
    Rule(
        "past span",
        pattern(
            rf"(?:(?:over|during|in|within|for) )?(?P<core>(?:the )?(?P<which>past|last|next"
            rf"|coming)(?: (?P<n>{COUNT}))? "
            rf"(?P<u>days|weeks|months|years|decades?|quarters|centur(?:y|ies)))(?! of (?:{MONTH}|\d))"
        ),
        _past_span,
        _BACK,
        starts("over during in within for the past last next coming"),
    ),
    Rule(
        "past year",
        pattern(
            r"(?:over|during) (?P<core>(?:the )?(?P<which>past|last)(?P<n>)? (?P<u>week|month|year|decade|century))"
        ),
        _past_span,
        _BACK,
        starts("over during"),
    ),
)
