"""Exchanges: two neighbouring stretches of an old passage that stand in the other order in a new one.

Editors put "in May" before "in Paris" where it stood behind. For single letters this is Damerau's transposition (1964).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_LONGEST = 12  # words of either stretch
_MOST_ALIKE = 20  # new words that an old one may be, on average: where all words are the same, order says nothing


class Exchange(NamedTuple):
    """The sizes of two old stretches: the `first` stands behind the `second` now."""

    first: int
    second: int


Exchanges = Mapping[int, Mapping[int, Sequence[Exchange]]]
"""By the old index behind them, and then by the new one."""


def exchanges(old: Sequence[str], likenesses: Sequence[Sequence[float]]) -> Exchanges:
    """Return all possible exchanges; `likenesses` are those of each old word to each new one."""
    runs = _runs(likenesses)
    if sum(map(len, runs)) > _MOST_ALIKE * len(old):
        return {}
    longest = max((length for there in runs for length in there.values()), default=0)
    found: dict[int, dict[int, list[Exchange]]] = defaultdict(lambda: defaultdict(list))
    for start, there in enumerate(runs):
        for first in range(1, min(longest, _LONGEST, len(old) - start - 1) + 1):
            row = start + first
            below = runs[row]
            if not below:
                continue
            for column, length in there.items():
                if length < first:
                    continue
                for second in range(1, min(column, _LONGEST) + 1):
                    if below.get(column - second, 0) >= second and not _is_same(
                        old[start:row], old[row : row + second]
                    ):
                        found[row + second][column + first].append(Exchange(first, second))
    return found


def _is_same(first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether the two stretches read the same in either order."""
    return [*first, *second] == [*second, *first]


def _runs(likenesses: Sequence[Sequence[float]]) -> list[dict[int, int]]:
    """Return for each old word, by new word, how many from these two on are the same."""
    runs: list[dict[int, int]] = []
    below: dict[int, int] = {}
    for row in reversed(likenesses):
        below = {column: 1 + below.get(column + 1, 0) for column, alike in enumerate(row) if alike == 1.0}
        runs.append(below)
    return runs[::-1]
