"""Word by word: which word of an old passage became which word of a new one.

Between the points where the two surely meet, global alignment (Needleman and Wunsch 1970; the ends of the new passage
are free), with exchanged neighbours as a step of its own (Damerau 1964). Words that resemble each other (an ending, a
slip of the pen) count as nearly the same.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.anchoring.following.likeness import likenesses_of
from generator.anchoring.following.meeting import meeting_points

_MISMATCH = -0.3
_GAP = -0.25
_EXCHANGED = 0.9


class Pair(NamedTuple):
    """The index of an old word's counterpart, and how alike the two are: 1 the same, 0 replaced by another."""

    new: int
    likeness: float


def align(old: Sequence[str], new: Sequence[str]) -> list[Pair | None]:
    """Return for each old word its counterpart, or None if it was left out."""
    pairs: list[Pair | None] = []
    row = column = 0
    for next_row, next_column in (*meeting_points(old, new), (len(old), len(new))):
        inner = _align_part(
            old[row:next_row], new[column:next_column], open_start=not column, open_end=next_column == len(new)
        )
        pairs += [pair and Pair(pair.new + column, pair.likeness) for pair in inner]
        if next_row < len(old):
            pairs.append(Pair(next_column, 1.0))
        row, column = next_row + 1, next_column + 1
    return pairs


def _align_part(old: Sequence[str], new: Sequence[str], *, open_start: bool, open_end: bool) -> list[Pair | None]:
    """Align what stands between two meeting points; at an open end, new words may be left over at no cost."""
    if not old or not new:
        return [None] * len(old)
    places: dict[str, list[int]] = defaultdict(list)
    for column, word in enumerate(new):
        places[word].append(column)
    likenesses = likenesses_of(old, places, len(new))
    rows = [[0.0 if open_start else _GAP * column for column in range(len(new) + 1)]]
    moves: list[bytearray] = []
    for number, likeness in enumerate(likenesses):
        row, move = _next_row(rows[-1], likeness)
        if number:
            exchanged = _exchanges(old[number - 1], old[number], new, places)
            _improve(row, move, rows[-2], exchanged)
        rows.append(row)
        moves.append(move)
    return _trace(moves, likenesses, rows[-1].index(max(rows[-1])) if open_end else len(new))


def _next_row(previous: Sequence[float], likeness: Sequence[float]) -> tuple[list[float], bytearray]:
    """Return the scores of the next old word against every new one, and how each was reached.

    A move is 0 for counterparts, 1 if the old word was left out, 2 if the new one was put in, 3 if it and the word
    before changed places.
    """
    best = previous[0] + _GAP
    row = [best]
    move = bytearray(len(previous))
    move[0] = 1
    corner = previous[0]
    for column, alike in enumerate(likeness, 1):
        above = previous[column]
        inserted = best + _GAP
        best = corner + (alike or _MISMATCH)
        corner = above
        if above + _GAP > best:
            best = above + _GAP
            move[column] = 1
        if inserted > best:
            best = inserted
            move[column] = 2
        row.append(best)
    return row, move


def _exchanges(first: str, second: str, new: Sequence[str], places: Mapping[str, list[int]]) -> list[int]:
    """Return where in the new passage two neighbours stand in the other order: the indices after them."""
    if first == second:
        return []
    return [column + 1 for column in places.get(first, ()) if column and new[column - 1] == second]


def _improve(row: list[float], move: bytearray, before: Sequence[float], exchanged: Sequence[int]) -> None:
    """Let two old words that changed places meet their counterparts, where that is the better way."""
    for column in exchanged:
        score = before[column - 2] + 2 * _EXCHANGED
        if score > row[column]:
            row[column] = score
            move[column] = 3
            for following in range(column + 1, len(row)):
                if row[following - 1] + _GAP <= row[following]:
                    break
                row[following] = row[following - 1] + _GAP
                move[following] = 2


def _trace(moves: list[bytearray], likenesses: list[list[float]], column: int) -> list[Pair | None]:
    """Walk back from the best end."""
    pairs: list[Pair | None] = [None] * len(moves)
    row = len(moves)
    while row:
        move = moves[row - 1][column]
        if move == 2:
            column -= 1
            continue
        row -= 1
        if move == 3:
            pairs[row] = Pair(column - 2, _EXCHANGED)
            pairs[row - 1] = Pair(column - 1, _EXCHANGED)
            row -= 1
            column -= 2
        elif not move:
            column -= 1
            pairs[row] = Pair(column, likenesses[row][column])
    return pairs
