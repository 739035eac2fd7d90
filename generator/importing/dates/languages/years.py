"""Rules for years, decades and centuries, in a language given by its words."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import ANYTHING
from generator.importing.dates.languages.phrases import FIGURES, any_of, by_phrase, first_words, plain
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.languages.year_signs import YearReader
from generator.importing.dates.lexicon import YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import century_reading, dated, decade_reading, last_decade
from generator.importing.text.words import numbered

_ROMAN = {"i": 1, "v": 5, "x": 10}
_CYRILLIC = str.maketrans("хі", "xi")
_CENTURIES = tuple(numbered("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi", 1))
_ROMAN_STARTS = {
    letters.translate(cyrillic) + ending: ANYTHING
    for letters in _CENTURIES
    for cyrillic in ({}, {ord("x"): "х"}, {ord("x"): "х", ord("i"): "і"})
    for ending in ("", "e", "er", "ème")
}
"""Centuries are numbered in Latin letters, and in Cyrillic ones that look like them."""


def part_of(words: Vocabulary) -> str:
    """Return the pattern of "early" and "the middle of", which a date has in front or not."""
    return f"(?:(?P<part>{any_of(words.forms.parts)})[ -](?:{words.forms.of})?)?"


def year_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for years with and without words that mark them, and for those before the era."""
    forms, signs = words.forms, YearReader(words)
    starts = first_words(forms.parts) | first_words(forms.year) | {"1000": ANYTHING}
    year = (
        rf"{part_of(words)}(?:(?P<word>{any_of(forms.year)}) )?(?P<y>{YEAR})(?P<after>{forms.after_year})"
        r"(?![-/]\d\d?[-/]\d|[,.:]\d)"
    )
    return (
        Rule("year", pattern(year, after="-/"), signs.year, "the year as written", starts),
        Rule(
            "year before Christ",
            pattern(rf"(?P<y>\d{{1,4}}){forms.after_year} (?:{forms.before_christ})", after="-/"),
            _before_christ,
            "the year as written",
            FIGURES,
        ),
    )


def decade_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for decades and centuries."""
    periods = words.periods
    parts = first_words(words.forms.parts)
    short = by_phrase(periods.decade_words)

    def decade(match: re.Match[str], context: Context) -> Reading | None:
        figures = match["d"] or ""
        if len(figures) == len("1990"):
            return decade_reading(int(figures))
        return last_decade(int(figures) if figures else short[plain(match["word"])], context)

    return (
        Rule(
            "decade",
            pattern(part_of(words) + periods.decade.replace("WORD", any_of(short)), after="-"),
            decade,
            "the decade as written",
            parts | first_words(periods.decade_starts) | first_words(short) | FIGURES,
        ),
        Rule(
            "century",
            pattern(rf"{part_of(words)}{periods.century}(?: (?P<bc>{words.forms.before_christ}))?", after="-"),
            _century,
            "the century as written",
            parts | first_words(periods.century_starts) | FIGURES | _ROMAN_STARTS,
        ),
    )


def _before_christ(match: re.Match[str], context: Context) -> Reading:
    del context
    return dated(Point(1 - int(match["y"])))


def _century(match: re.Match[str], context: Context) -> Reading | None:
    del context
    groups = match.groupdict()
    number = int(groups["o"]) if groups.get("o") else _arabic(match["roman"].lower().translate(_CYRILLIC))
    return century_reading(number, before_christ=match["bc"] is not None)


def _arabic(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))
