"""How long something took. A duration is no date: it never becomes an event's."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import COUNT, NEAR, UNIT, count_of, pattern
from generator.importing.dates.readings import duration_value


def _duration(match: re.Match[str], context: Context) -> Reading | None:
    if match["n"].lower() in ("the", "a", "an") and context.before.rstrip().lower().endswith(("per", "once")):
        return None
    if match["n"].lower() == "the" and match["u"].lower().rstrip("s") == match["u"].lower():
        return None
    return Reading("duration", duration_value(count_of(match["n"]), match["u"]))


def _compound(match: re.Match[str], context: Context) -> Reading | None:
    del context
    return Reading("duration", duration_value(count_of(match["n"]), match["u"]))


def _plural(match: re.Match[str], context: Context) -> Reading | None:
    del context
    return Reading("duration", duration_value(None, match["u"]))


_BASIS = "a length of time, not a date"

RULES = (
    Rule(
        "duration",
        pattern(
            rf"(?:{NEAR})?(?P<n>{COUNT})(?: (?:more|full|whole|consecutive|long"
            rf"|additional))? (?P<u>{UNIT})"
        ),
        _duration,
        _BASIS,
    ),
    Rule(
        "duration",
        pattern(rf"(?P<n>{COUNT})-(?P<u>day|week|month|year|hour|minute|decade)s?(?:-long)?"),
        _compound,
        _BASIS,
    ),
    Rule(
        "duration",
        pattern(r"(?:tens of |hundreds of |thousands of )?(?P<u>days|weeks|months|years|decades|centuries)"),
        _plural,
        _BASIS,
    ),
)
