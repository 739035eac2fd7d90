"""The cheapest way to tell a new passage to somebody who has the old one: words kept, left out, put in, exchanged.

Global alignment with affine gaps (Gotoh 1982), prices in bits. Neighbouring stretches that changed places are a step
of its own (`exchanges`). Words that resemble each other (an ending, a slip of the pen) are cheaper than two others.

Prices are whole multiples of 2**-20 bits, so that floats hold every sum exactly, in whatever order it is made. The
rows hold them less what it costs to leave out all old words so far and to tell all new ones, in gaps already begun:
then a further step in a gap costs nothing, and the inner loop has little left to do.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, chain
from math import inf
from typing import NamedTuple

from generator.anchoring.following.exchanges import Exchange, exchanges
from generator.anchoring.text.words import is_spaceless

_FINE = 2**20


def _exact(bits: float) -> float:
    return round(bits * _FINE) / _FINE


_EDIT = 4.5  # bits to say that, and where, something was changed: about one word in twenty is
_MORE = _exact(0.3)  # for each further word of the same stretch
_RESEMBLING = 5.0  # what a word's likeness to the old one saves
_INSIDE = 0.5  # more to put words in among those that are quoted, rather than beside them
_INSIDE_CHARACTERS = 3.0
_BEGIN = _EDIT - _MORE  # more for the first word of a gap than for each
_REPLACED = _EDIT - 2 * _MORE  # more than for both in gaps

_NONE: Mapping[int, Sequence[Exchange]] = {}


class Pair(NamedTuple):
    """The index of an old word's counterpart, and how alike the two are: 1 the same, 0 replaced by another."""

    new: int
    likeness: float


class Table(NamedTuple):
    """A part to align: old and new words, how alike each is to each, and what a new word costs that is told anew.

    At an open end the passage may begin or end anywhere: new words beyond are told, but are no edit. Behind the old
    words `inside` nothing is easily put in.
    """

    old: Sequence[str]
    new: Sequence[str]
    likenesses: Sequence[Sequence[float]]
    prices: Sequence[float]
    open_start: bool
    open_end: bool
    inside: range


class _Row(NamedTuple):
    """The prices of all ways up to an old word, by new word: the best, and the best in which it is `left_out`.

    `exchanged` is the best exchange that ends here. Which step was the last is not kept: it has the price of the best.
    """

    best: list[float]
    left_out: list[float]
    exchanged: Mapping[int, Exchange]


class Way(NamedTuple):
    """The price of the cheapest way in bits, for each old word its counterpart, or None if it was left out, and how."""

    price: float
    pairs: list[Pair | None]
    rows: Sequence[_Row]


def cheapest(table: Table, like: Sequence[_Row] = ()) -> Way:
    """Return the cheapest way. `like` are rows of another table that is the same as far as these go."""
    prices = [_exact(bits) for bits in table.prices]
    told = list(accumulate((price + _MORE for price in prices), initial=0.0))
    rows = list(like) or [_first_row(table)]
    possible = exchanges(table.old, table.likenesses)
    steps = _steps(table.likenesses, prices)
    for number in range(len(rows) - 1, len(table.old)):
        put_in = _put_in_behind(table, number)
        rows.append(_next_row(rows, steps[number], put_in, possible.get(number + 1, _NONE), told))
    last = rows[-1].best
    column = len(prices)
    if table.open_end:
        column = min(range(column, -1, -1), key=lambda end: last[end] - _MORE * (column - end))
    price = last[column] + told[-1] - _MORE * (len(prices) - column) + _MORE * len(table.old)
    return Way(price, _trace(table, rows, steps, column), rows)


def price_of_leaving_out(count: int) -> float:
    """Return what it costs in bits to leave out so many neighbouring words."""
    return _EDIT + _MORE * (count - 1)


def _first_row(table: Table) -> _Row:
    size = len(table.new)
    best = [-_MORE * column for column in range(size + 1)] if table.open_start else [0.0, *[_BEGIN] * size]
    return _Row(best, [inf] * (size + 1), {})


def _steps(likenesses: Sequence[Sequence[float]], prices: Sequence[float]) -> list[list[float]]:
    """Return for each old word what it costs that it became each new one; the first column stands for none."""
    steps: dict[int, list[float]] = {}  # by the row's identity: equal words share one
    for row in likenesses:
        if id(row) not in steps:
            step = steps[id(row)] = [inf, *[_REPLACED] * len(prices)]
            for column, alike in enumerate(row):
                if alike == 1.0:
                    step[column + 1] = -prices[column] - 2 * _MORE
                elif alike:
                    step[column + 1] -= min(prices[column], _RESEMBLING)
    return [steps[id(row)] for row in likenesses]


def _next_row(
    rows: Sequence[_Row],
    step: Sequence[float],
    put_in: float,
    possible: Mapping[int, Sequence[Exchange]],
    told: Sequence[float],
) -> _Row:
    """Return the row of the next old word. Most of the time goes here: hence plain steps only."""
    above, above_out, _ = rows[-1]
    left_out = [out if out < (begun := price + _BEGIN) else begun for price, out in zip(above, above_out, strict=True)]
    best = [
        out if out < (became := price + more) else became
        for out, price, more in zip(left_out, chain((inf,), above), step, strict=False)
    ]
    exchanged: dict[int, Exchange] = {}
    for column, there in possible.items():
        for one in there:
            size = sum(one)
            before = rows[-size].best[column - size] - told[column] + told[column - size]
            way = before + _EDIT + _MORE * (min(one) - 1 - size)
            if way < best[column]:
                best[column], exchanged[column] = way, one
    gap = inf
    for column, price in enumerate(best):
        if gap < price:
            best[column] = gap
        elif price + put_in < gap:
            gap = price + put_in
    return _Row(best, left_out, exchanged)


def _put_in_behind(table: Table, number: int) -> float:
    """Return how much more the first word costs that is put in behind the old word with this number."""
    return _BEGIN + (_inside(table.old[number]) if number in table.inside else 0.0)


def _inside(word: str) -> float:
    return _INSIDE_CHARACTERS if is_spaceless(word) else _INSIDE


def _trace(table: Table, rows: Sequence[_Row], steps: Sequence[Sequence[float]], column: int) -> list[Pair | None]:
    """Walk back from the end of the best way."""
    pairs: list[Pair | None] = [None] * len(table.old)
    row = len(table.old)
    while row:
        best, left_out, exchanged = rows[row]
        price = best[column]
        if column and rows[row - 1].best[column - 1] + steps[row - 1][column] == price:
            row, column = row - 1, column - 1
            pairs[row] = Pair(column, table.likenesses[row][column])
        elif left_out[column] == price:
            row = next(above for above in range(row - 1, -1, -1) if rows[above].best[column] + _BEGIN == price)
        elif (begin := _last(best, column, price - _put_in_behind(table, row - 1))) is not None:
            column = begin
        else:
            first, second = exchanged[column]
            row, column = row - first - second, column - first - second
            for step in range(first):
                pairs[row + step] = Pair(column + second + step, 1.0)
            for step in range(second):
                pairs[row + first + step] = Pair(column + step, 1.0)
    return pairs


def _last(prices: Sequence[float], stop: int, price: float) -> int | None:
    """Return the last column before `stop` that has this price."""
    return next((column for column in range(stop - 1, -1, -1) if prices[column] == price), None)
