"""A machine edit changes only the lines it means to."""

import pytest
import yaml

from generator.editing.changes import KeysNotFoundError, Remove, Replace, expected, make

PAGE = """\
title: A title   # kept
events:
  # about a
  - {id: a, suggested: true, at: "x"}   # beside a
  - id: b
    suggested: true
    what: Y
  # about c
  - suggested: true
    id: c
    what: |
      two
      lines

  - id: d
    at: 'It''s'
    suggested: true
places: [{at: q, suggested: true}, {place: z}]
last: 1
"""


def parse(text: str) -> object:
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize(
    ("keys", "gone", "instead"),
    [
        (("events", 0, "suggested"), "suggested: true, at", "at"),
        (("events", 1, "suggested"), "    suggested: true\n    what", "    what"),
        (("events", 2, "suggested"), "- suggested: true\n    id: c", "- id: c"),
        (("events", 3, "suggested"), "    suggested: true\nplaces", "places"),
        (("places", 0, "suggested"), "at: q, suggested: true", "at: q"),
        (("places", 1), ", {place: z}]", "]"),
        (("events", 1), "  - id: b\n    suggested: true\n    what: Y\n", ""),
        (("events", 2), "  - suggested: true\n    id: c\n    what: |\n      two\n      lines\n\n", ""),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_removing_a_value_changes_only_its_own_characters(
    keys: tuple[str | int, ...], gone: str, instead: str, line_end: str
) -> None:
    page = PAGE.replace("\n", line_end)
    assert PAGE.count(gone) == 1
    assert make(page, [Remove(keys)]) == PAGE.replace(gone, instead).replace("\n", line_end)
    assert parse(make(page, [Remove(keys)])) == expected(parse(page), [Remove(keys)])


def test_a_list_that_would_be_empty_goes_with_its_key() -> None:
    changes = [Remove(("events", index)) for index in range(4)]
    after = make(PAGE, changes)
    assert "events" not in after
    assert parse(after) == expected(parse(PAGE), changes)


@pytest.mark.parametrize(
    "value",
    [
        "plain words",
        "a: b",
        "# no comment",
        "“curly” 'both' \"kinds\"",
        "- dash",
        "[[cut]] here",
        "tab\there",
        "",
        "&x",
    ],
)
@pytest.mark.parametrize("keys", [("events", 0, "at"), ("events", 1, "what"), ("events", 3, "at"), ("title",)])
def test_a_replaced_scalar_reads_back_as_the_value_whatever_its_characters(
    value: str, keys: tuple[str | int, ...]
) -> None:
    change = Replace(keys, value)
    assert parse(make(PAGE, [change])) == expected(parse(PAGE), [change])


def test_quoting_stays_where_it_can_hold_the_value() -> None:
    assert "at: 'Isn''t'" in make(PAGE, [Replace(("events", 3, "at"), "Isn't")])
    assert 'at: "Isn\'t"' in make(PAGE, [Replace(("events", 0, "at"), "Isn't")])


def test_many_changes_at_once_are_those_changes_and_no_more() -> None:
    changes = [
        Remove(("events", 0, "suggested")),
        Remove(("events", 2)),
        Replace(("events", 3, "at"), "new words"),
        Remove(("places", 0)),
        Remove(("places", 1)),
    ]
    after = make(PAGE, changes)
    assert parse(after) == expected(parse(PAGE), changes)
    untouched = ("# kept", "# about a", "# beside a", "# about c", "    what: Y", "last: 1")
    assert all(words in after for words in untouched)


def test_keys_that_are_not_there_are_refused() -> None:
    with pytest.raises(KeysNotFoundError):
        make(PAGE, [Remove(("events", 9))])
