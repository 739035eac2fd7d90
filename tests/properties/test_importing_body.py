"""Laws of the importer's Markdown: whatever the words of a source text, a reader sees exactly them."""

import html
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.importing.article.body import body_of
from generator.importing.formats.document import Block, Note, NoteMark, Origin
from generator.importing.text.words import word_set
from generator.markup.convert import to_html

MARKS = st.text(st.sampled_from("ab1.)(#*_-+>`[]<>&;:!|~=^\\/ \"'{}$@€“é\u00a0\ue000\ue001"), min_size=1, max_size=25)
TRAPS = st.sampled_from(
    sorted(
        word_set(
            """2015. &amp; &copy; &#1 <b> </div> [a](b) [^1] *** --- === ``` ~~~ a_b_c __init__ 1) <!-- $x$ * `
            AT&T a<b 1@2 <x@y>"""
        )
    )
)
TEXTS = (
    st.lists(MARKS | TRAPS, min_size=1, max_size=5)
    .map(" ".join)
    .map(lambda text: re.sub(" +", " ", text).strip())
    .filter(lambda text: bool(text.strip()))
)
KINDS = st.sampled_from(("paragraph", "heading", "item", "quote"))


def seen(rendered: str) -> list[str]:
    return html.unescape(re.sub(r"<[^>]*>", "", rendered)).split()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(KINDS, TEXTS), min_size=1, max_size=3))
def test_rendered_the_body_shows_the_words_of_the_blocks(parts: list[tuple[str, str]]) -> None:
    blocks = [Block(kind, text, (Origin(0, 1, 1),)) for kind, text in parts]  # type: ignore[arg-type]
    assert seen(to_html(body_of(blocks))) == [word for _, text in parts for word in text.split()]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("abc ABC,.;:’“”–é\u00a0"), min_size=1))
def test_ordinary_prose_needs_no_escapes(text: str) -> None:
    block = Block("paragraph", " ".join(text.split(" ")).strip() or "a", (Origin(0, 1, 1),))
    assert "\\" not in body_of([block])


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(0, 40))
@example(": a colon behind a mark that opens the line", 0)
def test_the_mark_of_a_footnote_changes_no_word_beside_it(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    block = Block("paragraph", text, (Origin(0, 1, 1),), marks=(NoteMark(offset, "1"),))
    shown = re.sub(r'<sup id="fnref.*?</sup>', "", to_html(body_of([block], [Note("1", "a note")])), flags=re.DOTALL)
    assert "".join(seen(shown.split('<div class="footnote"')[0])) == "".join(text.split())
