"""Tells years from other numbers of four figures, in a language given by its words."""

import re

from generator.importing.dates.expression import Context, Reading
from generator.importing.dates.languages.days import joint
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.lexicon import YEAR, spaced
from generator.importing.dates.points import Point
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.look_alikes import is_item_number

_ROUND, _OLD = 100, 1400
_FIGURES_BEFORE = re.compile(
    r"(?:\d[ \u00a0\u202f]?|[$£€+#§№=×*/]\s?"
    r"|\b(?:nr|n[o°º]|nummer|numéro|número|номер\w*|art|artikel|article|artículo|tel|tél|p|pp|s|стр|ст|seite|page|página"
    r"|kapitel|chapitre|capítulo|abschnitt|absatz|section|sección|modell|modèle|modelo|typ|zimmer|raum|flug|version|versión"
    r"|zug|linie|bus|gesetz|loi|ley|resolution|résolution|resolución|резолюци\w+"
    r"|richtlinie|directive|directiva|verordnung|dekret|route|straße|saal|din|iso)\b\.?\s?)$",
    re.IGNORECASE,
)


class YearReader:
    """Reads a year where the words around it say that it is one."""

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
        """Read a year, or decline a count, a price or a number of something."""
        return dated(Point(int(match["y"]))) if self._is_year(match, context.before) else None

    def _is_year(self, match: re.Match[str], before: str) -> bool:
        if match["part"] or match["word"] or match["after"].strip():
            return True
        text, end, year = match.string, match.end(), int(match["y"])
        if _FIGURES_BEFORE.search(before) or self._counted.match(text, end):
            return False
        if text[end : end + 2] == ". " and (match.start() == 0 or text[match.start() - 1] == "\n"):
            return not is_item_number(text, match.start(), end)
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
