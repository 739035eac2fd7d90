"""Times of day. A timeline has no use for them; they are told apart so that "8.30" is no date."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import pattern
from generator.importing.dates.points import at

_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}


def _clock(match: re.Match[str], context: Context) -> Reading | None:
    hour, minute = int(match["h"]), int(match["m"] or 0)
    half = (match["half"] or "").lower().replace(".", "")
    if not match["m"] and not half:
        return None
    hour = hour % 12 + 12 if half.startswith("p") else hour % 12 if half.startswith("a") else hour
    if hour > 24 or minute > 59:
        return None
    return Reading("time", f"{_day(context)}T{hour:02d}:{minute:02d}{'Z' if match['z'] else ''}")


def _military(match: re.Match[str], context: Context) -> Reading | None:
    return Reading(
        "time", f"{_day(context)}T{match['h']}:{match['m']}{'Z' if match['z'].upper() in ('UTC', 'GMT') else ''}"
    )


def _part_of_day(match: re.Match[str], context: Context) -> Reading:
    return Reading("time", f"{_day(context)}T{_PARTS[match['p'].lower()]}")


def _day(context: Context) -> str:
    if context.focus and context.focus.day:
        return context.focus.timex
    return at(context.reference, "day").timex if context.reference else "XXXX-XX-XX"


_ZONE = r"(?: ?(?P<z>UTC|GMT|[A-Z]{2,3}T))?"

RULES = (
    Rule(
        "clock time",
        pattern(rf"(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d))? ?(?P<half>a\.?m\.?|p\.?m\.?|o'clock){_ZONE}"),
        _clock,
        "a time of day",
    ),
    Rule(
        "clock time",
        pattern(rf"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>)?{_ZONE}"),
        _clock,
        "a time of day",
    ),
    Rule(
        "military time",
        pattern(r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d) ?(?P<z>UTC|GMT|hours|hrs)"),
        _military,
        "a time of day",
    ),
    Rule(
        "part of a day",
        pattern(r"(?:this|that|in the|the same) (?P<p>morning|afternoon|evening|night)"),
        _part_of_day,
        "a time of day",
    ),
)
