"""Laws of EDTF dates: printing and parsing are inverse, order is total, doubt is never lost."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.model.edtf import (
    DateError,
    Possibility,
    When,
    overlaps,
    parse,
    parse_pair,
    precedes,
    season_or_span,
    words,
)
from generator.model.edtf.english import MONTHS, SEASONS
from generator.model.edtf.tree import Date, Season, singles
from generator.model.edtf.wording import LANGUAGES
from tests.unit.edtf.expressions import EXPRESSIONS, SINGLES, sets

unhurried = settings(max_examples=80, deadline=None)
"""A busy machine is no reason to fail."""

YES, NO = Possibility.YES, Possibility.NO
ALPHABET = "0123456789XYES?~%-/.,[]{}TZ:+ "
TEXTS = st.text(max_size=60) | st.text(alphabet=ALPHABET, max_size=60)


def readable(text: str) -> When | None:
    try:
        return parse(text)
    except DateError:
        return None


DATES = EXPRESSIONS.map(readable).filter(lambda when: when is not None)


@unhurried
@given(DATES)
def test_the_canonical_text_reads_as_the_same_date_and_prints_as_itself(when: When) -> None:
    assert parse(when.text) == when
    assert parse(when.text).text == when.text


@unhurried
@given(SINGLES)
def test_every_single_date_of_the_grammar_is_accepted(text: str) -> None:
    parse(text)


@unhurried
@given(DATES)
def test_the_first_day_is_not_after_the_last(when: When) -> None:
    assume(when.earliest is not None and when.latest is not None)
    assert when.earliest <= when.latest  # type: ignore[operator]  # both are days, as assumed


@unhurried
@given(DATES, DATES)
def test_order_is_total_and_only_equal_dates_are_level(one: When, other: When) -> None:
    assert (one.sort_key < other.sort_key) + (one.sort_key > other.sort_key) + (one == other) == 1


@unhurried
@given(DATES, DATES)
def test_order_agrees_with_the_bounds(one: When, other: When) -> None:
    first = (one.earliest is not None, one.earliest) < (other.earliest is not None, other.earliest)
    last = (one.latest is None, one.latest) <= (other.latest is None, other.latest)
    if first and last:
        assert one.sort_key < other.sort_key


@unhurried
@given(DATES, DATES)
def test_sharing_a_time_is_symmetric(one: When, other: When) -> None:
    assert overlaps(one, other) is overlaps(other, one)


@unhurried
@given(DATES, DATES)
def test_no_two_dates_are_each_before_the_other_or_before_and_at_the_same_time(one: When, other: When) -> None:
    if precedes(one, other) is YES:
        assert precedes(other, one) is NO
        assert overlaps(one, other) is NO
        assert one.sort_key < other.sort_key


@unhurried
@given(DATES)
def test_a_date_never_contradicts_itself(when: When) -> None:
    assert overlaps(when, when) is not NO
    assert precedes(when, when) is not YES


@unhurried
@given(DATES, SINGLES)
def test_doubt_never_makes_a_contradiction(when: When, text: str) -> None:
    sure = parse(re.sub("[?~%]", "", text))
    doubtful = parse(f"{sure.text}~")
    if overlaps(sure, when) is not NO:
        assert overlaps(doubtful, when) is not NO
    assert overlaps(sure, doubtful) is not NO


@unhurried
@given(DATES)
def test_words_name_no_month_season_or_number_that_the_date_does_not(when: When) -> None:
    said = words(when)
    parts = list(singles(when.tree))
    if not any(isinstance(part, Date) and part.month for part in parts):
        assert not any(re.search(rf"\b{month}\b", said) for month in MONTHS[1:])
    if not any(isinstance(part, Season) for part in parts):
        assert not any(season in said for season in SEASONS)


@unhurried
@given(DATES)
def test_words_hide_no_doubt(when: When) -> None:
    said = words(when)
    assert ("possibly" in said or "uncertain" in said) is when.uncertain
    assert ("about" in said or "approximate" in said) is when.approximate


@unhurried
@given(DATES)
def test_russian_words_hide_no_doubt(when: When) -> None:
    said = words(when, "ru")
    assert ("возможно" in said or "под вопросом" in said) is when.uncertain
    assert ("около" in said or "примерно" in said or "приблизительно" in said) is when.approximate


@unhurried
@pytest.mark.parametrize("language", LANGUAGES)
@given(DATES, DATES)
def test_words_tell_different_dates_apart(language: str, one: When, other: When) -> None:
    assume("E" not in one.text + other.text and "S" not in one.text + other.text)
    if one != other:
        assert words(one, language) != words(other, language)


@unhurried
@given(SINGLES | sets(("[]",)) | st.just("..") | st.just(""), SINGLES | sets(("[]",)) | st.just("..") | st.just(""))
def test_a_pair_is_covered_by_an_interval_that_is_not_more_precise(start: str, end: str) -> None:
    try:
        pair = parse_pair(start, end)
    except DateError:
        assume(False)
    covering = parse(pair.text)
    assert covering.earliest is None or (pair.earliest is not None and covering.earliest <= pair.earliest)
    assert covering.latest is None or (pair.latest is not None and covering.latest >= pair.latest)
    assert covering.uncertain <= pair.uncertain
    assert covering.approximate <= pair.approximate
    assert pair.pair is not None
    assert parse_pair(*pair.pair) == pair
    assert all(words(pair, language) for language in LANGUAGES)


@unhurried
@given(TEXTS)
def test_any_text_is_a_date_or_a_date_error_whose_suggestion_can_be_read(text: str) -> None:
    season_or_span(text)
    try:
        for language in LANGUAGES:
            words(parse(text), language)
    except DateError as error:
        assert 0 <= error.offset <= len(text)
        if error.suggestion:
            assert parse(error.suggestion).text == error.suggestion


@unhurried
@given(EXPRESSIONS, st.data())
def test_one_wrong_character_is_a_date_or_a_date_error(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1)) if text else 0
    wrong = text[:at] + data.draw(st.sampled_from([*ALPHABET, "", "é", "–"])) + text[at + 1 :]
    try:
        parse(wrong)
    except DateError as error:
        assert 0 <= error.offset <= len(wrong)
        assert error.reason
