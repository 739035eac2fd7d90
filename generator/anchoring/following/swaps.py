"""Swaps: words that stand among their old neighbours, only in another order."""

from collections.abc import Sequence

from generator.anchoring.following.cheapest import Pair
from generator.anchoring.text.words import is_spaceless

_SWAPPED = 0.8  # how like the old word one counts that stands in another place


def columns_of(quoted: range, pairs: Sequence[Pair | None]) -> range:
    """Return the new words from the first counterpart of the quoted ones to the last."""
    columns = [pair.new for number in quoted if (pair := pairs[number])]
    return range(min(columns), max(columns) + 1) if columns else range(0)


def forgive_swaps(quoted: range, old: Sequence[str], new: Sequence[str], pairs: list[Pair | None]) -> None:
    """Pair quoted words, in place, with those of the same text that stand between the counterparts of the others.

    Single characters are not forgiven: a few of them stand anywhere.
    """
    taken = {pairs[number] for number in quoted}
    spare = [column for column in columns_of(quoted, pairs) if Pair(column, 1.0) not in taken]
    for number in quoted:
        pair = pairs[number]
        if (pair and pair.likeness >= _SWAPPED) or is_spaceless(old[number]):
            continue
        column = next((column for column in spare if new[column] == old[number]), None)
        if column is not None:
            spare.remove(column)
            pairs[number] = Pair(column, _SWAPPED)
