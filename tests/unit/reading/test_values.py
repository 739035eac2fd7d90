"""Safety case 18: every value is the string it looks like."""

import pytest

from tests.unit.reading.pages import table, values

LOOKALIKES = [
    "NO",
    "yes",
    "true",
    "1.10",
    "12:30",
    "0777",
    "0x1F",
    "1e3",
    "2022-07",
    "2022-01-34",
    "~",
    "null",
    ".inf",
    "=",
    "1_000",
]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_nothing_is_taken_for_another_type(text):
    assert values(f"a: {text}\nb: [{text}]\n{text}: c\n") == {"a": text, "b": [text], text: "c"}
    assert table(f"a: {text}\n") == ({"a": text}, ())


@pytest.mark.parametrize("yaml", ["a:\n", "a: ''\n", 'a: ""\n', "a: # nothing\n", "{a}\n"])
def test_a_key_with_nothing_after_it_has_the_empty_text(yaml):
    assert values(yaml) == {"a": ""}


def test_flow_and_block_style_say_the_same():
    flow = "events: [{id: a, who: {x: gives, y: gets}, at: ['b', \"c\"]}]\n"
    block = "events:\n- id: a\n  who:\n    x: gives\n    y: gets\n  at:\n  - b\n  - c\n"
    assert (
        values(flow) == values(block) == {"events": [{"id": "a", "who": {"x": "gives", "y": "gets"}, "at": ["b", "c"]}]}
    )


def test_text_over_several_lines_is_folded_or_kept_as_yaml_says():
    assert values("a: one\n  two\nb: >-\n  one\n  two\nc: |\n  one\n  two\n") == {
        "a": "one two",
        "b": "one two",
        "c": "one\ntwo\n",
    }


def test_any_script_is_read():
    assert values("имя: Ҷамоат\nنام: طالبان\n名: 塔利班 😀\n") == {"имя": "Ҷамоат", "نام": "طالبان", "名": "塔利班 😀"}
