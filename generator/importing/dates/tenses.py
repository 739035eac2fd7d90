"""Where the verbs of a sentence look: ahead, back, or neither. Each sentence is judged once, and only if asked."""

import re
from bisect import bisect_right
from typing import Literal

Tense = Literal["future", "past", "present", ""]

_FUTURE = re.compile(
    r"\b(?:will|shall|would|is to|are to|(?<!was )(?<!were )(?:due|scheduled|expected)|plans? to|planned|set to"
    r"|going to|(?:expect|hope|intend|aim)s? to|upcoming|until)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|had|did|said|told|has been|have been|\w{3,}ed)\b", re.IGNORECASE)
_NEAREST = re.compile(
    r"\b(?:(?P<future>will|shall|would|(?<!was )(?<!were )(?:due|scheduled|expected)|planned|plans? to|set to|going to"
    r"|(?:expect|hope|intend|aim)s? to|upcoming)"
    r"|(?P<past>was|were|had|did|said|told|has been|have been|made|took|came|went|began|gave|held|met|won|lost|saw|got"
    r"|left|fell|rose|(?<!be )(?<!be\xa0)\w{3,}ed))\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(r"\b(?:is|are|can|may|usually|generally|often|always|normally|typically|average)\b")
_EDGE = re.compile(r"[.!?]\s|\n")
_LONGEST = 600
"""Characters after which a sentence without a full stop is cut, so that no text costs more than its length."""

_NEAR = 60
"""Characters before a word in which the verb stands that it belongs to."""


class Tenses:
    """The tenses of a text's sentences."""

    __slots__ = ("_known", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
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
        verbs = tuple(_NEAREST.finditer(self._text, start, place))
        if verbs:
            return "future" if verbs[-1]["future"] else "past"
        return self.at(place)

    def at(self, place: int) -> Tense:
        """Return the tense of the sentence that holds the character `place`."""
        index = bisect_right(self._starts, place)
        tense = self._known.get(index)
        if tense is None:
            end = self._starts[index] if index < len(self._starts) else len(self._text)
            tense = self._known[index] = _tense(self._text[self._starts[index - 1] : end])
        return tense


def _tense(sentence: str) -> Tense:
    if _FUTURE.search(sentence):
        return "future"
    if _PAST.search(sentence):
        return "past"
    return "present" if _GENERAL.search(sentence) else ""
