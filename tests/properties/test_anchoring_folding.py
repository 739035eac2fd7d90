"""Laws of folding, for any text."""

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from generator.anchoring.text.characters import JOINED, LOOSE, OPENED, SAME_LENGTH
from generator.anchoring.text.folding import fold

AWKWARD = st.sampled_from(
    [
        *SAME_LENGTH,
        *LOOSE,
        *JOINED[:12],
        *map(chr, list(OPENED)[:40]),
        *"a- .e\u0301\u0323ẫ\u1100\u1161\u11a8각Å",
    ]
)
TEXTS = st.lists(st.one_of(AWKWARD, AWKWARD, st.characters(exclude_categories=["Cs"])), max_size=25).map("".join)


@given(TEXTS)
@example("- \u200d-\u00ad-")
@example(" \u0301 \u200d \u0301")
@example("\u01f1\u0301")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(TEXTS)
def test_nfc_and_nfd_fold_to_the_same(text: str) -> None:
    forms = {fold(unicodedata.normalize(form, text)).text for form in ("NFC", "NFD")}
    assert forms == {fold(text).text}


@given(TEXTS)
def test_the_spans_of_the_folded_characters_stand_in_order_and_inside_the_original(text: str) -> None:
    folded = fold(text)
    end = 0
    previous = None
    for index in range(len(folded.text)):
        span = folded.span(index, index + 1)
        assert span.start < span.end <= len(text)
        assert span == previous or span.start >= end
        end, previous = span.end, span


@given(TEXTS)
@example("\xad\u01f1\u0301")
def test_each_edit_folds_by_itself_to_what_stands_in_the_folded_text(text: str) -> None:
    folded = fold(text)
    for edit in folded.edits:
        assert fold(text[edit.start : edit.end]).text == folded.text[edit.folded_start : edit.folded_end]


@given(TEXTS)
def test_index_and_origin_are_inverse_on_what_is_visible(text: str) -> None:
    folded = fold(text)
    for index in range(len(folded.text)):
        origin = folded.origin(index)
        assert folded.origin(folded.index(origin)) == origin
