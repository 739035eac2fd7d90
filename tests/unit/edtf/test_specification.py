"""Every example of the published specification is read, bounded and printed."""

import calendar

import pytest

from generator.model.edtf import Day, parse
from tests.unit.edtf.examples import EXAMPLES, Example

IDS = [f"{example.feature}: {example.text}" for example in EXAMPLES]


def edge(text: str, *, last: bool) -> Day | None:
    """The outer day of "1985", "1985-04" or "-170000000"; None for ""."""
    if not text:
        return None
    sign = -1 if text.startswith("-") else 1
    year, *rest = (int(part) for part in text.removeprefix("-").split("-"))
    month = rest[0] if rest else 12 if last else 1
    day = rest[1] if rest[1:] else calendar.monthrange(2000 + year % 400, month)[1] if last else 1
    return Day(sign * year, month, day)


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_an_example_touches_the_days_it_means(example: Example) -> None:
    when = parse(example.text)

    assert when.earliest == edge(example.first, last=False)
    assert when.latest == edge(example.last, last=True)


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_an_example_prints_as_itself_or_as_an_equal_shorter_spelling(example: Example) -> None:
    respelt = {"?2004-06-~11": "2004?-06-~11"}

    assert parse(example.text).text == respelt.get(example.text, example.text)


def test_open_and_unknown_are_told_apart() -> None:
    assert parse("1985/..") != parse("1985/")
    assert parse("../1985") != parse("/1985")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("?2004-06-11", "2004?-06-11"),
        ("~2004-~06-11", "2004-06~-11"),
        ("%2004-%06-%11", "2004-06-11%"),
        ("?2004-06-04~", "2004%-~06-~04"),
        ("2004?-06~", "2004%-~06"),
        ("[2015, 2016]", "[2015,2016]"),
        ("Y17E07", "Y17E7"),
        ("[1984]", "1984"),
    ],
)
def test_spellings_of_one_meaning_are_one_date(one: str, other: str) -> None:
    assert parse(one) == parse(other)
    assert hash(parse(one)) == hash(parse(other))
    assert parse(one).text == other


def test_what_was_parsed_can_be_walked() -> None:
    from generator.model.edtf.tree import Date, Edge, Interval, Year  # noqa: PLC0415 - only this test looks inside

    tree = parse("156X-12/..").tree

    assert tree == Interval(Date(Year("156X"), "12"), Edge.OPEN)
