"""Word by word: which word of an old passage became which word of a new one, and how surely.

The cheapest alignment is looked for twice: as it is, and as if no quoted word had become what the first says. The
second is never cheaper. What it costs more, in bits, is the evidence for the quoted words: if what looks like them
stood in their context too, or stands near by once more, or is what anybody might have put there, it costs little more.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from typing import NamedTuple

from generator.anchoring.following.cheapest import Pair, Table, Way, cheapest
from generator.anchoring.following.likeness import likenesses_of
from generator.anchoring.following.meeting import meeting_points
from generator.anchoring.following.prices import price_of_leaving_out
from generator.anchoring.text.words import is_spaceless

_USUAL = 8.0  # bits of a word away from the quote, where prices only have to be fair

_NEAR = 6  # words on either side of the quote
_NEAR_CHARACTERS = 14

Rarities = Callable[[range, Container[str]], Sequence[float]]
"""Says of the new words with these indices how rare each is, in bits; those that are not in the second do not count."""


class Aligned(NamedTuple):
    """For each old word its counterpart, or None if it was left out, and the `evidence` in bits for the quoted ones."""

    pairs: list[Pair | None]
    evidence: float


def align(
    old: Sequence[str], new: Sequence[str], quoted: range, rarities: Rarities, free: tuple[bool, bool] = (True, True)
) -> Aligned:
    """Align two passages. `free` says whether the new one may begin before the old one, and end after it."""
    pairs: list[Pair | None] = []
    evidence = 0.0
    row = column = 0
    for next_row, next_column in (*meeting_points(old, new, _near(old, quoted)), (len(old), len(new))):
        here, there = old[row:next_row], range(column, next_column)
        if here:
            is_quoted = row <= quoted.start < next_row
            bits = rarities(there, set(here)) if is_quoted else [_USUAL] * len(there)
            table = _table(here, new[column:next_column], bits)._replace(
                open_start=free[0] and not column,
                open_end=free[1] and next_column == len(new),
                inside=range(quoted.start - row, quoted.stop - row - 1) if is_quoted else range(0),
            )
            way = cheapest(table)
            if is_quoted:
                evidence = _evidence(table, range(quoted.start - row, quoted.stop - row), way)
            pairs += [pair and Pair(pair.new + column, pair.likeness) for pair in way.pairs]
        if next_row < len(old):
            pairs.append(Pair(next_column, 1.0))
        row, column = next_row + 1, next_column + 1
    return Aligned(pairs, evidence)


def _table(old: Sequence[str], new: Sequence[str], bits: Sequence[float]) -> Table:
    places: dict[str, list[int]] = defaultdict(list)
    for column, word in enumerate(new):
        places[word].append(column)
    return Table(
        old, new, likenesses_of(old, places, len(new)), bits, open_start=False, open_end=False, inside=range(0)
    )


def _evidence(table: Table, quoted: range, way: Way) -> float:
    """Return what it costs more than this way if no quoted word became any of those that look like them in it."""
    taken = {pair.new for number in quoted if (pair := way.pairs[number]) and pair.likeness}
    if not taken:
        return 0.0
    barred = {
        id(row): [0.0 if column in taken else alike for column, alike in enumerate(row)]
        for row in table.likenesses[quoted.start : quoted.stop]
    }
    likenesses = [barred[id(row)] if number in quoted else row for number, row in enumerate(table.likenesses)]
    same = way.rows[: quoted.start + 1]
    without = cheapest(table._replace(likenesses=likenesses), same).price
    rest = [*table.old[: quoted.start], *table.old[quoted.stop :]]
    if _stand_in(rest, [table.new[column] for column in sorted(taken)]):  # a twin may have come to stand there
        likenesses = [*table.likenesses[: quoted.start], *table.likenesses[quoted.stop :]]
        left_out = cheapest(table._replace(old=rest, likenesses=likenesses, inside=range(0)), same).price
        without = min(without, left_out + price_of_leaving_out(len(quoted)))
    return without - way.price


def _stand_in(words: Sequence[str], run: Sequence[str]) -> bool:
    return any(list(words[start : start + len(run)]) == run for start in range(len(words) - len(run) + 1))


def _near(old: Sequence[str], quoted: range) -> range:
    """Return the quoted words and their neighbours, with which they may have changed places."""
    margin = _NEAR_CHARACTERS if any(is_spaceless(word) for word in old[quoted.start : quoted.stop]) else _NEAR
    return range(max(quoted.start - margin, 0), min(quoted.stop + margin, len(old)))
