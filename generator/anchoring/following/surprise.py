"""Surprise: how unlikely it is that words stand at a place by chance, in bits (Shannon 1948).

A word that fills every hundredth place of the page stands at a given one by chance once in a hundred times: 6.6 bits.
Words that stand together as they did before are counted together, so that a common phrase is no more than that.
"""

from collections.abc import Iterable, Sequence
from math import log2

from generator.anchoring.following.doubts import Gap
from generator.anchoring.following.runs import Run
from generator.anchoring.text.words import Word

_FURTHER = 2.0  # bits for each further word of a phrase, divided by how often the page holds it: a short page shows
# too little of a language to tell how rare its phrases are


def surprise(text: str, window: Sequence[Word], quoted: range, gap: Gap, kept: Iterable[Run]) -> float:
    """Return the bits of the quoted words that were `kept`; `text` is the page in lower case."""
    size = len(text) * len(window) / max(window[-1].end - window[0].start, 1)
    bits = 0.0
    for run in kept:
        count = max(text.count(text[window[run.new.start].start : window[run.new.stop - 1].end]), 1)
        further = _FURTHER * (len(run.old) - 1) / count
        choices = (len(quoted) - len(run.old) + 1) * (1 if _is_beside(run, gap) else len(gap.new))
        bits += run.likeness * max(log2(size / count / choices) + further, 0.0)
    return bits


def _is_beside(run: Run, gap: Gap) -> bool:
    """Tell whether a run is as far from one border of the gap as it was."""
    from_start = run.old.start - gap.old.start == run.new.start - gap.new.start
    return from_start or gap.old.stop - run.old.stop == gap.new.stop - run.new.stop
