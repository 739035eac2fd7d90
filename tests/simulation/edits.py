"""Random edits of a list of words that remember where each word came from."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from tests.simulation.texts import bare


class Edited(NamedTuple):
    """A word after editing, and the index of the word it was, or replaced; None for one put in."""

    text: str
    origin: int | None
    kept: bool


def edit(
    words: Sequence[str], first: int, last: int, *, rate: float, elsewhere: float, spare: Sequence[str], random: Random
) -> list[Edited]:
    """Edit `rate` of the words from `first` to `last` and `elsewhere` of the others: replace, delete, insert, swap."""
    edited: list[Edited] = []
    for index, word in enumerate(words):
        one = Edited(word, index, True)
        if random.random() >= (rate if first <= index < last else elsewhere):
            edited.append(one)
            continue
        match random.choice(("replace", "delete", "insert", "swap")):
            case "replace":
                other = random.choice(spare)
                edited.append(Edited(other, index, other == word))
            case "insert":
                edited += [Edited(random.choice(spare), None, False), one]
            case "swap" if edited and bare(edited[-1].text) != bare(word):
                edited.insert(-1, one)
            case "swap":
                edited.append(one)
    return edited
