"""Rarity: how much it says that a word stands somewhere, in bits (Shannon 1948).

A word that fills every hundredth place of the page stands at a given one by chance once in a hundred times: 6.6 bits.
Behind a word that it often follows it says less, so that a common phrase is no more than that.
"""

from collections.abc import Container, Sequence
from functools import cache
from math import log2

from generator.anchoring.text.words import Word, is_spaceless

_UNHEARD = 12.0  # bits of a word that nobody asked about


def rarities(text: str, window: Sequence[Word], numbers: range, known: Container[str]) -> list[float]:
    """Return the bits of the words of a window with these `numbers`, so far as they are `known`.

    `text` is the whole page in lower case.
    """
    size = len(text) * len(window) / max(window[-1].end - window[0].start, 1) if window else 1

    @cache
    def count(word: str) -> int:
        """Count words that begin so too: nobody knows how rare a form is that the page shows once."""
        return max(text.count(word if is_spaceless(word) else f" {word}"), 1)

    bits = []
    for number in numbers:
        word, before = window[number], window[number - 1] if number else None
        alone = _UNHEARD
        if word.text in known:
            alone = max(log2(size / count(word.text)), 0.0)
            repeated = before and count(word.text) > 1 and count(before.text) > 1
            pairs = text.count(text[before.start : word.end]) if before and repeated else 1
            if before and pairs > 1:
                alone = min(alone, log2(max(count(before.text) / pairs, 1.0)))
        bits.append(alone)
    return bits
