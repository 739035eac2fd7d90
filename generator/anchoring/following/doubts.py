"""Doubts: a word that was found again may be another one with the same letters."""

from collections.abc import Sequence

from generator.anchoring.following.alignment import Pair
from generator.anchoring.text.words import Word

_DIVIDING = 5  # words kept between two places tell them apart
_CLOSE_BY = 3  # words


def may_be_another(passage: Sequence[Word], number: int, quoted: range, likeness: Sequence[float]) -> bool:
    """Tell whether what looks like a quoted word may as well be the same word of the context, which is gone.

    Words kept between the two tell them apart.
    """
    for other, word in enumerate(passage):
        if word.text != passage[number].text or other in quoted or likeness[other] == 1:
            continue
        between = range(min(number, other) + 1, max(number, other))
        if sum(likeness[one] == 1 for one in between) < _DIVIDING:
            return True
    return False


def is_doubled(word: str, pairs: Sequence[Pair | None], number: int, window: Sequence[Word]) -> bool:
    """Tell whether the same word was put in close by, so that nobody knows which of the two is the old one."""
    pair = pairs[number]
    if pair is None:
        return False
    near = range(max(pair.new - _CLOSE_BY, 0), min(pair.new + _CLOSE_BY + 1, len(window)))
    others = [column for column in near if column != pair.new and window[column].text == word]
    if not others:
        return False
    known = {other.new for other in pairs if other is not None and other.likeness}
    return any(column not in known for column in others)
