"""Finds the time expressions of a text: every rule everywhere, the longest match first, read from left to right."""

import re
from datetime import date

from generator.importing.dates.dispatch import Candidates
from generator.importing.dates.expression import Context, Rule, TimeExpression, Told
from generator.importing.dates.languages.registry import LanguageReading, reading_of
from generator.importing.dates.tenses import Tenses

_OPENING = 1000  # characters
_PAST_THE_YEAR_9999 = re.compile(r"\d{5}")
_YEARS = re.compile(r"\b(?:(1\d{3}|20\d\d)|\d{1,4}\sB\.?C\b)")
_STORY = 0.35


def recognise(text: str, reference: date | None, language: str = "en") -> tuple[TimeExpression, ...]:
    """Return the time expressions of `text` in order, none overlapping.

    `reference` is the day of publication; `language` an ISO 639-1 code.
    """
    words = reading_of(language)
    found: list[TimeExpression] = []
    story = _is_story(text, reference, words)
    tenses, told = Tenses(text, words.tenses), Told()
    walk = Candidates(text, words.table)
    for matches in walk:
        context = Context(text, matches[0][0].start(), tenses, reference, told, story)
        for match, rule in matches:
            expression = _read(match, rule, context)
            if expression is not None:
                found.append(expression)
                walk.taken = expression.end
                told = told.then(expression.reading.point)
                break
    return tuple(found)


def _is_story(text: str, reference: date | None, words: LanguageReading) -> bool:
    """Tell history from news: few of the years that the text names are its own or the one before.

    A text that opens with a day its reader has to know from its publication is news, whatever it recalls.
    """
    if reference is None:
        return True
    first = words.first_date.search(text)  # a day without a year: the reader is to know it from the publication
    if (first and first["day"] is not None) or words.news.search(text, 0, _OPENING):
        return False
    years = [int(found[1] or 0) for found in _YEARS.finditer(text)]
    return sum(abs(year - reference.year) <= 1 for year in years) < _STORY * len(years)


def _read(match: re.Match[str], rule: Rule, context: Context) -> TimeExpression | None:
    try:
        reading = rule.read(match, context)
    except OverflowError:  # counted past the first or the last day of the calendar
        return None
    if reading is None or _PAST_THE_YEAR_9999.search(reading.edtf):
        return None
    start = match.start("core") if "core" in match.re.groupindex else match.start()
    return TimeExpression(start, match.end(), reading, rule.name, rule.basis)
