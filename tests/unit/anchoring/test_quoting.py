"""The tersest `at` for a span."""

import pytest

from generator.anchoring.quoting import shortest_at, tidy
from generator.model.spans import Span
from tests.unit.anchoring.pages import page


def quoted(text: str, words: str, nth: int = 1) -> object:
    """Return the `at` for the nth occurrence of the words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return shortest_at(page(text), Span(start, start + len(words)))


def test_unique_words_need_no_context() -> None:
    assert quoted("one two three", "two") == "two"


def test_repeated_words_get_the_fewest_words_of_context() -> None:
    assert quoted("a new group, a new name", "new", 2) == "[[new]] name"
    assert quoted("a new group, one new group", "new", 2) == "one [[new]]"


def test_part_of_a_word_is_cut_out_of_it() -> None:
    assert quoted("anti-Talibanism", "Taliban") == "[[Taliban]]ism"


def test_words_that_no_context_tells_apart_are_counted() -> None:
    assert quoted("\n".join(["same words here"] * 3), "words", 2) == {"quote": "words", "nth": 2}


def test_a_long_passage_is_quoted_by_its_ends() -> None:
    text = " ".join(f"word{number}" for number in range(40))
    assert quoted(text, text[text.index("word1") : text.index(" word39")]) == "word1 word2 word3 … word36 word37 word38"


def test_characters_are_quoted_as_they_stand() -> None:
    assert quoted("in fact “new” – so", "“new” – so") == "“new” – so"


def test_brackets_in_the_text_are_quoted_in_a_mapping() -> None:
    assert quoted("the [[wiki]] link", "[[wiki]]") == {"quote": "[[wiki]]"}


def test_white_space_and_invisible_characters_at_the_borders_are_left_out() -> None:
    text = "one \u00adtwo\u00a0 three"
    assert tidy(page(text), Span(3, 10)).of(page(text).text) == "two"


@pytest.mark.parametrize("span", [Span(3, 4), Span(2, 2)])
def test_a_span_without_words_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        shortest_at(page("one two"), span)


def test_words_of_twin_paragraphs_are_told_apart_by_number_and_of_near_twins_by_context() -> None:
    twin = "The boats rowed out to the sluice on Monday, and nobody could say why they had been sent."
    text = f"{twin}\n{twin}\nNobody saw the sluice on Monday."
    assert quoted(text, "on Monday", 2) == {"quote": "on Monday", "nth": 2}
    assert quoted(text, "on Monday", 3) == "[[on Monday]]."
