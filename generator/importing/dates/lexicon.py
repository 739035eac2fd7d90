"""The words time expressions are made of, as pieces of patterns, and what they are worth."""

import re

from generator.importing.dates.absolute import MONTH, MONTH_NUMBERS
from generator.importing.dates.points import Unit
from generator.importing.text.words import WEEKDAYS, numbered

__all__ = [
    "BC",
    "COUNT",
    "DAY",
    "DAY_PART",
    "DAY_PARTS",
    "DECADE_WORDS",
    "MONTH",
    "MONTH_NUMBERS",
    "NEAR",
    "ORDINAL",
    "PART",
    "SEASON",
    "SEASONS",
    "TENS",
    "UNIT",
    "WEEKDAY",
    "YEAR",
    "count_of",
    "ordinal_of",
    "pattern",
    "spaced",
    "unit_of",
    "weekday_of",
]

NUMBERS = numbered(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""",
    0,
)
TENS = {word: 10 * n for word, n in numbered("thirty forty fifty sixty seventy eighty ninety", 3).items()}
_VAGUE = ("several", "few", "some", "many", "couple")
ORDINALS = numbered(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth""",
    1,
)
ORDINALS |= {f"twenty-{word}": 20 + number for word, number in list(ORDINALS.items())[:9]}
SEASONS = {"spring": ("SP", 21), "summer": ("SU", 22), "autumn": ("FA", 23), "fall": ("FA", 23), "winter": ("WI", 24)}
DECADE_WORDS = {
    word: 10 * n
    for word, n in numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2).items()
}

_NUMBER_WORD = (
    rf"(?:(?:{'|'.join(TENS)}|twenty)[ -](?:{'|'.join(list(NUMBERS)[1:10])})"
    rf"|{'|'.join([*list(NUMBERS)[1:], *TENS])}"
    r"|(?:a |one |two |three )?hundred|half a)"
)
COUNT = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d)?|{_NUMBER_WORD}"
    rf"|an?(?: few| couple(?: of)?)?|the|several|a few|few|some"
    rf"|many|couple of)"
)
UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weekends?|fortnights?|weeks?|months?|quarters?|years?"
    r"|decades?|centur(?:y|ies))"
)
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
SEASON = rf"(?:{'|'.join(SEASONS)})"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
PART = (
    r"(?:(?:the\s+)?(?:very\s+)?(?:beginning|start|end|middle|close|rest|remainder|first half|second half"
    r"|latter half|latter part|early part|turn)\s+of\s+(?:the\s+)?|(?:the\s+)?(?:very\s+)?(?:early|late|later|mid"
    r"|middle)(?:\s+(?:to|or)\s+(?:late|mid|early))?[\s-]+(?:in\s+)?)"
)
NEAR = (
    r"(?:(?:about|around|approximately|roughly|nearly|almost|over|more than|less than|at least|up to"
    r"|only|just|barely|some|(?:a\s+)?mere|scarcely|hardly|under)\s+)"
)
DAY_PARTS = {
    "morning": "MO", "dawn": "MO", "afternoon": "AF", "evening": "EV", "dusk": "EV", "night": "NI", "nights": "NI",
    "mornings": "MO", "afternoons": "AF", "evenings": "EV",
}  # fmt: skip
"""The parts of a day and their TIMEX3 codes."""
DAY_PART = r"(?:morning|afternoon|evening|night)"
BC = r"B\.?C\.?(?:E\.?)?"

MORE = "more full whole consecutive long additional straight short trading business working previous following further"
"""What may stand between a number and its unit."""

_UNITS: dict[str, Unit] = {
    "day": "day",
    "night": "day",
    "week": "week",
    "fortnight": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "centurie": "century",
    "weekend": "week",
}


def pattern(text: str, *, after: str = "") -> re.Pattern[str]:
    """Compile a rule's pattern: whole words, any white space for a space, any case.

    A word does not begin after a currency sign, a slash, a full stop or a hyphen, but for the marks in `after`.
    """
    barred = "".join(mark for mark in "$£€/.-" if mark not in after)
    return re.compile(rf"(?<![\w{re.escape(barred)}])(?<!\d,(?=\d\d\d(?!\d)))(?:{spaced(text)})(?!\w)", re.IGNORECASE)


def spaced(text: str) -> str:
    """Let any white space stand where the text of a pattern has a space."""
    return text.replace("[ -]", r"[\s-]").replace(" ?", r"\s*").replace(" ", r"\s+")


def count_of(text: str) -> int | None:
    """Return the number a count names, or None for a vague one ("several")."""
    words = " ".join(text.lower().split())
    if any(vague in words for vague in _VAGUE):
        return 2 if "couple" in words else None
    if words in ("a", "an", "the", "one"):
        return 1
    if words[0].isdigit():
        return int(float(words.replace(",", "")))
    if "hundred" in words:
        return 100 * NUMBERS.get(words.split()[0], 1)
    parts = re.split(r"[ -]", words)
    return sum(NUMBERS.get(part, TENS.get(part, 0)) for part in parts) or None


def ordinal_of(text: str) -> int:
    """Return the number an ordinal names."""
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else ORDINALS.get(text.lower().replace(" ", "-"), 0)


def unit_of(text: str) -> Unit | None:
    """Return the calendar unit a word names; None for hours and minutes. A fortnight is told as weeks."""
    return _UNITS.get(text.lower().rstrip("s") if text.lower() != "centuries" else "century")


def weekday_of(text: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return next(number for number, day in enumerate(WEEKDAYS) if day.lower().startswith(text.lower().rstrip(".")[:3]))
