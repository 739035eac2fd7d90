"""Where the verbs of a sentence look: ahead, back, or neither. Each sentence is judged once, and only if asked."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from generator.importing.dates.languages.vocabulary import Verbs

Tense = Literal["future", "past", "present", ""]

_FUTURE = (
    r"will|shall|would|is to|are to|(?<!was )(?<!were )(?:due|scheduled|expected)|plans? to|planned|set to"
    r"|going to|(?:expect|hope|intend|aim)s? to|upcoming|until"
)
_IRREGULAR = (
    "made|took|came|went|began|gave|held|met|won|lost|saw|got|left|fell|rose|became|broke|brought|built|bought|caught|chose"
    "|drew|drove|ate|felt|fought|found|flew|grew|heard|hit|kept|knew|led|lay|paid|ran|sank|sang|sat|sold|sent|shook|shot"
    "|shut|slept|spoke|spent|stood|swam|swore|taught|thought|threw|understood|woke|wore|wrote"
)
_PAST = rf"was|were|had|did|said|told|has been|have been|(?<!be )(?<!is )(?<!are )\w{{3,}}ed|{_IRREGULAR}"
_NEAREST_FUTURE = (
    r"will|shall|would|(?<!was )(?<!were )(?:due|scheduled|expected)|planned|plans? to|set to|going to"
    r"|(?:expect|hope|intend|aim)s? to|upcoming"
)
_NEAREST_PAST = rf"was|were|had|did|said|told|has been|have been|{_IRREGULAR}|(?<!be )(?<!be\xa0)\w{{3,}}ed"
_GENERAL = (
    r"\b(?:is|are|can|may|should|occurs?|lasts?|runs?|tends?|usually|generally|often|always|normally|typically"
    r"|average)\b"
)


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Patterns of the words that show where a sentence looks; `nearest` has the groups `future` and `past`."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    nearest: re.Pattern[str]
    general: re.Pattern[str] | None = None


ENGLISH = TenseWords(
    re.compile(rf"\b(?:{_FUTURE})\b", re.IGNORECASE),
    re.compile(rf"\b(?:{_PAST})\b", re.IGNORECASE),
    re.compile(rf"\b(?:(?P<future>{_NEAREST_FUTURE})|(?P<past>{_NEAREST_PAST}))\b", re.IGNORECASE),
    re.compile(_GENERAL),
)


def tense_words(verbs: Verbs) -> TenseWords:
    """Compile the verbs of a language."""
    return TenseWords(
        re.compile(rf"\b(?:{verbs.future})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{verbs.past})\b", re.IGNORECASE),
        re.compile(rf"\b(?:(?P<future>{verbs.future})|(?P<past>{verbs.past}))\b", re.IGNORECASE),
    )


_EDGE = re.compile(r"[.!?]\s|\n")
_LONGEST = 600
"""Characters after which a sentence without a full stop is cut, so that no text costs more than its length."""

_NEAR = 60
"""Characters before a word in which the verb stands that it belongs to."""


class Tenses:
    """The tenses of a text's sentences."""

    __slots__ = ("_known", "_starts", "_text", "_words")

    def __init__(self, text: str, words: TenseWords = ENGLISH) -> None:
        self._text = text
        self._words = words
        self._starts = [0]
        for edge in _EDGE.finditer(text):
            self._cut(edge.end())
        self._cut(len(text))
        self._known: dict[int, Tense] = {}

    def _cut(self, end: int) -> None:
        while end - self._starts[-1] > _LONGEST:
            self._starts.append(self._starts[-1] + _LONGEST)
        self._starts.append(end)

    def near(self, place: int) -> Tense:
        """Return the tense of the last verb before `place` if it is close, else that of the sentence.

        "They announced Friday that they will sell" looks back on Friday, though its other verb looks ahead.
        """
        start = max(self._starts[bisect_right(self._starts, place) - 1], place - _NEAR)
        verbs = tuple(self._words.nearest.finditer(self._text, start, place))
        if verbs:
            return "future" if verbs[-1]["future"] else "past"
        return self.at(place)

    def at(self, place: int) -> Tense:
        """Return the tense of the sentence that holds the character `place`."""
        index = bisect_right(self._starts, place)
        tense = self._known.get(index)
        if tense is None:
            end = self._starts[index] if index < len(self._starts) else len(self._text)
            tense = self._known[index] = self._tense(self._text[self._starts[index - 1] : end])
        return tense

    def _tense(self, sentence: str) -> Tense:
        words = self._words
        if words.future.search(sentence):
            return "future"
        if words.past.search(sentence):
            return "past"
        return "present" if words.general and words.general.search(sentence) else ""
