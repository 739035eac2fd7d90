"""The text is cut into blocks, and every note follows the block its words stand in."""

from hypothesis import given
from hypothesis import strategies as st

from generator.pages.text.blocks import split_blocks
from tests.unit.pages.sample import harbour, views


def test_top_level_elements_are_the_blocks() -> None:
    html = "<h2>One</h2>\n<p>Two <em>three</em><br>four</p>\n<ul><li>a</li><li>b</li></ul>\n<hr>\n<p>five</p>"
    assert split_blocks(html) == (
        "<h2>One</h2>",
        "<p>Two <em>three</em><br>four</p>",
        "<ul><li>a</li><li>b</li></ul>",
        "<hr>",
        "<p>five</p>",
    )


def test_a_greater_than_sign_in_an_attribute_ends_no_tag() -> None:
    assert split_blocks('<p title="a > b">x</p><p>y</p>') == ('<p title="a > b">x</p>', "<p>y</p>")


def test_a_comment_is_no_block() -> None:
    assert split_blocks("<!-- <p> --><p>x</p>") == ("<!-- <p> --><p>x</p>",)


def test_text_after_the_last_element_is_kept() -> None:
    assert split_blocks("<p>x</p> tail") == ("<p>x</p>", "tail")


blocks = st.recursive(
    st.text("ab &;", min_size=1, max_size=6).map(lambda text: f"<p>{text.replace('&', '&amp;')}</p>"),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map(lambda items: f"<div>{''.join(items)}</div>"),
    max_leaves=6,
)


@given(st.lists(blocks, max_size=6))
def test_blocks_are_found_again_however_they_nest(elements: list[str]) -> None:
    assert list(split_blocks("\n".join(elements))) == elements


def test_notes_stand_at_the_paragraph_of_their_words_in_the_order_of_the_text() -> None:
    first, second = views(harbour())["briefings/harbour.html"].text.passages
    assert [note.margin.id for note in first.notes] == ["e-closing", "r-leads", "p-elm", "n-said"]
    notes = (*second.notes, *second.if_wide, *second.below)
    assert [note.margin.id for note in notes] == ["e-fire", "c-no-cover-up", "t-cover", "c-ruse"]
    assert (first.number, second.anchor) == ("1", "p2")


def test_a_mention_has_a_card_and_no_note() -> None:
    view = views(harbour())["briefings/harbour.html"]
    notes = [note.margin.id for passage in view.text.passages for note in passage.notes]
    assert not any(id_.startswith("m-") for id_ in notes)
    assert [member.id for member in view.cast if member.count] == ["ada", "guild"]
