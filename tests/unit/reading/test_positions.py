"""From keys to line and column."""

import pytest

from generator.model.codes import Code
from generator.model.problems import KeyPath, Location, Problem, Related
from generator.reading.positions import locate, place

PAGE = """\
---
title: "A “quoted” title"
cast:
  - ada
  - 'rov''ers'
events:
  - id: talks
    date: 2022-01-34
    who: {ada: gives, rovers: gets}
  - {id: Übergang, date: 2021, at: [one, "two"]}
summary: >-
  first line
  second line
---
Body: none of this is a key.
"""

PLACES = [
    (("title",), "value", 0, (2, 8)),
    (("title",), "value", 2, (2, 11)),
    (("title",), "key", 0, (2, 1)),
    (("cast", 0), "value", 0, (4, 5)),
    (("cast", 1), "value", 0, (5, 5)),
    (("cast", 1), "value", 4, (5, 11)),
    (("events", 0), "value", 0, (7, 5)),
    (("events", 0, "date"), "value", 0, (8, 11)),
    (("events", 0, "date"), "value", 8, (8, 19)),
    (("events", 0, "date"), "key", 0, (8, 5)),
    (("events", 0, "who", "rovers"), "key", 0, (9, 23)),
    (("events", 0, "who", "rovers"), "value", 0, (9, 31)),
    (("events", 1), "value", 0, (10, 5)),
    (("events", 1, "date"), "key", 0, (10, 20)),
    (("events", 1, "at", 1), "value", 0, (10, 42)),
    (("events", 1, "at", 1), "value", 2, (10, 45)),
    (("summary",), "value", 0, (11, 10)),
    (("summary",), "value", 11, (13, 3)),
]


@pytest.mark.parametrize(("keys", "on", "offset", "expected"), PLACES)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_key_or_value_is_found_whatever_the_line_breaks(keys, on, offset, expected, newline):
    assert locate(PAGE.replace("\n", newline), keys, on, offset) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("events", 0, "at"), (7, 5)),
        (("events", 7, "date"), (7, 3)),
        (("title", "x"), (2, 8)),
        (("source",), (2, 1)),
        ((), (2, 1)),
        (("cast", "x"), (4, 3)),
    ],
)
def test_a_key_that_is_missing_is_placed_at_its_nearest_parent(keys, expected):
    assert locate(PAGE, keys) == expected


def test_a_table_is_charted_from_its_first_line():
    assert locate("dell: {name: Dell}\nford:\n\tname: x\n", ("dell", "name")) == (1, 14)
    assert locate("# places\n\ndell:\n  name: Dell\n", ("dell", "name")) == (4, 9)


def test_a_tab_between_key_and_value_counts_as_one_character():
    assert locate("---\na:\t\tb\n---\n", ("a",)) == (2, 5)


def test_wide_and_combined_characters_count_as_characters():
    assert locate('---\na: {b: "日本 e\u0301😀", c: d}\n---\n', ("a", "c")) == (2, 21)


def test_an_escape_in_double_quotes_counts_as_what_it_stands_for():
    assert locate('a: "x\\u00e9\\"y"\n', ("a",), "value", 3) == (1, 14)


def test_what_is_sound_in_a_broken_file_is_found():
    assert locate("---\ntitle: a: b\ndate: 2022\n---\n", ("date",)) == (3, 7)


@pytest.mark.parametrize("text", ["", "just words", "---\n---\n", "\x00"])
def test_a_file_without_keys_is_placed_at_its_start(text):
    line, column = locate(text, ("title",))
    assert (line, column) == (1, 1)


def test_placing_turns_every_key_path_into_a_line_and_keeps_what_has_one():
    where = KeyPath("p.md", ("events", 0, "date"), offset=8)
    other = Related(KeyPath("p.md", ("title",), "key"), "here")
    lost = KeyPath("gone.md", ("x",))
    problems = [
        Problem(Code.DATE_INVALID, where, "x", related=(other,)),
        Problem(Code.FILE_EMPTY, Location("q.md", 3, 4), "y"),
        Problem(Code.KEY_MISSING, lost, "z"),
    ]
    placed = place(problems, {"p.md": PAGE})
    assert [problem.where for problem in placed] == [
        Location("p.md", 8, 19),
        Location("q.md", 3, 4),
        Location("gone.md"),
    ]
    assert placed[0].related == (Related(Location("p.md", 2, 1), "here"),)
    assert placed[0].message == "x"
