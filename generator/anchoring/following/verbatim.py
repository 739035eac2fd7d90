"""Verbatim: quoted words that stand, with their neighbours, word for word in one other place.

A sentence that was moved leaves its surroundings behind, and in a text that repeats itself it may hold no landmark. If
it stands in one place of the new text only, and nothing else of the old one explains that place as well, it was moved
there. If its neighbours are both there and where they stood, it was copied, and what is meant is gone.
"""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from generator.anchoring.text.occurrences import occurrences
from generator.anchoring.text.words import Word, is_spaceless, words
from generator.model.spans import Span

_LEAST = 8  # words: fewer may as well be written anew
_LEAST_CHARACTERS = 20  # of a script without spaces
_CLEARLY = 12  # characters more than any other place has
_WIDEST = 400  # characters on either side that are compared
_MOST = 250  # places: what stands more often is no quote to look for
_FAR = 80  # characters around a copy in which its old neighbours would stand
_OWNER = 24  # characters beside a place that say whose it is
_RUN = 3  # words, or twice as many characters of a script without spaces


class Verbatim(NamedTuple):
    """So many characters that are the same in both texts, and where they begin; the quoted ones are among them."""

    old: int
    new: int
    size: int


def verbatim(old: str, start: int, end: int, new: str) -> Verbatim | None:
    """Return where the old characters from `start` to `end` stand in the new text with most of their neighbours.

    None if that is too little, or if another place of either text comes near. Both texts are folded and in lower case.
    """
    quote = old[start:end]
    here, there = (list(islice(occurrences(text, quote), _MOST)) for text in (old, new))
    if _MOST in (len(here), len(there)):
        return None
    found = sorted((_extended(old, start, new, place, len(quote)) for place in there), key=lambda one: -one.size)
    if not found or not _is_enough(old, found[0]):
        return None
    best = found[0]
    if any(_comes_near(one, best) for one in found[1:]):
        return None
    place = best.new + start - best.old
    for rival in here:
        if rival != start and _explains(old, rival, new, place, len(quote), best):
            return None
    return best


def _comes_near(one: Verbatim, best: Verbatim) -> bool:
    """Tell whether a place has nearly as many of the neighbours, or clearly more of those on one side."""
    more_before = best.old - one.old
    more_after = one.old + one.size - best.old - best.size
    return one.size + _CLEARLY > best.size or max(more_before, more_after) > _CLEARLY


def stands_anew(old: str, start: int, end: int, new: str, in_place: Span) -> Verbatim | None:
    """Return where else than in their place, characters of the new text, the old words stand as they did not before.

    Words that stood several times do so if there are as many of them as before, and none in their place.
    """
    one = verbatim(old, start, end, new)
    if one is not None:
        first = one.new + start - one.old
        return None if in_place.overlaps(Span(first, first + end - start)) else one
    quote = old[start:end]
    if not _runs(quote, words(quote, 0, len(quote))):
        return None
    here, there = (list(islice(occurrences(text, quote), _MOST)) for text in (old, new))
    if len(there) < len(here) or any(in_place.overlaps(Span(one, one + len(quote))) for one in there):
        return None
    return Verbatim(start, there[0], len(quote))


def is_copy(old: str, start: int, end: int, new: str, one: Verbatim, in_place: Span) -> bool:
    """Tell whether the neighbours of the old words stand both beside them now and in their place, a part of the new."""
    own = range(one.new, one.new + one.size)
    first, last = own.start + start - one.old, own.start + end - one.old
    beside = f"{new[max(own.start - _FAR, 0) : first]}\n{new[last : own.stop + _FAR]}"
    stayed = (
        f"{new[in_place.start : min(own.start, in_place.end)]}\n{new[max(own.stop, in_place.start) : in_place.end]}"
    )
    runs = [*_runs(old, words(old, max(start - _FAR, 0), start)), *_runs(old, words(old, end, end + _FAR))]
    return sum(run in beside and run in stayed for run in runs) > 1


def is_doubled(old: str, new: str, one: Verbatim) -> bool:
    """Tell whether most of the words stand more often now than before: of the places, another may be the one moved."""
    runs = set(_runs(old, words(old, one.old, one.old + one.size)))
    more = sum(new.count(run) > old.count(run) for run in runs)
    return 2 * more > len(runs)


def _runs(text: str, around: Sequence[Word]) -> list[str]:
    size = 2 * _RUN if any(is_spaceless(word.text) for word in around) else _RUN
    return [
        text[around[number].start : around[number + size - 1].end] for number in range(max(len(around) - size + 1, 0))
    ]


def _is_enough(text: str, one: Verbatim) -> bool:
    inside = words(text, one.old, one.old + one.size)
    single = sum(is_spaceless(word.text) for word in inside)
    return single / _LEAST_CHARACTERS + (len(inside) - single) / _LEAST >= 1


def _explains(old: str, rival: int, new: str, place: int, size: int, best: Verbatim) -> bool:
    """Tell whether the old words at `rival` may be those at the place: they share nearly as much, or a neighbour."""
    if _extended(old, rival, new, place, size).size + _CLEARLY > best.size:
        return True
    behind = best.new + best.size
    sides = new[max(best.new - _OWNER, 0) : best.new], new[behind : behind + _OWNER]
    near, own = _around(old, rival, best.size), _around(old, best.old, 2 * best.size)
    return any(
        len(side) == _OWNER and side in near and side not in own and old.find(side) == old.rfind(side) for side in sides
    )


def _around(text: str, place: int, size: int) -> str:
    return text[max(place - size - _FAR, 0) : place + size + _FAR]


def _extended(old: str, start: int, new: str, place: int, size: int) -> Verbatim:
    """Return the quoted characters with all before and behind them that are the same in both texts."""
    before = _same(old[max(start - _WIDEST, 0) : start][::-1], new[max(place - _WIDEST, 0) : place][::-1])
    after = _same(old[start + size : start + size + _WIDEST], new[place + size : place + size + _WIDEST])
    return Verbatim(start - before, place - before, before + size + after)


def _same(one: str, other: str) -> int:
    """Return how many characters are the same at the beginning of both."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[:middle] == other[:middle]:
            least = middle
        else:
            most = middle - 1
    return least
