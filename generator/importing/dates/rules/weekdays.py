"""Days of the week, counted from the day of publication."""

import re
from datetime import timedelta

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import WEEKDAY, pattern, weekday_of
from generator.importing.dates.points import at


def _weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Read a weekday: the last one in news that looks back, the next one in a sentence that looks ahead."""
    if context.reference is None or not match["w"][0].isupper():
        return None
    which = (match.groupdict().get("which") or "").lower()
    reference = context.reference
    back = (reference.weekday() - weekday_of(match["w"])) % 7
    if which in ("next", "coming", "this coming") or (not which and context.future):
        day = reference + timedelta(days=(7 - back) % 7 or 7)
    elif which in ("last", "past", "previous"):
        day = reference - timedelta(days=back or 7)
    elif which == "this" and not context.past:
        day = reference - timedelta(days=reference.weekday() - weekday_of(match["w"]))
    else:
        day = reference - timedelta(days=back)
    point = at(day, "day")
    return Reading("date", point.timex, point.edtf, point)


def _of_week(match: re.Match[str], context: Context) -> Reading | None:
    """Read "Monday of last week"."""
    if context.reference is None:
        return None
    shift = {"last": -7, "next": 7}.get(match["which"].lower(), 0)
    monday = context.reference - timedelta(days=context.reference.weekday())
    point = at(monday + timedelta(days=shift + weekday_of(match["w"])), "day")
    return Reading("date", point.timex, point.edtf, point)


_BASIS = "counted from the day of publication"
_TIME_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"

RULES = (
    Rule("weekday of a week", pattern(rf"(?P<w>{WEEKDAY})(?: of)? (?P<which>last|this|next) week"), _of_week, _BASIS),
    Rule(
        "weekday",
        pattern(rf"(?P<which>last|next|this coming|coming|this|past) (?P<w>{WEEKDAY}){_TIME_OF_DAY}"),
        _weekday,
        _BASIS,
    ),
    Rule("weekday", pattern(rf"(?:early |late )?(?P<w>{WEEKDAY}){_TIME_OF_DAY}(?!s)"), _weekday, _BASIS),
)
