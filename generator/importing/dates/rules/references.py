"""Words that point to now, before or later without saying when. They never become a date."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import pattern

_PRESENT = (
    "now|currently|current|at present|present day|presently|nowadays|at the moment|these days|to date"
    "|this time|at this time|the time(?= ?[,.;:)])"
)
_PAST = (
    "recently|recent|lately|former|formerly|in the past|the past|in recent (?:days|weeks|months|years|decades"
    "|times)|recent (?:days|weeks|months|years|decades)"
)
_FUTURE = (
    "very soon|future|in the future|the future|the near future|in the near future|the coming (?:days|weeks"
    "|months|years)|in the coming (?:days|weeks|months|years)"
)


def _present(match: re.Match[str], context: Context) -> Reading | None:
    del match, context
    return Reading("reference", "PRESENT_REF")


def _past(match: re.Match[str], context: Context) -> Reading | None:
    del match, context
    return Reading("reference", "PAST_REF")


def _future(match: re.Match[str], context: Context) -> Reading | None:
    del match, context
    return Reading("reference", "FUTURE_REF")


_BASIS = "points to a time without saying when"

RULES = (
    Rule(
        "now",
        pattern(_PRESENT),
        _present,
        _BASIS,
        starts("now currently current at present presently nowadays these to this the"),
    ),
    Rule("before now", pattern(_PAST), _past, _BASIS, starts("recently recent lately former formerly in the")),
    Rule("after now", pattern(_FUTURE), _future, _BASIS, starts("very future in the")),
)
