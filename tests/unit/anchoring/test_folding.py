"""Folding: what becomes equal, and that every place leads back to the original."""

import unicodedata

import pytest

from generator.anchoring.text.folding import fold


@pytest.mark.parametrize(
    ("typographic", "typed"),
    [
        ("the “new” group", 'the "new" group'),
        ("«nouveau» ‹un›", "\"nouveau\" 'un'"),
        ("Kabul’s and Qurʾān", "Kabul's and Qur'ān"),
        ("1996–2001 — a gap", "1996-2001 - a gap"),
        ("a gap -- here", "a gap — here"),
        ("30\u00a0July\u202f2022", "30 July 2022"),
        ("one\n\n  two", "one two"),
        ("co\u00adoper\u200bate", "cooperate"),
        ("ﬁnal oﬀer", "final offer"),
        ("wait… what", "wait... what"),
        ("cafe\u0301", "café"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("ﻻ", "لا"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_texts_that_differ_only_in_typography_fold_to_the_same(typographic: str, typed: str) -> None:
    assert fold(typographic).text == fold(typed).text


@pytest.mark.parametrize(("one", "other"), [("Taliban", "taliban"), ("Gülen", "Gulen"), ("a b", "ab"), ("ae", "æ")])
def test_case_diacritics_and_spelling_are_not_folded(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def test_a_span_leads_back_to_the_words_as_they_stand() -> None:
    text = "x  “ﬁrst” cafe\u0301 z"
    folded = fold(text)
    start = folded.text.index('"first" café')
    assert folded.span(start, start + len('"first" café')).of(text) == "“ﬁrst” cafe\u0301"


def test_a_ligature_and_a_combining_sequence_are_never_cut_in_half() -> None:
    ligature, composed = fold("oﬃce"), fold("re\u0301sume\u0301")
    assert ligature.span(0, 2).of("oﬃce") == "oﬃ"
    assert composed.span(1, 2).of("re\u0301sume\u0301") == "e\u0301"


def test_invisible_characters_at_the_borders_stay_outside_the_span() -> None:
    text = "the \u200bword\u00ad end"
    folded = fold(text)
    start = folded.text.index("word")
    assert folded.span(start, start + 4).of(text) == "word"


def test_a_variation_selector_stays_with_its_character() -> None:
    text = "I ❤\ufe0f Kabul"
    folded = fold(text)
    assert folded.span(2, 3).of(text) == "❤\ufe0f"


def test_plain_ascii_needs_no_map() -> None:
    folded = fold("Nothing to fold here - 'really'.")
    assert folded.text == folded.original
    assert folded.edits == ()


def test_an_offset_goes_there_and_back() -> None:
    text = "a  b ﬁ c"
    folded = fold(text)
    for word in "b", "ﬁ", "c":
        origin = text.index(word)
        assert folded.origin(folded.index(origin)) == origin
