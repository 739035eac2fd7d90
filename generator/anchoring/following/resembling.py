"""Passages that resemble words once known: found, measured, never judged here.

`near` shows the best of them to an editor; `reanchor` decides whether one may be taken.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.anchoring.following.measuring import Measured, measure
from generator.anchoring.following.voting import vote
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.anchoring.text.words import Word, words

_SLACK = 0.25  # of the passage's length: how far words put in or left out may have moved its ends


class Remembered(NamedTuple):
    """Words as they once stood, with what stood directly before and after them (empty if not known)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def resembling(page: Page, remembered: Remembered, most: int = 3) -> list[Measured]:
    """Return the passages of a page that resemble what is remembered, the most likely first, at most so many."""
    whole = fold(remembered.prefix + remembered.exact + remembered.suffix)
    first = whole.index(len(remembered.prefix))
    last = whole.index(len(remembered.prefix) + len(remembered.exact))
    passage = words(whole.text)
    quoted = range(_index_from(passage, first), _index_from(passage, last))
    if not quoted:
        return []
    text = lower(page.folded.text)
    ballot = vote(passage, text, most)
    slack = int(len(whole.text) * _SLACK) + 24
    found: list[Measured] = []
    for place in ballot.places:
        stop = min(place.start + len(whole.text) + slack, len(page.folded.text))
        window = words(page.folded.text, max(place.start - slack, 0), stop)
        one = measure(page, text, passage, quoted, window, weights=ballot.weights)
        if all(one.span != other.span for other in found):
            found.append(one)
    return sorted(found, key=lambda one: -(one.quote + one.context))


def _index_from(passage: Sequence[Word], offset: int) -> int:
    return next((number for number, word in enumerate(passage) if word.start >= offset), len(passage))


def lower(text: str) -> str:
    """Return the text in lower case, or as it is where that would move its characters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
