"""Runs: words that were found again and still stand together, as they did."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.anchoring.following.alignment import Pair


class Run(NamedTuple):
    """Neighbouring words, by their indices before and after; `likeness` is 1 unless it is one word."""

    old: range
    new: range
    likeness: float


def runs(numbers: range, pairs: Sequence[Pair | None]) -> Iterator[Run]:
    """Yield the runs among the old words with these numbers, the longest possible ones."""
    run: Run | None = None
    for number in numbers:
        pair = pairs[number]
        if pair is None or not pair.likeness:
            continue
        if run and (number, pair.new) == (run.old.stop, run.new.stop) and pair.likeness == run.likeness == 1:
            run = Run(range(run.old.start, number + 1), range(run.new.start, pair.new + 1), 1.0)
            continue
        if run:
            yield run
        run = Run(range(number, number + 1), range(pair.new, pair.new + 1), pair.likeness)
    if run:
        yield run
