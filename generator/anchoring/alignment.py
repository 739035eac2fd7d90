"""Word by word: which word of an old passage became which word of a new one.

Global alignment of the old passage within the new one (Needleman and Wunsch 1970, with free ends in the new one).
Words that resemble each other (an ending, a slip of the pen) count as nearly the same.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_MISMATCH = -0.3
_GAP = -0.25
_RESEMBLANCE = 0.7
_ALIKE = 0.75


class Pair(NamedTuple):
    """The index of an old word's counterpart, and how alike the two are: 1 the same, 0 replaced by another."""

    new: int
    likeness: float


def align(old: Sequence[str], new: Sequence[str]) -> list[Pair | None]:
    """Return for each old word its counterpart, or None if it was left out."""
    known: dict[tuple[str, str], float] = {}
    width = len(new) + 1
    previous = [0.0] * width
    likenesses: list[list[float]] = []
    moves: list[bytearray] = []
    for word in old:
        row = [previous[0] + _GAP]
        move = bytearray(width)
        move[0] = 1
        alike = [_likeness(word, other, known) for other in new]
        best = row[0]
        for column, likeness in enumerate(alike, 1):
            diagonal = previous[column - 1] + (likeness or _MISMATCH)
            left_out, inserted = previous[column] + _GAP, best + _GAP
            best = diagonal
            if left_out > best:
                best = left_out
                move[column] = 1
            if inserted > best:
                best = inserted
                move[column] = 2
            row.append(best)
        likenesses.append(alike)
        moves.append(move)
        previous = row
    return _trace(moves, likenesses, previous.index(max(previous)))


def resemble(word: str, other: str) -> bool:
    """Tell whether two different words are probably forms or spellings of one."""
    if word[0] != other[0] or min(len(word), len(other)) < 4 or abs(len(word) - len(other)) > 3:
        return False
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE


def _likeness(word: str, other: str, known: dict[tuple[str, str], float]) -> float:
    if word == other:
        return 1.0
    if word[0] != other[0]:
        return 0.0
    key = (word, other)
    if key not in known:
        known[key] = _RESEMBLANCE if resemble(word, other) else 0.0
    return known[key]


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
        if not move:
            column -= 1
            pairs[row] = Pair(column, likenesses[row][column])
    return pairs
