"""Notes beside and below their paragraphs: in order, none lost, and no paragraph waits for the notes of another."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.pages.notes.beside import Sized, beside, beside_in_both, letters
from generator.pages.planning.links import Link
from tests.unit.pages.sample import Page, event, site, views

heights = st.floats(0.9, 8).map(lambda height: round(height, 1))
paragraphs = st.lists(st.builds(Sized, heights, st.lists(heights, max_size=8).map(tuple)), max_size=12)


def longest_wait(texts: list[Sized], counts: tuple[int, ...]) -> float:
    """Lay the floats out as browsers do (CSS 2.2, 9.5.1) and return the largest hole between two paragraphs."""
    top = text_end = notes_top = notes_end = hole = 0.0
    for text, count in zip(texts, counts, strict=True):
        top = max(text_end, notes_top)
        hole = max(hole, top - text_end)
        text_end = top + text.text
        if count:
            notes_top = max(top, notes_end)
            notes_end = notes_top + sum(text.notes[:count])
        if count < len(text.notes):
            hole = max(hole, notes_end - text_end)
            text_end = notes_top = notes_end = max(text_end, notes_end)
    return hole


@given(paragraphs)
def test_no_paragraph_waits_long_for_the_notes_of_another(texts: list[Sized]) -> None:
    assert longest_wait(texts, beside(texts)) <= 2.01


@given(paragraphs)
def test_notes_go_below_only_where_they_would_make_a_paragraph_wait(texts: list[Sized]) -> None:
    texts = [*texts, Sized(1000, (1.0,))]
    counts = beside(texts)
    whole = tuple(len(text.notes) for text in texts)
    assert all(0 <= count <= most for count, most in zip(counts, whole, strict=True))
    if longest_wait(texts, whole) == 0:
        assert counts == whole


@given(st.lists(st.tuples(st.integers(1, 900), st.lists(st.integers(5, 400), max_size=8)), max_size=12))
def test_what_stands_in_a_narrow_margin_stands_in_a_wide_one(texts: list[tuple[int, list[int]]]) -> None:
    counts = beside_in_both(texts)
    assert all(0 <= few <= many <= len(notes) for (few, many), (_, notes) in zip(counts, texts, strict=True))


def test_what_goes_below_follows_what_stands_beside() -> None:
    many = tuple(event(f"e{n}", f"word{n}", "2020", what="A long description of what happened " * 3) for n in range(9))
    page = Page("dense", (" ".join(f"word{n}" for n in range(9)), "Nothing more."), many)
    first, second = views(site(page))["briefings/dense.html"].text.passages
    assert first.below
    assert [note.margin.number for note in (*first.notes, *first.if_wide, *first.below)] == list(range(1, 10))
    assert second.notes == second.if_wide == second.below == ()


def test_addresses_take_no_room() -> None:
    link = Link("Ada", "actors/ada.html")
    assert letters(link) == letters(replace(link, href="x" * 500))
