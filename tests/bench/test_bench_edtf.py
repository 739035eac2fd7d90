"""What a date costs: to read, to sort by, to compare, to say, and to refuse."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.model.edtf import DateError, Possibility, overlaps, parse, words

Benchmark = Callable[..., Any]

LONG_SET = "[" + ",".join(f"{year}-07-15" for year in range(1900, 1980)) + "]"


@pytest.mark.parametrize(
    "text",
    ["2022", "2022-07", "2022-07-15", "2022-07~", "2006/..", "[2015,2016]", "2004-06~-11", "156X-12-25", LONG_SET],
)
def test_reading(benchmark: Benchmark, text: str) -> None:
    assert benchmark(parse, text).text == text


@pytest.mark.parametrize("text", ["2022-07", "2006/..", "XXXX-12-XX"])
def test_sort_key(benchmark: Benchmark, text: str) -> None:
    when = parse(text)

    assert benchmark(lambda: when.sort_key)[2] == text


def test_comparing(benchmark: Benchmark) -> None:
    assert benchmark(overlaps, parse("2022~"), parse("[2021,2022]")) is Possibility.MAYBE


def test_saying(benchmark: Benchmark) -> None:
    assert benchmark(words, parse("2022-07~")) == "about July 2022"


@pytest.mark.parametrize("text", ["July 2022", "2022-01-34", "between " * 15, "1" * 1000, "[" + "2022," * 190])
def test_refusing(benchmark: Benchmark, text: str) -> None:
    def refuse() -> bool:
        try:
            parse(text)
        except DateError:
            return True
        return False

    assert benchmark(refuse)
