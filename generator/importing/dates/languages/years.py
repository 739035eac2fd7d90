"""Rules for years, decades and centuries, in a language given by its words."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import ANYTHING
from generator.importing.dates.languages.days import joint
from generator.importing.dates.languages.phrases import FIGURES, any_of, by_phrase, first_words, plain
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.lexicon import YEAR, pattern, spaced
from generator.importing.dates.points import Point, century_of, decade_of
from generator.importing.dates.readings import dated
from generator.importing.words import numbered

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

_ROUND, _OLD = 100, 1400
_FIGURES_BEFORE = re.compile(
    r"(?:\d[ \u00a0\u202f]?|[$£€+#§№=×*/]\s?"
    r"|\b(?:nr|n[o°º]|nummer|numéro|número|номер\w*|art|artikel|article|artículo|tel|tél|p|pp|s|стр|ст|seite|page|página"
    r"|kapitel|chapitre|capítulo|abschnitt|absatz|section|sección|modell|modèle|modelo|typ|zimmer|raum|flug|version|versión"
    r"|zug|linie|bus|gesetz|loi|ley)\b\.?\s?)$",
    re.IGNORECASE,
)


def part_of(words: Vocabulary) -> str:
    """Return the pattern of "early" and "the middle of", which a date has in front or not."""
    return f"(?:(?P<part>{any_of(words.forms.parts)})[ -](?:{words.forms.of})?)?"


def year_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for years with and without words that mark them, and for those before the era."""
    forms, signs = words.forms, _YearSigns(words)
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
            return _decade(int(figures))
        return _short_decade(int(figures) if figures else short[plain(match["word"])], context)

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


class _YearSigns:
    """Tells years from other numbers by the words around them."""

    def __init__(self, words: Vocabulary) -> None:
        signs = words.years
        between = joint(words)
        self._before = re.compile(rf"(?:\b(?:{signs.before})\s+|[(\[])$", re.IGNORECASE)
        self._weakly_before = re.compile(rf"\b(?:{signs.weakly_before})\s+$", re.IGNORECASE)
        self._counted = re.compile(rf"\s?(?:%|‰|°|€|\$)|\s+(?:{signs.counted})\b", re.IGNORECASE)
        self._noun = re.compile(rf"\s+(?:{signs.noun})")
        self._first = re.compile(rf"({YEAR}){words.forms.after_year}{spaced(between)}$", re.IGNORECASE)
        self._second = re.compile(rf"{spaced(between)}({YEAR}|\d\d)(?!\w)(?![.,/-]\d)", re.IGNORECASE)
        self._bare = signs.bare

    def year(self, match: re.Match[str], context: Context) -> Reading | None:
        return dated(Point(int(match["y"]))) if self._is_year(match, context.before) else None

    def _is_year(self, match: re.Match[str], before: str) -> bool:
        if match["part"] or match["word"] or match["after"].strip():
            return True
        text, end, year = match.string, match.end(), int(match["y"])
        if _FIGURES_BEFORE.search(before) or self._counted.match(text, end):
            return False
        if text[end : end + 2] == ". " and (match.start() == 0 or text[match.start() - 1] == "\n"):
            return False  # the number of an item
        if self._in_a_pair(text, end, year, before):
            return True
        noun = self._noun.match(text, end) is not None
        if self._before.search(before):
            return not (noun and (year % _ROUND == 0 or year < _OLD))
        return (self._bare or self._weakly_before.search(before) is not None) and not noun and year >= _OLD

    def _in_a_pair(self, text: str, end: int, year: int, before: str) -> bool:
        """Tell one of the two years of "2015–2018"."""
        first = self._first.search(before)
        if first and int(first[1]) < year:
            return True
        second = self._second.match(text, end)
        if second is None or self._counted.match(text, second.end()):
            return False
        other = int(second[1]) if len(second[1]) > 2 else year // 100 * 100 + int(second[1])
        return year < other and (len(second[1]) > 2 or other == year + 1)


def _before_christ(match: re.Match[str], context: Context) -> Reading:
    del context
    return dated(Point(1 - int(match["y"])))


def _short_decade(short: int, context: Context) -> Reading:
    """Read "the 90s": of the last century in which they were over or had begun."""
    base = context.reference.year if context.reference else 2000
    against = context.reference.isoformat() if context.reference else ""
    if context.is_narrative and context.focus:
        base, against = context.focus.year + 30, context.focus.edtf
    year = base // 100 * 100 + short
    return _decade(year - 100 if year > base else year, against)


def _decade(year: int, against: str = "") -> Reading:
    value, edtf = century_of(year) if year % 100 == 0 and year < 2000 else decade_of(year)
    return Reading("date", value, edtf, Point(year), against)


def _century(match: re.Match[str], context: Context) -> Reading | None:
    del context
    groups = match.groupdict()
    number = int(groups["o"]) if groups.get("o") else _arabic(match["roman"].lower().translate(_CYRILLIC))
    if not 1 <= number <= 21:
        return None
    if match["bc"]:
        return Reading("date", f"BC{number - 1:02d}", "")
    value, edtf = century_of((number - 1) * 100)
    return Reading("date", value, edtf, Point((number - 1) * 100))


def _arabic(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))
