"""Meeting points: words of an old and a new passage that are surely each other, in whatever was edited around them.

Two neighbouring words (three characters of a script without spaces) that stand together exactly once in either passage
meet; of meetings that cross, the longest sequence in order is kept (Bram Cohen's patience diff, there for lines).
"""

from bisect import bisect_left
from collections.abc import Sequence

from generator.anchoring.text.words import is_spaceless


def meeting_points(old: Sequence[str], new: Sequence[str], near: range = range(0)) -> list[tuple[int, int]]:
    """Return pairs of an old and a new index, both rising.

    None of the old words `near` a quote is among them, although their meetings help to tell which are in order.
    """
    there = _only(new)
    meetings = [(row, there[run], len(run)) for run, row in _only(old).items() if run in there]
    length = {row: size for row, _, size in meetings}
    points: list[tuple[int, int]] = []
    for row, column in _longest_rising([(row, column) for row, column, _ in meetings]):
        if row < near.stop and near.start < row + length[row]:
            continue
        for step in range(length[row]):
            if not points or (row + step > points[-1][0] and column + step > points[-1][1]):
                points.append((row + step, column + step))
    return points


def _only(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Return the index of each run of neighbours that stands there only once."""
    places: dict[tuple[str, ...], int] = {}
    for place, word in enumerate(words):
        run = tuple(words[place : place + (3 if is_spaceless(word) else 2)])
        if len(run) > 1:
            places[run] = -1 if run in places else place
    return {run: place for run, place in places.items() if place >= 0}


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
