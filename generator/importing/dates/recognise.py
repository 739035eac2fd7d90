"""Finds the time expressions of a text: every rule everywhere, the longest match first, read from left to right."""

import re
from collections.abc import Iterator
from datetime import date

from generator.importing.dates.expression import Context, Rule, TimeExpression
from generator.importing.dates.lexicon import MONTH, YEAR
from generator.importing.dates.points import Point
from generator.importing.dates.rules import RULES

_FUTURE = re.compile(
    r"\b(?:will|shall|would|is to|are to|(?<!was )(?<!were )(?:due|scheduled|expected)|plans? to|planned|set to"
    r"|going to|(?:expect|hope|intend|aim)s? to|upcoming|until)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|had|did|said|told|has been|have been|\w{3,}ed)\b", re.IGNORECASE)
_FIRST_DATE = re.compile(
    rf"\b(?:(?P<full>(?:{MONTH}\s)?\d{{1,2}},?\s(?:of\s)?(?:{MONTH}\s)?,?\s?{YEAR}|(?:{MONTH},?\s)?{YEAR})"
    rf"|(?P<day>{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH}|yesterday))\b"
)
_SENTENCE_EDGE = re.compile(r"[.!?]\s|\n")
_PAST_THE_YEAR_9999 = re.compile(r"\d{5}")
_BEFORE = 40
_SENTENCE = 300  # characters to either side in which the sentence's verbs are looked for


def recognise(text: str, reference: date | None) -> tuple[TimeExpression, ...]:
    """Return the time expressions of `text` in order, none overlapping; `reference` is the day of publication."""
    found: list[TimeExpression] = []
    story = _is_story(text, reference)
    focus: Point | None = None
    end = 0
    for match, rule in _candidates(text):
        if match.start() < end:
            continue
        expression = _read(match, rule, _context(text, match, reference, focus, story=story))
        if expression is None:
            continue
        found.append(expression)
        end = expression.end
        point = expression.reading.point
        focus = point or focus
    return tuple(found)


def _is_story(text: str, reference: date | None) -> bool:
    """Tell history from news: few of the years that the text names are its own or the one before."""
    years = [int(year) for year in re.findall(r"\b(?:1\d{3}|20\d\d)\b", text)]
    if reference and _opens_with_a_bare_day(text):
        return False
    return reference is None or sum(abs(year - reference.year) <= 1 for year in years) < 0.35 * len(years)


def _opens_with_a_bare_day(text: str) -> bool:
    """Tell a text whose first date is a day without a year: its reader is to know the year from its publication."""
    first = _FIRST_DATE.search(text)
    return first is not None and first["day"] is not None


def _candidates(text: str) -> Iterator[tuple[re.Match[str], Rule]]:
    """Yield all matches of all rules: by start, then longest, then in the order of the rules."""
    matches = [
        (match.start(), -match.end(), order, match, rule)
        for order, rule in enumerate(RULES)
        for match in rule.pattern.finditer(text)
    ]
    matches.sort(key=lambda one: one[:3])
    for *_, match, rule in matches:
        yield match, rule


def _context(text: str, match: re.Match[str], reference: date | None, focus: Point | None, *, story: bool) -> Context:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    start = max(
        (edge.end() for edge in _SENTENCE_EDGE.finditer(text, max(0, match.start() - _SENTENCE), match.start())),
        default=max(0, match.start() - _SENTENCE),
    )
    edge = _SENTENCE_EDGE.search(text, match.end(), match.end() + _SENTENCE)
    sentence = text[start : edge.start() if edge else match.end() + _SENTENCE]
    future = _FUTURE.search(sentence) is not None
    return Context(
        reference,
        focus,
        future=future,
        past=not future and _PAST.search(sentence) is not None,
        before=before,
        story=story,
    )


def _read(match: re.Match[str], rule: Rule, context: Context) -> TimeExpression | None:
    try:
        reading = rule.read(match, context)
    except OverflowError:  # counted past the first or the last day of the calendar
        return None
    if reading is None or _PAST_THE_YEAR_9999.search(reading.edtf):
        return None
    start, end = match.span()
    cut = re.match(
        r"(?:over|during|in|within|for|of|the|that|in the|during the)\s+(?=(?:the|that|past|last|next"
        r"|coming|spring|summer|autumn|winter)\b)",
        match.group(),
        re.IGNORECASE,
    )
    start += (
        cut.end()
        if cut
        and rule.name in ("past span", "past year", "same", "season without a year")
        and not cut.group().lower().startswith(("the ", "that "))
        else 0
    )
    return TimeExpression(start, end, reading, rule.name, rule.basis)
