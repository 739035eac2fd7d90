"""Doubts: a word that was found again may be another one with the same letters.

The nearest words of the context that surely stayed are the borders of a gap, in the old passage and in the new one.
What became of the quoted words stands in the gap, so only words in the gap can be taken for them.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from generator.anchoring.following.alignment import Pair
from generator.anchoring.following.runs import Run

_CLOSE_BY = 3  # words beyond the passage that belong to the gap, where it has no border


class Gap(NamedTuple):
    """What stands between the borders: indices of the old passage and of the new one."""

    old: range
    new: range


def gap_around(quoted: range, old: Sequence[str], new: Sequence[str], pairs: Sequence[Pair | None]) -> Gap:
    """Return the gap that holds the quoted words, and what became of them."""
    once = {word for word, count in Counter(new).items() if count == 1}
    once.intersection_update(word for word, count in Counter(old).items() if count == 1)
    own = {old[number] for number in quoted}

    def border(numbers: range) -> int | None:
        """Return the nearest word that stayed: the only such word, or one whose neighbour stayed beside it."""
        for number in numbers:
            pair, beyond = pairs[number], number + numbers.step
            if pair is None or pair.likeness < 1 or old[number] in own:
                continue
            other = pairs[beyond] if 0 <= beyond < len(old) else None
            if old[number] in once or (other and other.new == pair.new + numbers.step and other.likeness == 1):
                return number
        return None

    left = border(range(quoted.start - 1, -1, -1))
    right = border(range(quoted.stop, len(old)))
    first, last = pairs[left] if left is not None else None, pairs[right] if right is not None else None
    places = [pair.new for pair in pairs if pair] or [0]
    return Gap(
        range(left + 1 if left is not None else 0, right if right is not None else len(old)),
        range(
            first.new + 1 if first else max(min(places) - _CLOSE_BY, 0),
            last.new if last else min(max(places) + 1 + _CLOSE_BY, len(new)),
        ),
    )


def is_doubtful(run: Run, quoted: range, old: Sequence[str], new: Sequence[str], gap: Gap) -> bool:
    """Tell whether the words of a run may as well be others of the gap.

    Either the same words were put in, or the old gap holds them outside the quote too and not all of them stayed.
    """
    were, old_gap = old[run.old.start : run.old.stop], old[gap.old.start : gap.old.stop]
    before, now = _count(old_gap, were), _count(new[gap.new.start : gap.new.stop], were)
    if now > before or (now < before and before > _count(old[quoted.start : quoted.stop], were)):
        return True
    became = new[run.new.start : run.new.stop]
    return became != were and _count(old_gap, became) > 0


def _count(words: Sequence[str], run: Sequence[str]) -> int:
    return sum(words[start : start + len(run)] == run for start in range(len(words) - len(run) + 1))
