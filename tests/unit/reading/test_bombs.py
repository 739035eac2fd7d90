"""Safety case 16, and its relatives: a small file that would cost much is refused at once."""

import time
import tracemalloc
from itertools import pairwise

import pytest
import yaml

from generator.reading.parsing.events import note_slow_parser
from tests.unit.reading.pages import read_yaml

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def aliases() -> str:
    """Return nine to the power of 25 texts, folded up with aliases."""
    levels = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, letter in pairwise(LETTERS):
        levels.append(f"{letter}: &{letter} [{', '.join([f'*{before}'] * 9)}]")
    return "\n".join(levels) + "\n"


def test_an_alias_bomb_costs_little_time_and_memory():
    bomb = aliases()
    read_yaml(bomb)  # imports and caches are not the bomb's
    started = time.process_time()
    _, problems = read_yaml(bomb)
    assert time.process_time() - started < 0.1
    assert {problem.code.code for problem in problems} == {"P107"}
    tracemalloc.start()
    read_yaml(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


def test_an_alias_to_itself_is_refused():
    assert "P107" in {problem.code.code for problem in read_yaml("a: &a [*a]\n")[1]}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "{[", "a: {b: ["])
def test_a_hundred_thousand_levels_are_an_error_and_no_crash(opening):
    page, problems = read_yaml(opening * 100_000 + "\n")
    assert problems
    assert page is None or page.broken


def test_a_missing_c_parser_is_said_once_with_what_to_install():
    (note,) = note_slow_parser(yaml.SafeLoader)
    assert note.code.code == "P108"
    assert "pip install" in note.fix
    assert note_slow_parser(str) == ()
