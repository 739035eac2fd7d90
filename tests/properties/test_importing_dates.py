"""Laws of time expressions: in order, never overlapping, always readable as EDTF, never out of
nothing."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.dates.extents import find_extents
from generator.importing.dates.recognise import recognise
from generator.importing.text.words import MONTHS, word_set
from generator.model.edtf import parse

DAYS = st.dates(date(1500, 1, 1), date(2199, 12, 31))
WORDS = st.sampled_from(
    sorted(
        word_set(
            """since until between and from to in the July March may 2015-16 1996-2001 2022 12 3rd last year next
            week two months ago over past decade early 1990s century yesterday Monday later that
            same year BC 490 barely a fortnight after January 34, 2022-13-45 9/11 99/99/9999 half of
            31 February . , ( )"""
        )
    )
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)
REFERENCES = st.none() | DAYS | st.sampled_from((date.min, date.max))


@settings(max_examples=60, deadline=None)
@given(TEXTS, REFERENCES)
def test_expressions_come_in_order_and_do_not_overlap(text: str, reference: date | None) -> None:
    found = recognise(text, reference)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@settings(max_examples=60, deadline=None)
@given(TEXTS, REFERENCES)
def test_every_date_is_edtf(text: str, reference: date | None) -> None:
    for expression in recognise(text, reference):
        if expression.reading.edtf:
            parse(expression.reading.edtf)
    for extent in find_extents(text, reference):
        assert extent.pair or parse(extent.date)


@settings(max_examples=60, deadline=None)
@given(DAYS, st.sampled_from(("{d} {m} {y}", "{m} {d}, {y}", "the {d} of {m} {y}", "{y}-{n:02}-{d:02}", "{m} {d} {y}")))
def test_a_whole_date_is_read_as_itself_in_every_form(day: date, form: str) -> None:
    text = "It was " + form.format(d=day.day, m=MONTHS[day.month - 1], n=day.month, y=day.year) + " when it fell."
    (expression,) = recognise(text, None)
    assert expression.reading.edtf == day.isoformat()


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(32, 99))
def test_a_day_the_calendar_does_not_have_is_never_clamped_to_one_it_has(day: date, number: int) -> None:
    text = f"It was {MONTHS[day.month - 1]} {number}, {day.year} when it fell."
    for expression in recognise(text, None):
        assert len(expression.reading.edtf) <= len("2022-01")


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(1, 40))
def test_days_ago_count_back_exactly_and_weeks_only_about(reference: date, count: int) -> None:
    (days,) = recognise(f"It fell {count + 1} days ago.", reference)
    assert days.reading.edtf == (reference - timedelta(days=count + 1)).isoformat()
    (weeks,) = recognise(f"It fell {count + 1} weeks ago.", reference)
    assert weeks.reading.edtf == (reference - timedelta(weeks=count + 1)).isoformat() + "~"


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_a_year_told_is_no_more_than_a_year(day: date) -> None:
    for form in ("in {y}", "early {y}", "the end of {y}", "last year"):
        for expression in recognise(f"It fell {form.format(y=day.year)}.", day):
            assert len(expression.reading.edtf) == 4
