"""What it costs in bits to tell an edit of a passage: the prices of the steps of an alignment.

All are whole multiples of 2**-20 bits, so that floats hold every sum exactly, in whatever order it is made. Prices of
steps are told less what the same words cost in gaps already begun: `MORE` for each,
and for a new one what it is told for. A further step in a gap costs nothing then.
"""

from collections.abc import Sequence
from math import inf

from generator.anchoring.following.exchanges import Exchange
from generator.anchoring.text.words import is_spaceless

_FINE = 2**20


def exact(bits: float) -> float:
    """Return the bits as exactly as prices are told."""
    return round(bits * _FINE) / _FINE


_EDIT = 4.5  # bits to say that, and where, something was changed: about one word in twenty is
MORE = exact(0.3)
"""For each further word of the same stretch."""
_RESEMBLING = 5.0  # what a word's likeness to the old one saves
_INSIDE = 0.5  # more to put words in among those that are quoted, rather than beside them
_INSIDE_CHARACTERS = 3.0

BEGIN = _EDIT - MORE
"""What the first word of a gap costs more."""
_REPLACED = _EDIT - 2 * MORE


def price_of_leaving_out(count: int) -> float:
    """Return what it costs in all to leave out so many neighbouring words."""
    return _EDIT + MORE * (count - 1)


def price_of_putting_in(behind: str, *, inside: bool) -> float:
    """Return what the first word costs more that is put in `behind` an old word, maybe one `inside` a quote."""
    if not inside:
        return BEGIN
    return BEGIN + (_INSIDE_CHARACTERS if is_spaceless(behind) else _INSIDE)


def price_of_exchange(one: Exchange, told: float) -> float:
    """Return the price of an exchange of words that cost `told` in a gap already begun."""
    return _EDIT + MORE * (min(one) - 1 - sum(one)) - told


def prices_of_becoming(likenesses: Sequence[Sequence[float]], told: Sequence[float]) -> list[list[float]]:
    """Return for each old word the price of its becoming each new one; the first column stands for none."""
    prices: dict[int, list[float]] = {}  # by the row's identity: equal words share one
    for row in likenesses:
        if id(row) not in prices:
            price = prices[id(row)] = [inf, *[_REPLACED] * len(told)]
            for column, alike in enumerate(row):
                if alike == 1.0:
                    price[column + 1] = -told[column] - 2 * MORE
                elif alike:
                    price[column + 1] -= min(told[column], _RESEMBLING)
    return [prices[id(row)] for row in likenesses]
