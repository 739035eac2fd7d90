"""Times counted on from what was told just before: two weeks later, a year after they left, the years that followed."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import COUNT, MONTH, NEAR, UNIT, count_of, pattern, unit_of
from generator.importing.dates.points import Point
from generator.importing.dates.readings import counted_reading, dated, duration_value
from generator.importing.dates.rules.named_day import DAY_OF_MONTH, month_number
from generator.importing.dates.told_before import BASIS, anchor, vague

_AHEAD = ("later", "after that", "thereafter", "afterwards", "afterward", "on", "after", "following", "from then")
_WRITTEN_NEXT = re.compile(r",?\s\(?(?:in\s)?(?P<y>1\d{3}|20\d\d|\d{1,4}(?=\sB\.?C))(?:\s(?P<bc>B\.?C))?\b(?!,\d)")
"""The year itself, right behind "two years later": what was told is better than what was counted."""

_WRITTEN_DAY = (
    rf"(?:(?:the )?(?P<d>{DAY_OF_MONTH})(?: of)? (?P<m>{MONTH})"
    rf"|(?P<m2>{MONTH}) (?P<d2>{DAY_OF_MONTH})),? (?P<y>\d{{4}})"
)
_WRITTEN_AFTER = re.compile(r"[^.;]{0,60}?\b(?:1\d{3}|20\d\d|9/11)\b")


def _later(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two weeks later": counted from the date told before, and about as good as that."""
    count, unit = count_of(match["n"]), unit_of(match["u"])
    ahead = match["way"].lower() in _AHEAD
    focus = anchor(context, unit) if unit else None
    if unit is None or count is None or focus is None:
        return Reading("reference", "FUTURE_REF" if ahead else "PAST_REF")
    written = _WRITTEN_NEXT.match(context.text, match.end())
    if written and unit == "year":
        year = int(written["y"])
        return dated(Point(1 - year if written["bc"] else year), focus.edtf)
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    exact = unit == "day" and focus.precision == "day" and not match["near"]
    counted = counted_reading(focus, (1 if ahead else -1) * count * factor, unit, exact=exact)
    return counted or vague(focus, unit)


def _from_a_written_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two days after 9 May 2022": as exact as a day can be where days are counted, else about then."""
    del context
    count, unit = count_of(match["n"]), unit_of(match["u"])
    day = int(re.sub(r"\D", "", match["d"] or match["d2"]))
    start = Point(int(match["y"]), month_number(match["m"] or match["m2"]), day)
    if count is None or unit is None or not start.exists():
        return None
    factor = 2 if match["u"].lower().startswith("fortnight") else 1
    ahead = match["way"].lower() in _AHEAD
    return counted_reading(
        start, (1 if ahead else -1) * count * factor, unit, exact=unit == "day" and not match["near"]
    )


def _after_an_event(match: re.Match[str], context: Context) -> Reading | None:
    """Read "a fortnight after they left": counted from the date told before, unless the event's own follows."""
    if context.focus is None or _WRITTEN_AFTER.match(context.text, match.end()):
        return None
    reading = _later(match, context)
    if reading is None or reading.point is None:
        return None
    edtf = reading.edtf if reading.edtf.endswith("~") else f"{reading.edtf}~"
    if context.is_narrative:
        return Reading("date", reading.value, edtf, reading.point, reading.against)
    length = duration_value(count_of(match["n"]), match["u"])  # news tells how long after, not when
    return Reading("duration", length, edtf, None, reading.against)


def _that_followed(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the weeks and months that followed": from the date told before, to an end that is not known.

    What follows something named ("that followed the fall of the city") counts from that, and its date is not told here.
    """
    focus = context.focus
    value = duration_value(None, match["u"])
    if focus is None or focus.first is None:
        return Reading("duration", value)
    return Reading("duration", value, f"{focus.edtf}/", None, focus.edtf)


_THEN = r"(?:,? (?:and|but|or) (?:the )?)?"

RULES = (
    Rule(
        "later",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>later|earlier|before that|after that"
            r"|thereafter|afterwards?|previously|before(?=[.,;])|after(?=[.,;])|on(?=[.,;]))"
        ),
        _later,
        BASIS,
        starts("near count"),
    ),
    Rule(
        "counted from a written day",
        pattern(
            rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>after|before|following) {_WRITTEN_DAY}(?!,\d)"
        ),
        _from_a_written_day,
        "counted from the day that is written beside it",
        starts("near count"),
    ),
    Rule(
        "after an event",
        pattern(rf"(?P<near>{NEAR})?(?P<n>{COUNT}) (?P<u>{UNIT}) (?P<way>after|before|following)"),
        _after_an_event,
        "counted from the date told before, as that of the event",
        starts("near count"),
    ),
    Rule(
        "that followed",
        pattern(
            rf"the (?P<u>days|weeks|months|years)(?:{_THEN}(?:days|weeks|months|years))? (?:that followed(?=\s*[,.;:])"
            rf"|thereafter|afterwards?)"
        ),
        _that_followed,
        "from the date told before",
        starts("the"),
    ),
)
