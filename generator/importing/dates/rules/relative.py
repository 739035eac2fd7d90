"""Time counted from the day of publication: yesterday, last year, three weeks ago, the past decade."""

import re
from datetime import timedelta

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import COUNT, NEAR, PART, UNIT, count_of, pattern, unit_of
from generator.importing.dates.points import Unit, at, shifted, week_of
from generator.importing.dates.readings import counted_reading, duration_value, unit_reading

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_STEPS = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
    "this": 0,
    "current": 0,
    "the current": 0,
}


def _named_day(match: re.Match[str], context: Context) -> Reading | None:
    words = " ".join(match["d"].lower().split())
    in_a_name = match["d"][0].isupper() and re.search(r"[^\W_][ \u00a0]$", context.before)
    start = at(context.reference, "day") if context.reference else None
    point = shifted(start, _DAYS[words], "day") if start and not in_a_name else None
    return Reading("date", point.timex, point.edtf, point) if point else None


def _unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last year", "this week", "next month"."""
    if context.reference is None:
        return None
    unit = unit_of(match["u"])
    step = _STEPS[match["which"].lower()]
    if unit is None:
        return None
    if match["u"].lower() == "weekend":
        saturday = context.reference + timedelta(days=5 - context.reference.weekday() + 7 * step)
        week = week_of(saturday)[0]
        return Reading(
            "date",
            f"{week}-WE",
            f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}",
            at(saturday, "day"),
        )
    moved = shifted(at(context.reference, "day" if unit in ("day", "week") else "month"), step, unit)
    first = moved.first if moved else None
    return unit_reading(first, unit) if first else None


def _ago(match: re.Match[str], context: Context) -> Reading | None:
    count, unit = count_of(match["n"]), unit_of(match["u"])
    if unit is None:
        return Reading("reference", "PAST_REF")
    if context.reference is None or count is None:
        return Reading("reference", "PAST_REF")
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    ahead = match["way"].lower() in ("from now", "hence", "from today")
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
    return Reading("duration", value, f"{first.edtf}~/{last.edtf}~")


def _part_of_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read "earlier this year": no more than that it was this year."""
    if context.reference is None:
        return None
    unit = unit_of(match["u"])
    return unit_reading(context.reference, unit) if unit else None


_BASIS = "counted from the day of publication"
_PAST = (
    rf"(?:over |during |in |within |for )?(?:the )?(?P<which>past|last|next"
    rf"|coming)(?: (?P<n>{COUNT}))? (?P<u>days|weeks|months|years|decades?|quarters|centur(?:y|ies))"
)

RULES = (
    Rule(
        "today",
        pattern(rf"(?:earlier |late |early )?(?P<d>{'|'.join(sorted(_DAYS, key=len, reverse=True))})"),
        _named_day,
        _BASIS,
    ),
    Rule(
        "part of a unit",
        pattern(
            r"(?:earlier|later|sometime|early|late) (?:this|in the) (?P<u>week|month|year|decade"
            r"|century)"
        ),
        _part_of_unit,
        _BASIS,
    ),
    Rule(
        "unit",
        pattern(
            rf"(?:{PART}|earlier |later |late |early )?(?P<which>last|next|this|past|previous|coming"
            rf"|the current) (?P<u>week|weekend|month|quarter|year|century)"
        ),
        _unit,
        _BASIS,
    ),
    Rule(
        "ago",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>ago|earlier than now|from now"
            rf"|hence|from today)"
        ),
        _ago,
        _BASIS,
    ),
    Rule("past span", pattern(_PAST), _past_span, "counted back from the day of publication"),
    Rule(
        "past year",
        pattern(
            r"(?:over |during )(?:the )?(?P<which>past|last)(?P<n>)? (?P<u>week|month|year|decade"
            r"|century)"
        ),
        _past_span,
        "counted back from the day of publication",
    ),
)
