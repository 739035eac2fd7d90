"""The cheapest way to tell a new passage to somebody who has the old one: words kept, left out, put in, exchanged.

Global alignment with affine gaps (Gotoh 1982), prices in bits. Neighbouring stretches that changed places are a step
of its own (`exchanges`). Words that resemble each other (an ending, a slip of the pen) are cheaper than two others.
"""

from collections.abc import Mapping, Sequence
from math import inf
from typing import NamedTuple

from generator.anchoring.following.exchanges import Exchange, Exchanges, exchanges
from generator.anchoring.text.words import is_spaceless

_EDIT = 4.5  # bits to say that, and where, something was changed: about one word in twenty is
_MORE = 0.3  # for each further word of the same stretch
_RESEMBLING = 5.0  # what a word's likeness to the old one saves
_INSIDE = 0.5  # more to put words in among those that are quoted, rather than beside them
_INSIDE_CHARACTERS = 3.0

_NONE: Mapping[int, Sequence[Exchange]] = {}
_KEPT, _LEFT_OUT, _PUT_IN, _EXCHANGED = range(4)


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
    """The prices of all ways up to an old word, by new word: the `best`, and the best in which it is `left_out`.

    `moves` are the last steps of the best; `begins_…` say of a step into a gap whether the gap begins with it, and
    `exchanged` what was exchanged.
    """

    best: list[float]
    left_out: list[float]
    moves: bytearray
    begins_left_out: bytearray
    begins_put_in: bytearray
    exchanged: dict[int, Exchange]


class Way(NamedTuple):
    """The price of the cheapest way in bits, for each old word its counterpart, or None if it was left out, and how."""

    price: float
    pairs: list[Pair | None]
    rows: Sequence[_Row]


def cheapest(table: Table, like: Sequence[_Row] = ()) -> Way:
    """Return the cheapest way. `like` are rows of another table that is the same as far as these go."""
    rows = list(like) or [_first_row(table)]
    possible = exchanges(table.old, table.likenesses)
    for number in range(len(rows) - 1, len(table.old)):
        rows.append(_next_row(table, number, rows, possible))
    column, rest = len(table.new), 0.0
    price = rows[-1].best[column]
    if table.open_end:
        for end in range(len(table.new) - 1, -1, -1):
            rest += table.prices[end]
            if rows[-1].best[end] + rest < price:
                column, price = end, rows[-1].best[end] + rest
    return Way(price, _trace(table, rows, column), rows)


def price_of_leaving_out(count: int) -> float:
    """Return what it costs in bits to leave out so many neighbouring words."""
    return _EDIT + _MORE * (count - 1)


def _first_row(table: Table) -> _Row:
    best = [0.0]
    for column, price in enumerate(table.prices):
        edit = 0.0 if table.open_start else _MORE if column else _EDIT
        best.append(best[-1] + price + edit)
    size = len(best)
    return _Row(best, [inf] * size, bytearray(size), bytearray(size), bytearray(size), {})


def _next_row(table: Table, number: int, rows: Sequence[_Row], possible: Exchanges) -> _Row:
    """Return the row of the old word with this number. Most of the time goes here: hence plain steps only."""
    above, above_out = rows[number].best, rows[number].left_out
    exchanges_here = possible.get(number + 1, _NONE)
    size = len(above)
    moves, begins_left_out, begins_put_in = bytearray(size), bytearray(size), bytearray(size)
    exchanged: dict[int, Exchange] = {}
    put_in_here = _EDIT + (_inside(table.old[number]) if number in table.inside else 0.0)
    here = min(above[0] + _EDIT, above_out[0] + _MORE)
    begins_left_out[0] = above[0] + _EDIT <= here
    moves[0] = _LEFT_OUT
    best, left_out, put_in = [here], [here], inf
    diagonal = above[0]
    new_words = zip(table.prices, table.likenesses[number], above[1:], above_out[1:], strict=True)
    for column, (told, alike, over, over_out) in enumerate(new_words, 1):
        put_in += _MORE
        begun = here + put_in_here
        if begun <= put_in:
            put_in = begun
            begins_put_in[column] = 1
        put_in += told
        out = over_out + _MORE
        begun = over + _EDIT
        if begun <= out:
            out = begun
            begins_left_out[column] = 1
        here = diagonal
        if alike < 1.0:
            here += _EDIT + (max(told - _RESEMBLING, 0.0) if alike else told)
        diagonal = over
        if out < here:
            here = out
            moves[column] = _LEFT_OUT
        if put_in < here:
            here = put_in
            moves[column] = _PUT_IN
        if column in exchanges_here:
            for one in exchanges_here[column]:
                way = rows[number + 1 - sum(one)].best[column - sum(one)] + _EDIT + _MORE * (min(one) - 1)
                if way < here:
                    here, moves[column], exchanged[column] = way, _EXCHANGED, one
        best.append(here)
        left_out.append(out)
    return _Row(best, left_out, moves, begins_left_out, begins_put_in, exchanged)


def _inside(word: str) -> float:
    return _INSIDE_CHARACTERS if is_spaceless(word) else _INSIDE


def _trace(table: Table, rows: Sequence[_Row], column: int) -> list[Pair | None]:
    """Walk back from the end of the best way."""
    pairs: list[Pair | None] = [None] * len(table.old)
    row = len(table.old)
    while row:
        move = rows[row].moves[column]
        if move == _KEPT:
            row, column = row - 1, column - 1
            pairs[row] = Pair(column, table.likenesses[row][column])
        elif move == _LEFT_OUT:
            while not rows[row].begins_left_out[column]:
                row -= 1
            row -= 1
        elif move == _PUT_IN:
            while not rows[row].begins_put_in[column]:
                column -= 1
            column -= 1
        else:
            first, second = rows[row].exchanged[column]
            row, column = row - first - second, column - first - second
            for step in range(first):
                pairs[row + step] = Pair(column + second + step, 1.0)
            for step in range(second):
                pairs[row + first + step] = Pair(column + step, 1.0)
    return pairs
