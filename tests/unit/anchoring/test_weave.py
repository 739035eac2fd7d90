"""How highlights are woven into the HTML."""

import pytest

from generator.anchoring.marks import Highlight
from generator.anchoring.text.visible import read_visible
from generator.anchoring.weave import weave
from generator.model.spans import Span


def woven(html: str, *words: str, tail: str = "") -> str:
    """Mark each of the words as a, b, c…; long class names are left out of the result."""
    visible = read_visible(html)
    highlights = []
    for name, one in zip("abcd", words, strict=False):
        start = visible.text.index(one)
        highlights.append(Highlight(name, (Span(start, start + len(one)),), "hl", tail))
    return weave(visible, highlights)


def test_a_highlight_is_a_mark_with_a_permalink() -> None:
    assert woven("<p>one two</p>", "two") == '<p>one <mark id="ann-a" class="hl" data-ann="a">two</mark></p>'


def test_a_highlight_over_elements_has_a_mark_in_each() -> None:
    assert woven("<p>a <em>b</em> c</p>", "a b c") == (
        '<p><mark id="ann-a" class="hl" data-ann="a">a </mark><em><mark class="hl" data-ann="a">b</mark></em>'
        '<mark class="hl" data-ann="a"> c</mark></p>'
    )


def test_the_longest_of_nested_highlights_is_outermost_and_uncut() -> None:
    assert woven("<p>a b c</p>", "b", "a b c") == (
        '<p><mark id="ann-b" class="hl" data-ann="b">a '
        '<mark id="ann-a" class="hl hl-d2" data-ann="a">b</mark> c</mark></p>'
    )


def test_overlapping_highlights_are_cut_at_the_border() -> None:
    assert woven("<p>a b c</p>", "a b", "b c") == (
        '<p><mark id="ann-a" class="hl" data-ann="a">a <mark id="ann-b" class="hl hl-d2" data-ann="b">b</mark></mark>'
        '<mark class="hl" data-ann="b"> c</mark></p>'
    )


def test_equal_highlights_nest_and_each_is_reachable() -> None:
    html = woven("<p>a</p>", "a", "a", "a")
    assert html.count("<mark") == 3
    assert all(f'id="ann-{name}"' in html for name in "abc")
    assert "hl-d3" in html


def test_no_mark_stands_between_blocks() -> None:
    html = woven("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a\nb")
    assert "<ul>\n<li><mark" in html
    assert "</li>\n<li><mark" in html


def test_the_badge_follows_the_last_words() -> None:
    assert woven("<p>a b</p>", "a", tail="<i></i>").endswith("a</mark><i></i> b</p>")


def test_the_badge_never_stands_inside_a_link() -> None:
    assert woven('<p><a href="/">a b</a> c</p>', "a", tail="<i></i>").endswith("a</mark> b</a><i></i> c</p>")


def test_an_annotation_in_two_places_has_one_permalink_and_two_badges() -> None:
    visible = read_visible("<p>a b</p>")
    html = weave(visible, [Highlight("x", (Span(0, 1), Span(2, 3)), "hl", "<i></i>")])
    assert html.count('id="ann-x"') == 1
    assert html.count("<i></i>") == 2


def test_places_of_one_annotation_that_overlap_are_one() -> None:
    html = weave(read_visible("<p>a b c</p>"), [Highlight("x", (Span(0, 3), Span(2, 5)), "hl")])
    assert html == '<p><mark id="ann-x" class="hl" data-ann="x">a b c</mark></p>'


def test_ids_are_escaped() -> None:
    assert 'data-ann="&quot;&gt;"' in weave(read_visible("<p>a</p>"), [Highlight('">', (Span(0, 1),), "hl")])


def test_a_highlight_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no words"):
        weave(read_visible("<p>a b c</p>"), [Highlight("a", (Span(3, 3),), "hl")])
