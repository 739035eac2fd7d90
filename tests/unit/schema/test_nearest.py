"""Did you mean …?"""

import pytest

from generator.reading.schema.nearest import distance, nearest

KEYS = ("status", "source", "summary", "title", "topics", "cast", "claims", "who", "where", "what")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("staus", "status"),
        ("statsu", "status"),
        ("Status", "status"),
        ("sourrce", "source"),
        ("summ", "summary"),
        ("wher", "where"),
        ("xyzzy", None),
        ("", None),
        ("w", None),
        ("wh", None),
    ],
)
def test_a_slip_of_the_fingers_is_understood_and_more_is_not(typed: str, meant: str | None) -> None:
    assert nearest(typed, KEYS) == meant


def test_of_many_thousands_the_near_one_is_found() -> None:
    assert nearest("actor-2381x", [f"actor-{number}" for number in range(5000)]) == "actor-2381"


@pytest.mark.parametrize(
    ("one", "other", "apart"), [("a", "a", 0), ("ab", "ba", 1), ("abc", "ac", 1), ("kitten", "sitting", 3)]
)
def test_the_distance_counts_slips(one: str, other: str, apart: int) -> None:
    assert distance(one, other, 5) == distance(other, one, 5) == apart
