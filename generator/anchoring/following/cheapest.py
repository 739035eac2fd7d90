"""The cheapest way to tell a new passage to somebody who has the old one: words kept, left out, put in, exchanged.

Global alignment with affine gaps (Gotoh 1982), prices in bits. Neighbouring stretches that changed places are a step
of its own (`exchanges`). Words that resemble each other (an ending, a slip of the pen) are cheaper than two others.

The rows hold prices less what all words so far cost in gaps already begun (`prices`), so that the inner loop has little
left to do. Which step was the last they do not: it is the one that has the price of the best.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, chain
from math import inf
from typing import NamedTuple

from generator.anchoring.following.exchanges import Exchange, exchanges
from generator.anchoring.following.prices import (
    BEGIN,
    MORE,
    exact,
    price_of_exchange,
    price_of_putting_in,
    prices_of_becoming,
)

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

    `exchanged` is the best exchange that ends here.
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
    prices = [exact(bits) for bits in table.prices]
    told = list(accumulate((price + MORE for price in prices), initial=0.0))
    rows = list(like) or [_first_row(table)]
    possible = exchanges(table.old, table.likenesses)
    steps = prices_of_becoming(table.likenesses, prices)
    for number in range(len(rows) - 1, len(table.old)):
        put_in = _put_in_behind(table, number)
        rows.append(_next_row(rows, steps[number], put_in, possible.get(number + 1, _NONE), told))
    last = rows[-1].best
    column = len(prices)
    if table.open_end:
        column = min(range(column, -1, -1), key=lambda end: last[end] - MORE * (column - end))
    price = last[column] + told[-1] - MORE * (len(prices) - column) + MORE * len(table.old)
    return Way(price, _trace(table, rows, steps, column), rows)


def _first_row(table: Table) -> _Row:
    size = len(table.new)
    best = [-MORE * column for column in range(size + 1)] if table.open_start else [0.0, *[BEGIN] * size]
    return _Row(best, [inf] * (size + 1), {})


def _next_row(
    rows: Sequence[_Row],
    step: Sequence[float],
    put_in: float,
    possible: Mapping[int, Sequence[Exchange]],
    told: Sequence[float],
) -> _Row:
    """Return the row of the next old word. Most of the time goes here: hence plain steps only."""
    above, above_out, _ = rows[-1]
    left_out = [out if out < (begun := price + BEGIN) else begun for price, out in zip(above, above_out, strict=True)]
    best = [
        out if out < (became := price + more) else became
        for out, price, more in zip(left_out, chain((inf,), above), step, strict=False)
    ]
    exchanged: dict[int, Exchange] = {}
    for column, there in possible.items():
        for one in there:
            size = sum(one)
            way = rows[-size].best[column - size] + price_of_exchange(one, told[column] - told[column - size])
            if way < best[column]:
                best[column], exchanged[column] = way, one
    gap = begin = inf
    for column, price in enumerate(best):
        if gap < price:
            best[column] = gap
        elif price < begin:
            begin, gap = price, price + put_in
    return _Row(best, left_out, exchanged)


def _put_in_behind(table: Table, number: int) -> float:
    return price_of_putting_in(table.old[number], inside=number in table.inside)


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
            row = next(above for above in range(row - 1, -1, -1) if rows[above].best[column] + BEGIN == price)
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
