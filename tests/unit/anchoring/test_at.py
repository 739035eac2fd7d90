"""The forms of `at`, and what is said about those that cannot be read."""

import pytest

from generator.annotations.at import AtError, parse_at, write_at
from generator.annotations.mistakes import Mistakes
from generator.annotations.values import read_at
from generator.model.selectors import Quote, Range


def test_words_alone_are_a_quote() -> None:
    assert parse_at("since 2006") == (Quote("since 2006"),)


def test_double_brackets_set_the_words_apart_from_their_context() -> None:
    assert parse_at("in fact “[[new]]” is") == (Quote("new", "in fact “", "” is", cuts=True),)


@pytest.mark.parametrize("dots", [" … ", "…", " ... "])
def test_dots_between_words_are_a_range_or_the_words_as_they_stand(dots: str) -> None:
    (selector,) = parse_at(f"In July 2021,{dots}his fighters")
    assert isinstance(selector, Range)
    assert (selector.start.exact, selector.end.exact) == ("In July 2021,", "his fighters")
    assert selector.literal == Quote(f"In July 2021,{dots}his fighters")


@pytest.mark.parametrize("text", ["wait... what", "and so on …", "… and so on", "one … two … three"])
def test_other_dots_are_only_ever_words(text: str) -> None:
    assert parse_at(text) == (Quote(text),)


def test_a_range_inside_double_brackets_has_context_at_both_ends() -> None:
    (selector,) = parse_at("led by [[Arsalan … his fighters]] and")
    assert isinstance(selector, Range)
    assert selector.start == Quote("Arsalan", prefix="led by ", cuts=True)
    assert selector.end == Quote("his fighters", suffix=" and", cuts=True)


@pytest.mark.parametrize("nth", [3, "3"])
def test_a_mapping_is_taken_literally_with_its_ordinal_and_context(nth: int | str) -> None:
    assert parse_at({"quote": "a [[b]] … c", "nth": nth, "prefix": "x", "suffix": "y"}) == (
        Quote("a [[b]] … c", "x", "y", nth=3),
    )


def test_a_list_is_several_places() -> None:
    assert parse_at(["one", {"quote": "two"}]) == (Quote("one"), Quote("two"))


@pytest.mark.parametrize(
    ("value", "offset", "told"),
    [
        ("", 0, "no words"),
        ("  ", 0, "no words"),
        (None, 0, "neither"),
        ([], 0, "empty"),
        ("a [[b", 2, "not closed"),
        ("a b]] c", 3, "no `[[` before"),
        ("a ]]b[[ c", 2, "no `[[` before"),
        ("a [[b]] [[c]]", 8, "more than one pair"),
        ("a [[ ]] b", 2, "no words between"),
        ({"nth": "2"}, 0, "`quote` is missing"),
        ({"quote": "a", "nth": "0"}, 0, "not a number from 1"),
        ({"quote": "a", "nth": "two"}, 0, "not a number from 1"),
        ({"quote": "a", "number": "2"}, 0, "`number` is not known"),
        ({"quote": ["a"]}, 0, "not words"),
    ],
)
def test_what_cannot_be_read_is_explained_at_its_place(value: object, offset: int, told: str) -> None:
    with pytest.raises(AtError) as caught:
        parse_at(value)
    assert told in caught.value.reason
    assert caught.value.offset == offset
    assert caught.value.fix


def test_every_mistake_in_a_list_names_its_item() -> None:
    with pytest.raises(Mistakes) as caught:
        read_at(["fine", "a [[b", "fine", ""])
    assert [mistake.keys for mistake in caught.value.mistakes] == [(1,), (3,)]


@pytest.mark.parametrize("value", [[["new"]], ["fine", ["new"]], [["one", "two"], "three"]])
def test_brackets_that_yaml_took_for_a_list_in_a_list_are_never_read_as_words(value: object) -> None:
    with pytest.raises(AtError) as caught:
        parse_at(value)
    assert 'at: "[[words]]"' in caught.value.fix


def test_an_at_is_written_on_one_line() -> None:
    assert write_at('say "no"') == '"say \\"no\\""'
    assert write_at({"quote": "a: b", "nth": 2}) == '{quote: "a: b", nth: 2}'
