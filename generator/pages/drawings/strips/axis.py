"""A time axis that folds away the years in which nothing happened.

A year in which an event begins or ends gets a cell of its own, wider the more events there are; the years between two
such years share one narrow cell. So a strip of three wars in three centuries is as readable as one of three weeks, and
never longer than the page is wide. Positions are percentages of the strip's width.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from generator.model.edtf import Day

MARGIN = 2.0
"""Per cent left free at either end."""

_FOLDED_WIDTH = 0.6
_DAYS = 372


@dataclass(frozen=True, slots=True)
class Cell:
    """Years `first` to `last` (exclusive), drawn from `start` over `width` per cent; `folded` if nothing happened."""

    first: int
    last: int
    start: float
    width: float
    folded: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """Cells in the order of time, without holes. Not empty."""

    cells: tuple[Cell, ...]

    def position(self, day: Day) -> float:
        """Return where a day is drawn; days outside the axis are drawn at its ends."""
        cell = self.cells[max(0, bisect_right(self.cells, day.year, key=lambda cell: cell.first) - 1)]
        years = day.year - cell.first + ((day.month - 1) * 31 + day.day - 1) / _DAYS
        share = years / (cell.last - cell.first)
        return cell.start + cell.width * min(max(share, 0.0), 1.0)


def compile_axis(years: Iterable[int]) -> Axis | None:
    """Return the axis for events that begin and end in `years` (one entry for each end); None if there are none."""
    counts = Counter(years)
    if not counts:
        return None
    busy = sorted(counts)
    weighed: list[tuple[int, int, float, bool]] = [(busy[0], busy[0] + 1, _weight(counts[busy[0]]), False)]
    for before, year in pairwise(busy):
        if year > before + 1:
            weighed.append((before + 1, year, _FOLDED_WIDTH, True))
        weighed.append((year, year + 1, _weight(counts[year]), False))
    scale = (100 - 2 * MARGIN) / sum(weight for _, _, weight, _ in weighed)
    cells, start = [], MARGIN
    for first, last, weight, folded in weighed:
        cells.append(Cell(first, last, start, weight * scale, folded))
        start += weight * scale
    return Axis(tuple(cells))


def _weight(events: int) -> float:
    return 1 + log2(events)
