"""Landmarks: runs of words that stand exactly once in an old text and exactly once in its new version.

Such runs tell what became of a text (Heckel 1978, there for lines): they are the same wherever they stand now. Only
those near a place are looked for, so that a long text costs little more than a short one. They are joined to chains (as
seeds are in minimap2, Li 2018): what kept its order and about its distances is one passage, moved or not.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.anchoring.text.words import Word, is_spaceless

_RUN = 3  # words of a landmark
_RUN_OF_CHARACTERS = 6
_SLACK = 200  # characters that may have been put in or left out between two landmarks of a chain
_STRETCH = 0.5  # of their distance in the old text
_PREDECESSORS = 12


class Landmark(NamedTuple):
    """A run of so many characters, and where it begins in the old and in the new text."""

    old: int
    new: int
    size: int


Chain = Sequence[Landmark]


def landmarks(old: str, new: str, around: Sequence[Word], *, most: int, backwards: bool = False) -> list[Landmark]:
    """Return the landmarks among these words of the `old` text, in their order, at most so many.

    They are looked for from the first word on, or `backwards` from the last. Both texts are in lower case.
    """
    found: list[Landmark] = []
    number = 0
    while number + _RUN <= len(around) and len(found) < most:
        edge = around[-1 - number] if backwards else around[number]
        size = _RUN_OF_CHARACTERS if is_spaceless(edge.text) else _RUN
        run = (
            around[max(len(around) - number - size, 0) : len(around) - number]
            if backwards
            else (around[number : number + size])
        )
        passage = old[run[0].start : run[-1].end]
        place = _only(new, passage)
        if place >= 0 and _only(old, passage) >= 0:
            found.append(Landmark(run[0].start, place, len(passage)))
            number += len(run)
        else:
            number += 1
    return found[::-1] if backwards else found


def chains(points: Sequence[Landmark]) -> list[Chain]:
    """Join landmarks to chains, the heaviest first. Each is in one at most; one that stands alone is no evidence."""
    weights: list[int] = []
    before: list[int] = []
    for number, point in enumerate(points):
        joined = range(max(number - _PREDECESSORS, 0), number)
        best = max((other for other in joined if _joins(points[other], point)), key=weights.__getitem__, default=-1)
        weights.append(point.size + 1 + (weights[best] if best >= 0 else 0))
        before.append(best)
    found: list[Chain] = []
    taken: set[int] = set()
    for last in sorted(range(len(points)), key=lambda number: -weights[number]):
        chain: list[Landmark] = []
        number = last
        while number >= 0 and number not in taken:
            taken.add(number)
            chain.append(points[number])
            number = before[number]
        if len(chain) > 1:
            found.append(chain[::-1])
    return found


def _joins(one: Landmark, other: Landmark) -> bool:
    old, new = other.old - one.old, other.new - one.new
    return new >= one.size and abs(new - old) <= _SLACK + _STRETCH * old


def _only(text: str, run: str) -> int:
    """Return where the run stands in the text, or -1 if it does so more than once or never."""
    place = text.find(run)
    return place if place < 0 or text.find(run, place + 1) < 0 else -1
