"""Days of the week, counted from the day of publication or from the day a story has come to."""

import re
from datetime import timedelta

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import DAY_PART, WEEKDAY, pattern, weekday_of
from generator.importing.dates.points import at
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.named_day import with_part_of_day

_ANY = re.compile(r"\b(?:on\s+an?|any|another)\s+$", re.IGNORECASE)
_ALSO_WORDS = ("Sun", "Sat", "Wed", "Mon", "Fri", "Thur", "Tue")


def _weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Read a weekday: the last one in news that looks back, the next one in a sentence that looks ahead."""
    name = match["w"]
    if not name[0].isupper() or name in _ALSO_WORDS or _ANY.search(context.before):
        return None
    which = (match.groupdict().get("which") or "").lower()
    if context.is_narrative and not which:
        return with_part_of_day(told, match) if (told := _in_a_story(name, context)) else None
    if context.reference is None:
        return None
    reference = context.reference
    back = (reference.weekday() - weekday_of(name)) % 7
    if which in ("next", "coming", "this coming"):
        day = reference + timedelta(days=(7 - back) % 7 or 7)
    elif which in ("last", "past", "previous"):
        day = reference - timedelta(days=back or 7)
    elif not which and context.future:
        day = reference + timedelta(days=(7 - back) % 7)
    elif which == "this" and not context.past:
        day = reference - timedelta(days=reference.weekday() - weekday_of(name))
    else:
        day = reference - timedelta(days=back)
    return with_part_of_day(dated(at(day, "day"), reference.isoformat()), match)


def _in_a_story(name: str, context: Context) -> Reading | None:
    """Read "on Monday" after "12 May 1861": the first such day from there on."""
    start = context.told.day
    if start is None or start != context.focus or start.first is None:
        return None
    day = start.first + timedelta(days=(weekday_of(name) - start.first.weekday()) % 7)
    return dated(at(day, "day"), start.edtf)


def _of_week(match: re.Match[str], context: Context) -> Reading | None:
    """Read "Monday of last week"."""
    if context.reference is None:
        return None
    shift = {"last": -7, "next": 7}.get(match["which"].lower(), 0)
    monday = context.reference - timedelta(days=context.reference.weekday())
    day = monday + timedelta(days=shift + weekday_of(match["w"]))
    return dated(at(day, "day"), context.reference.isoformat())


_BASIS = "counted from the day of publication"
_TIME_OF_DAY = rf"(?: (?P<later_part>{DAY_PART}))?"
_NO_COMPOUND = r"(?!(?-i:-(?!morning|afternoon|evening|night)[a-z]))"  # "a Sunday-school teacher"
_PART_BEFORE = rf"(?:(?:the )?(?:early |late )?(?P<part>{DAY_PART}) (?:of|on) )?"

RULES = (
    Rule(
        "weekday of a week",
        pattern(rf"(?P<w>{WEEKDAY})(?: of)? (?P<which>last|this|next) week"),
        _of_week,
        _BASIS,
        starts("weekday"),
    ),
    Rule(
        "weekday",
        pattern(rf"(?P<which>last|next|this coming|coming|this|past) (?P<w>{WEEKDAY}){_TIME_OF_DAY}"),
        _weekday,
        _BASIS,
        starts("last next this coming past"),
    ),
    Rule(
        "weekday",
        pattern(rf"(?:early |late )?{_PART_BEFORE}(?P<w>{WEEKDAY}){_TIME_OF_DAY}(?!s){_NO_COMPOUND}"),
        _weekday,
        _BASIS,
        starts("weekday early late the morning afternoon evening night"),
    ),
)
