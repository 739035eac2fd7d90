"""Times of day. A timeline counts in days; they are told apart so that "8.30" is no date."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
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


def _military(match: re.Match[str], context: Context) -> Reading:
    zone = "Z" if match["z"].upper() in ("UTC", "GMT") else ""
    return Reading("time", f"{_day(context)}T{match['h']}:{match['m']}{zone}")


def _part_of_day(match: re.Match[str], context: Context) -> Reading:
    """Read "this morning": of the day of publication; "in the morning" may be any."""
    if match["this"] and context.reference and not context.story:
        day = at(context.reference, "day")
        return Reading("time", f"{day.timex}T{_PARTS[match['p'].lower()]}", day.edtf, day, day.edtf)
    return Reading("time", f"{_day(context)}T{_PARTS[match['p'].lower()]}")


def _night(match: re.Match[str], context: Context) -> Reading:
    del match, context
    return Reading("time", "XXXX-XX-XXTNI")


def _day(context: Context) -> str:
    if context.focus and context.focus.day:
        return context.focus.timex
    return at(context.reference, "day").timex if context.reference and not context.story else "XXXX-XX-XX"


_ZONE = r"(?: ?(?P<z>UTC|GMT|[A-Z]{2,3}T))?"
_BASIS = "a time of day"

RULES = (
    Rule(
        "clock time",
        pattern(
            rf"(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d)(?:[:.][0-5]\d)?)? ?(?P<half>a\.?m\.?|p\.?m\.?|o'clock){_ZONE}"
        ),
        _clock,
        _BASIS,
        starts("1"),
    ),
    Rule(
        "clock time",
        pattern(rf"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>)?{_ZONE}"),
        _clock,
        _BASIS,
        starts("1", after_figures="1"),
    ),
    Rule(
        "military time",
        pattern(r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d) ?(?P<z>UTC|GMT|hours|hrs)"),
        _military,
        _BASIS,
        starts("1000"),
    ),
    Rule(
        "part of a day",
        pattern(r"(?:(?P<this>this)|in the) (?P<p>morning|afternoon|evening|night)"),
        _part_of_day,
        _BASIS,
        starts("this in"),
    ),
    Rule(
        "night",
        pattern(r"(?:at|by|all|during the) (?P<core>night)(?!-| of| on)"),
        _night,
        _BASIS,
        starts("at by all during"),
    ),
)
