"""Links that work from a disk, in a sub-path and at a domain's root."""

import pytest

from generator.model.spans import Span
from generator.pages.planning.addresses import Address, web_address
from generator.pages.text.text_fragments import text_fragment_link


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("index.html", "actors/ada.html", "actors/ada.html"),
        ("briefings/harbour.html", "actors/ada.html", "../actors/ada.html"),
        ("actors/ada.html", "index.html", "../index.html"),
        ("actors/ada.html", "actors/ada.html", "ada.html"),
    ],
)
def test_a_link_names_its_file_relative_to_the_page(page: str, target: str, link: str) -> None:
    assert Address(page).to(target) == link


def test_a_fragment_of_the_same_page_needs_no_file() -> None:
    assert Address("briefings/harbour.html").to("briefings/harbour.html", "ann-fire") == "#ann-fire"


def test_links_are_absolute_where_the_page_may_be_shown_under_any_address() -> None:
    assert (
        Address("404.html", "https://example.org/site/").to("actors/ada.html")
        == "https://example.org/site/actors/ada.html"
    )


def test_letters_that_addresses_cannot_hold_are_encoded() -> None:
    assert Address("index.html").to("actors/şah mesûd.html", "ann-é") == "actors/%C5%9Fah%20mes%C3%BBd.html#ann-%C3%A9"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:x", "//evil.example", "Q1", ""])
def test_only_web_addresses_become_links(url: str) -> None:
    assert web_address(url) == ""


def test_a_text_fragment_encodes_what_has_a_meaning_in_it() -> None:
    text = "A well-known man, and R&D."
    link = text_fragment_link("https://example.org/a", text, Span(2, 25))
    assert link == "https://example.org/a#:~:text=well%2Dknown%20man%2C%20and%20R%26D"


def test_a_text_fragment_tells_repeated_words_apart_by_the_words_before_them() -> None:
    text = "The old harbour. The new harbour."
    assert text_fragment_link("https://e.org/", text, Span(25, 32)).endswith("#:~:text=harbour.%20The%20new-,harbour")


def test_a_text_fragment_takes_the_words_that_tell_apart_from_the_sentence_that_may_be_published() -> None:
    text = "Secret words here. Fires broke out. Then fires broke out again."
    assert text_fragment_link("https://e.org/", text, Span(19, 34), Span(19, 35)).endswith(
        "#:~:text=Fires%20broke%20out"
    )
    assert text_fragment_link("https://e.org/", text, Span(41, 56), Span(36, 63)).endswith("Then-,fires%20broke%20out")
    assert text_fragment_link("https://e.org/", text, Span(19, 24), Span(19, 35)).endswith("text=Fires,-broke%20out.")


def test_a_text_fragment_over_two_paragraphs_names_the_words_at_either_end() -> None:
    link = text_fragment_link("https://e.org/", "One two.\nThree four.", Span(4, 14))
    assert link.endswith("#:~:text=two.,Three")


def test_a_long_passage_is_found_by_its_ends() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    link = text_fragment_link("https://e.org/", text, Span(0, len(text)))
    assert link.endswith("text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59")


def test_a_source_without_an_address_has_no_text_fragment() -> None:
    assert text_fragment_link("", "words", Span(0, 5)) == ""
