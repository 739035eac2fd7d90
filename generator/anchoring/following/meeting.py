"""Meeting points: words of an old and a new passage that are surely each other, in whatever was edited around them.

Two neighbouring words that stand together exactly once in either passage meet; of meetings that cross, the longest
sequence in order is kept (Bram Cohen's patience diff, there for lines).
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise


def meeting_points(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return pairs of an old and a new index, both rising."""
    there = _only(new)
    points: list[tuple[int, int]] = []
    for row, column in _longest_rising([(row, there[pair]) for pair, row in _only(old).items() if pair in there]):
        for step in (0, 1):
            if not points or (row + step > points[-1][0] and column + step > points[-1][1]):
                points.append((row + step, column + step))
    return points


def _only(words: Sequence[str]) -> dict[tuple[str, str], int]:
    """Return the index of each pair of neighbours that stands there only once."""
    places: dict[tuple[str, str], int] = {}
    for place, pair in enumerate(pairwise(words)):
        places[pair] = -1 if pair in places else place
    return {pair: place for pair, place in places.items() if place >= 0}


def _longest_rising(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence whose columns rise; the rows of `points` do."""
    smallest: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, (_, column) in enumerate(points):
        length = bisect_left(smallest, column)
        previous.append(ends[length - 1] if length else -1)
        smallest[length : length + 1] = [column]
        ends[length : length + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(points[index])
        index = previous[index]
    return chain[::-1]
