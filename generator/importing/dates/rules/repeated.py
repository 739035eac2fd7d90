"""What happens again and again: every year, weekly, twice a month."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import WEEKDAY, pattern, weekday_of
from generator.importing.dates.readings import duration_value

_ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M",
    "quarterly": "P3M", "annually": "P1Y", "annual": "P1Y", "yearly": "P1Y", "biennial": "P2Y", "hourly": "PT1H",
    "nightly": "P1D",
}  # fmt: skip


_RATE = re.compile(r"(?:\d[\w,]*|once|twice|times)\s+$", re.IGNORECASE)


def _every(match: re.Match[str], context: Context) -> Reading | None:
    del context
    number = match["n"]
    count = {"other": 2, "second": 2, "third": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}.get(
        (number or "").lower()
    )
    return Reading("set", duration_value(count or (int(number) if number and number.isdigit() else 1), match["u"]))


def _a_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read "15 a year", "twice a week": a rate."""
    return _every(match, context) if _RATE.search(context.before) else None


def _adverb(match: re.Match[str], context: Context) -> Reading | None:
    del context
    return Reading("set", _ADVERBS[match["a"].lower()])


def _weekdays(match: re.Match[str], context: Context) -> Reading | None:
    del context
    return Reading("set", f"XXXX-WXX-{weekday_of(match['w']) + 1}")


_BASIS = "something repeated, not a date"

RULES = (
    Rule(
        "every",
        pattern(
            r"(?:every|each|per|once an?|twice an?)(?: (?P<n>other|second|third|two|three|four|five"
            r"|six|ten|\d+))? (?P<u>day|week|month|quarter|year|hour|decade|night)s?"
        ),
        _every,
        _BASIS,
        starts("every each per once twice"),
    ),
    Rule("a year", pattern(r"an? (?P<n>)?(?P<u>year|month|week|day)"), _a_unit, _BASIS, starts("a an")),
    Rule("adverb", pattern(rf"(?P<a>{'|'.join(_ADVERBS)})"), _adverb, _BASIS, starts(" ".join(_ADVERBS))),
    Rule("every weekday", pattern(rf"(?:every|each) (?P<w>{WEEKDAY})"), _weekdays, _BASIS, starts("every each")),
)
