"""The cheapest way is the one that a plain table finds, which knows every way and adds up what its steps cost."""

from collections import defaultdict
from collections.abc import Sequence
from math import inf
from random import Random
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from generator.anchoring.following.cheapest import Pair, Table, cheapest
from generator.anchoring.following.exchanges import exchanges
from generator.anchoring.following.likeness import likenesses_of

EDIT = 4.5
FINE = 2**20
MORE = round(0.3 * FINE) / FINE
VOCABULARIES = ("ab", "abcdefgh", "กขคงจฉ", ("kamar", "kamare", "kamari", "vol", "ni", "ก"))
BITS = (0.0, 1.5, 4.0, 4.5, 5.0, 8.0, 12.0)


class Found(NamedTuple):
    """What a way costs so far, and its pairs."""

    price: float
    pairs: tuple[Pair | None, ...] = ()

    def then(self, price: float, *pairs: Pair | None) -> "Found":
        return Found(self.price + price, (*self.pairs, *pairs))


NOT = Found(inf)


def first_of(*ways: Found) -> Found:
    """Return the cheapest, of equals the first."""
    return min(ways, key=lambda way: way.price)


def plain(table: Table) -> Found:
    """Return the cheapest way by Gotoh's three tables, cell by cell."""
    old, width = table.old, len(table.new)
    swaps = exchanges(old, table.likenesses)
    start = 0.0 if table.open_start else EDIT
    more = 0.0 if table.open_start else MORE
    best = [[Found(0.0)]]
    for column in range(1, width + 1):
        best[0].append(best[0][-1].then(table.prices[column - 1] + (start if column == 1 else more)))
    left_out = [[NOT] * (width + 1)]
    for row in range(1, len(old) + 1):
        best.append([])
        left_out.append([])
        put_in = NOT
        inside = (3.0 if old[row - 1] in "กขคงจฉ" else 0.5) if row - 1 in table.inside else 0.0
        for column in range(width + 1):
            out = first_of(best[row - 1][column].then(EDIT, None), left_out[row - 1][column].then(MORE, None))
            left_out[row].append(out)
            ways = [out]
            if column:
                told, alike = table.prices[column - 1], table.likenesses[row - 1][column - 1]
                put_in = first_of(best[row][column - 1].then(EDIT + inside), put_in.then(MORE)).then(told)
                became = 0.0 if alike == 1 else EDIT + (max(told - 5.0, 0.0) if alike else told)
                ways = [best[row - 1][column - 1].then(became, Pair(column - 1, alike)), out, put_in]
            for first, second in swaps.get(row, {}).get(column, ()):
                size, begin = first + second, column - first - second
                pairs = [Pair(begin + (step + second) % size, 1.0) for step in range(size)]
                ways.append(best[row - size][begin].then(EDIT + MORE * (min(first, second) - 1), *pairs))
            best[row].append(first_of(*ways))
    ends = [best[-1][width]]
    if table.open_end:
        ends += [best[-1][end].then(sum(table.prices[end:])) for end in range(width - 1, -1, -1)]
    return first_of(*ends)


def plain_exchanges(old: Sequence[str], new: Sequence[str]) -> set[tuple[int, int, int, int]]:
    """Return the row and column behind each exchange, and its sizes: what stood in one order stands in the other."""
    return {
        (row + first + second, column + first + second, first, second)
        for first in range(1, 13)
        for second in range(1, 13)
        for row in range(len(old) - first - second + 1)
        for column in range(len(new) - first - second + 1)
        for before, after in [(old[row : row + first], old[row + first : row + first + second])]
        if [*after, *before] == [*new[column : column + first + second]] != [*before, *after]
    }


def edited(words: Sequence[str], vocabulary: Sequence[str], random: Random) -> list[str]:
    """Return the words, some left out, some put in, and stretches of them in another order."""
    new = [word for word in words if random.random() > 0.2]
    for _ in range(random.randrange(4)):
        first, second, third = sorted(random.randrange(len(new) + 1) for _ in range(3))
        spare = random.choices(vocabulary, k=random.randrange(4))
        new = [*new[:first], *new[second:third], *spare, *new[first:second], *new[third:]]
    return new


def make_table(random: Random, length: int) -> Table:
    vocabulary = random.choice(VOCABULARIES)
    old = random.choices(vocabulary, k=length)
    new = edited(old, vocabulary, random)
    places: dict[str, list[int]] = defaultdict(list)
    for column, word in enumerate(new):
        places[word].append(column)
    prices = [random.choice((*BITS, round(random.uniform(0, 9) * FINE) / FINE)) for _ in new]
    ends = random.random() < 0.5, random.random() < 0.5
    start, stop = sorted(random.randrange(length + 1) for _ in range(2))
    return Table(old, new, likenesses_of(old, places, len(new)), prices, *ends, range(start, stop))


@given(st.randoms(use_true_random=False), st.integers(0, 16))
def test_no_way_is_cheaper(random: Random, length: int) -> None:
    table = make_table(random, length)
    way = cheapest(table)
    assert (way.price, way.pairs) == (plain(table).price, list(plain(table).pairs))


@given(st.randoms(use_true_random=False), st.integers(2, 16))
def test_rows_of_a_table_that_begins_the_same_may_be_used_again(random: Random, length: int) -> None:
    table = make_table(random, length)
    same = random.randrange(1, length)
    barred = [row if number < same else [0.0] * len(row) for number, row in enumerate(table.likenesses)]
    other = table._replace(likenesses=barred)
    assert cheapest(other, cheapest(table).rows[: same + 1])[:2] == cheapest(other)[:2]


@given(st.randoms(use_true_random=False), st.integers(0, 16))
def test_all_exchanges_are_found(random: Random, length: int) -> None:
    table = make_table(random, length)
    found = exchanges(table.old, table.likenesses)
    assert plain_exchanges(table.old, table.new) == {
        (row, column, *one) for row, there in found.items() for column, ways in there.items() for one in ways
    }
