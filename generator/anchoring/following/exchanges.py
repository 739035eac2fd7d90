"""Exchanges: two neighbouring stretches of an old passage that stand in the other order in a new one.

Editors put "in May" before "in Paris" where it stood behind. For single letters this is Damerau's transposition (1964).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    long = [[column for column, length in there.items() if length > 1][::-1] for there in runs]
    found: dict[int, dict[int, list[Exchange]]] = defaultdict(lambda: defaultdict(list))
    for start, there in enumerate(runs):
        columns: Sequence[int] = list(there)
        for first in range(1, min(_LONGEST, len(old) - start - 1) + 1):
            columns = columns if first == 1 else [column for column in columns if there[column] >= first]
            if not columns:
                break
            row = start + first
            for column, second in _seconds(columns, runs[row], long[row]):
                if not _is_same(old[start:row], old[row : row + second]):
                    found[row + second][column + first].append(Exchange(first, second))
    return found


def _seconds(columns: Sequence[int], below: Mapping[int, int], long: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return the columns before which a run `below` may have come to stand, with its size; `long` runs are rare."""
    for column in columns:
        if column - 1 in below:
            yield column, 1
        for begin in long:
            if 1 < column - begin <= min(below[begin], _LONGEST):
                yield column, column - begin


def _is_same(first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether the two stretches read the same in either order."""
    return [*first, *second] == [*second, *first]


def _runs(likenesses: Sequence[Sequence[float]]) -> list[dict[int, int]]:
    """Return for each old word, by new word, how many from these two on are the same."""
    same: dict[int, list[int]] = {}  # by the row's identity: equal words share one
    for row in likenesses:
        if id(row) not in same:
            same[id(row)] = [column for column, alike in enumerate(row) if alike == 1.0]
    runs: list[dict[int, int]] = []
    below: dict[int, int] = {}
    for row in reversed(likenesses):
        below = {column: 1 + below.get(column + 1, 0) for column in same[id(row)]}
        runs.append(below)
    return runs[::-1]
