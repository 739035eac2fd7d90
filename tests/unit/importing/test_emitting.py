"""YAML as an editor would type it, read back as the same strings."""

import pytest
import yaml

from generator.importing.files.emitting import Quoted, flow, lines, scalar
from generator.importing.text.slugs import initials, page_slug, slug, unused


@pytest.mark.parametrize(
    "text",
    (
        "a",
        "No",
        "2022-07",
        "a: b",
        "a #b",
        "- a",
        "[x]",
        'say "no"',
        "back\\slash",
        "a,b",
        "{a}",
        "trailing ",
        "é “q” – x",
        "~",
        "*a",
        "@x",
        "a\u00a0b",
        "x:",
    ),
)
def test_a_scalar_reads_back_as_itself(text: str) -> None:
    assert yaml.load(f"{{k: {scalar(text)}}}", yaml.BaseLoader) == {"k": text}
    assert yaml.load(f"k: {scalar(text)}", yaml.BaseLoader) == {"k": text}


def test_entries_stand_one_a_line_and_only_what_must_be_is_quoted() -> None:
    written = lines(
        {"title": "A title", "events": [{"id": "x", "at": Quoted("in 2006"), "who": ["a", "b"], "suggested": True}]}
    )
    assert written == 'title: A title\nevents:\n  - {id: x, at: "in 2006", who: [a, b], suggested: true}\n'
    assert flow(["[2015,2016]", ".."]) == '["[2015,2016]", ".."]'


def test_slugs_are_ascii_cut_at_a_word_and_never_taken_twice() -> None:
    assert slug("Şéma: “Straße” & Łódź’s U.S. trade") == "sema-strasse-and-lodzs-us-trade"
    assert slug("word " * 30, 22) == "word-word-word-word"
    assert page_slug("", None) == "text"
    assert initials("Central Harbour-Salt Gazette") == "chsg"
    assert unused("a", {"a", "a-2"}) == "a-3"
