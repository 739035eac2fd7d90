"""How long something took. A duration is no date: it never becomes an event's."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import COUNT, MORE, NEAR, UNIT, count_of, pattern
from generator.importing.dates.readings import duration_value


def _duration(match: re.Match[str], context: Context) -> Reading | None:
    words = match["n"].lower()
    if words in ("the", "a", "an") and context.before.rstrip().lower().endswith(("per", "once")):
        return None
    if words == "the" and match["u"].lower().rstrip("s") == match["u"].lower():
        return None
    if match["u"].lower() in ("second", "quarter") and words in ("a", "the", "an"):
        return None  # "a second attack", "a quarter of the fleet"
    count = None if words == "the" else count_of(match["n"])
    return Reading("duration", duration_value(count, match["u"]))


def _and_a_half(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two and a half years", "a month and a half"."""
    del context
    count = count_of(match["n"])
    return Reading("duration", duration_value(None if count is None else count + 0.5, match["u"]))


def _half(match: re.Match[str], context: Context) -> Reading:
    """Read "half a year", "half an hour"."""
    del context
    halves = {"year": "P6M", "hour": "PT30M", "day": "PT12H", "decade": "P5Y", "century": "P50Y", "month": "P15D"}
    return Reading("duration", halves[match["u"].lower()])


def _compound(match: re.Match[str], context: Context) -> Reading:
    del context
    return Reading("duration", duration_value(count_of(match["n"]), match["u"]))


def _plural(match: re.Match[str], context: Context) -> Reading:
    del context
    return Reading("duration", duration_value(None, match["u"]))


_BASIS = "a length of time, not a date"
_MORE = rf"(?: (?:{'|'.join(MORE.split())}))"

RULES = (
    Rule(
        "duration",
        pattern(rf"(?:{NEAR})?(?P<n>{COUNT}){_MORE}? (?P<u>{UNIT})"),
        _duration,
        _BASIS,
        starts("near count"),
    ),
    Rule(
        "duration",
        pattern(rf"(?:{NEAR})?(?:(?P<n>{COUNT})[ -]and[ -]a[ -]half[ -](?P<u>{UNIT}))"),
        _and_a_half,
        _BASIS,
        starts("near count"),
    ),
    Rule(
        "duration",
        pattern(r"(?P<n>an?) (?P<u>year|month|week|day|hour|minute|decade|century)[ -]and[ -]a[ -]half(?:[ -]long)?"),
        _and_a_half,
        _BASIS,
        starts("a an"),
    ),
    Rule(
        "duration",
        pattern(
            r"(?:(?:about|almost|nearly|over|more than|less than) )?half an? (?P<u>year|hour|day|decade|century|month)"
        ),
        _half,
        _BASIS,
        starts("half about almost nearly over more less"),
    ),
    Rule(
        "duration",
        pattern(rf"(?P<n>{COUNT})-(?P<u>day|week|month|year|hour|minute|decade)s?(?:-long|-old)?"),
        _compound,
        _BASIS,
        starts("count"),
    ),
    Rule(
        "duration",
        pattern(
            r"(?:the following |tens of |hundreds of |thousands of )?(?P<u>minutes|hours|days|weeks|months"
            r"|years|decades|centuries)"
            r"(?:-long)?"
        ),
        _plural,
        _BASIS,
        starts("the tens hundreds thousands minutes hours days weeks months years decades centuries"),
    ),
)
