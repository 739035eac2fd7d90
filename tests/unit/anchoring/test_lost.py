"""What an editor is told about words that are missing or ambiguous."""

import pytest

from generator.anchoring.locate import Found, locate
from generator.anchoring.lost import in_context, lost
from generator.annotations.at import parse_at
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.spans import Span
from tests.unit.anchoring.pages import page

TEXT = (
    "A new armed group was formed in northern Kunduz in the spring of last year, local papers wrote.\n"
    "Its leader, a former customs officer, denies the existence of the group.\n"
    "Fighting in northern Kunduz went on, and northern Kunduz was quiet only in winter."
)


def problem(at: object) -> Problem:
    """Return what is said about an `at` that does not mean one place."""
    (selector,) = parse_at(at)
    location = locate(page(TEXT), selector)
    assert not isinstance(location, Found)
    return lost(page(TEXT), selector, location, KeyPath("a.md", ("events", 0, "at")))


@pytest.mark.parametrize(
    ("at", "fix"),
    [
        ("denied the existance of the group", 'at: "denies the existence of the group"'),
        ("a new **armed** group", 'at: "A new armed group"'),
        ("a former custom officer", 'at: "a former customs officer"'),
        ("papres", 'at: "papers"'),
        ("cust", 'at: "[[cust]]oms'),
        (
            "A new … in the winter of last year",
            'at: "A new armed group was formed in northern Kunduz in the spring of last year"',
        ),
        ("FIGHTING IN", 'at: "Fighting in"'),
    ],
)
def test_a_quote_that_is_nearly_right_comes_back_corrected(at: str, fix: str) -> None:
    found = problem(at)
    assert found.code is Code.AT_NOT_FOUND
    assert found.fix.startswith(fix[:-1]), found.fix
    assert found.notes[0].startswith("nearest: ")


def test_the_fix_for_missing_words_can_be_pasted() -> None:
    (selector,) = parse_at("denies the existence of the group")
    assert isinstance(locate(page(TEXT), selector), Found)


def test_words_like_nothing_in_the_text_are_said_to_be_so() -> None:
    found = problem("quarterly earnings rose")
    assert "nor anything like it" in found.message
    assert "delete" in found.fix
    assert found.notes == ()


def test_every_candidate_of_an_ambiguous_quote_is_shown_in_context() -> None:
    found = problem("northern Kunduz")
    assert found.code is Code.AT_AMBIGUOUS
    assert "3 times" in found.message
    assert len(found.notes) == 3
    assert all("[[northern Kunduz]]" in note for note in found.notes)


def test_the_fix_for_an_ambiguous_quote_offers_an_at_that_means_one_place() -> None:
    for offer in problem("northern Kunduz").fix.split("at: ")[1:4]:
        (selector,) = parse_at(offer.split('"')[1])
        assert isinstance(locate(page(TEXT), selector), Found)


def test_an_ordinal_too_high_says_how_many_there_are() -> None:
    found = problem({"quote": "northern Kunduz", "nth": 7})
    assert "only 3 times" in found.message
    assert "1 to 3" in found.fix


def test_context_is_one_line_and_cut_between_words() -> None:
    text = "x" * 10 + " " + "word " * 20 + "here\nand " + "word " * 20
    shown = in_context(text, Span(text.index("here"), text.index("here") + 4))
    assert shown.startswith("…word ")
    assert "[[here]] and word" in shown
    assert shown.endswith("word…")


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (
            "denies … northern Kunduz in the spring",
            '"northern Kunduz in the spring" stands in the text, but not behind "denies"',
        ),
        ("denies … quarterly", 'only "quarterly" is not there'),
        ("quarterly … denies", 'only "quarterly" is not there'),
        ("quarterly … earnings … rose", "a range has two parts"),
    ],
)
def test_a_range_that_is_none_is_said_to_be_so(at: str, told: str) -> None:
    found = problem(at)
    assert told in found.notes[-1]
    assert "nor anything like it" not in found.message


def test_of_a_range_of_three_parts_the_first_and_the_last_count() -> None:
    found = problem("Its leader … former … existence of the group")
    assert found.fix == 'at: "Its leader, a former customs officer, denies the existence of the group"'


def test_in_a_list_of_places_the_words_alone_can_be_pasted() -> None:
    (selector,) = parse_at("denied the existance of the group")
    location = locate(page(TEXT), selector)
    assert not isinstance(location, Found)
    found = lost(page(TEXT), selector, location, KeyPath("a.md", ("events", 0, "at", 1)))
    assert found.fix == 'write "denies the existence of the group"'
