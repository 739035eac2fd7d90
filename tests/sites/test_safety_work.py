"""The work grows with the number of mistakes, not with its square: a page of 20,000 must not take a minute."""

from collections.abc import Callable

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.work import lines_run

PAGE = "content/briefings/many.md"
SOME = 220  # more than are compared with known words


def _page(*rows: str) -> str:
    return "\n".join(["---", "title: Many mistakes", "author: Ada", "date: 2024-05-01", *rows, "---", "A word.", ""])


def unknown_keys(count: int) -> str:
    return _page(*(f"titel{number}: x" for number in range(count)))


def unknown_keys_on_one_line(count: int) -> str:
    return _page(f"events: [{{id: e, {', '.join(f'whta{number}: x' for number in range(count))}}}]")


def entries_with_an_unknown_key(count: int) -> str:
    return _page("events:", *(f"  - {{id: e-{number}, date: 2021, whta: x, at: A word}}" for number in range(count)))


def unknown_ids(count: int) -> str:
    return _page(f"cast: [{', '.join(f'adda-{number}' for number in range(count))}]")


def unknown_ids_beside_many_known_ones(count: int) -> str:
    return _page(
        "events:",
        *(f"  - {{id: e-{number}, date: 2021, what: x, at: A word}}" for number in range(count)),
        "claims:",
        *(f"  - {{answers: e-{number}x, by: ada, status: denied, at: A word}}" for number in range(count)),
    )


def words_that_are_lost(count: int) -> str:
    return _page("mentions:", *(f"  - {{at: Nowhere {number}, actor: ada}}" for number in range(count)))


@pytest.mark.parametrize(
    "mistaken",
    [
        unknown_keys,
        unknown_keys_on_one_line,
        entries_with_an_unknown_key,
        unknown_ids,
        unknown_ids_beside_many_known_ones,
        words_that_are_lost,
    ],
    ids=lambda made: made.__name__.replace("_", " "),
)
def test_as_many_mistakes_again_are_as_much_work_again(site: MakeSite, mistaken: Callable[[int], str]) -> None:
    made = site(BORDER)

    def check(count: int) -> int:
        made.write_bytes(PAGE, mistaken(count).encode())
        outputs = []
        work = lines_run(lambda: outputs.append(made.check().output))
        assert outputs[0].count(f"{PAGE}:") >= count
        return work

    check(1)  # modules are loaded, patterns compiled
    once, twice, thrice = (check(count) for count in (SOME, 2 * SOME, 3 * SOME))
    assert thrice - twice < (twice - once) * 1.1
