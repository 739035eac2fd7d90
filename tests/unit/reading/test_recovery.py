"""Several mistakes are told in one run, and what is sound is still read."""

import pytest

from generator.reading.positions import locate
from tests.unit.reading.pages import read_yaml, table, told

BROKEN = """\
title: Talks: a start
date: 2022-07
events:
  - {id: a, date: 2022}
  - {id: b, what: one: two}
  - id: c
    what: @home
cast: [x, y
status: draft
"""


def test_mistakes_under_different_keys_and_in_different_entries_are_all_told():
    _, problems = read_yaml(BROKEN)
    assert told(problems) == ["2:13 P103", "6:22 P103", "8:11 P103", "9:7 P103"]


def test_sound_keys_are_read_and_broken_ones_named():
    page, _ = read_yaml(BROKEN)
    assert page.data == {"date": "2022-07", "status": "draft", "events": [{"id": "a", "date": "2022"}]}
    assert page.broken == {"title", "events", "cast"}


def test_sound_entries_after_a_broken_one_are_read_and_located():
    page, problems = read_yaml("events:\n  - {id: a, what: b: c}\n  - {id: d}\n  - id: e\n    date: 2022\n")
    assert told(problems) == ["3:20 P103"]
    assert page.data == {"events": [{"id": "d"}, {"id": "e", "date": "2022"}]}
    assert locate(page.text, ("events", 1, "date")) == (6, 11)


def test_entries_beside_one_with_a_tag_or_an_alias_are_read_and_located():
    page, problems = read_yaml("events: [{id: !x a}, {id: b}, *c, {id: d}]\n")
    assert told(problems) == ["2:15 P106", "2:31 P107"]
    assert page.data == {"events": [{"id": "b"}, {"id": "d"}]}
    assert locate(page.text, ("events", 1, "id")) == (2, 40)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_recovery_does_not_depend_on_the_kind_of_line_break(newline):
    page, problems = read_yaml(BROKEN.replace("\n", newline))
    expected, expected_problems = read_yaml(BROKEN)
    assert told(problems) == told(expected_problems)
    assert page.data == expected.data


def test_duplicate_keys_are_found_beside_broken_ones():
    assert told(read_yaml("a: x\nb: @y\na: z\n")[1]) == ["3:4 P103", "4:1 P105"]


def test_a_line_without_a_key_above_the_others_is_told():
    page, problems = read_yaml("some words\ntitle: x\nb: @y\n")
    assert "P103" in told(problems)[0]
    assert page.data == {"title": "x"}


def test_the_sound_entries_of_a_broken_table_are_read():
    values, problems = table("dell: {name: Dell}\nford: {name: The ford: lower}\n")
    assert values == {"dell": {"name": "Dell"}}
    assert told(problems) == ["2:22 P103"]
