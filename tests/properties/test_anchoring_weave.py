"""Laws of weaving, for any HTML and any highlights."""

import re
from collections import defaultdict
from html.parser import HTMLParser

from hypothesis import given, settings

from generator.anchoring.marks import Highlight
from generator.anchoring.text.visible import Visible, read_visible
from generator.anchoring.weave import weave
from tests.properties.anchoring_strategies import PAGES, highlighted_pages

MARKS = re.compile(r'</?mark\b[^>]*>|<a class="badge"[^>]*></a>')


@settings(max_examples=100)
@given(highlighted_pages())
def test_with_the_marks_and_badges_taken_out_the_html_is_as_it_was(page: tuple[Visible, list[Highlight]]) -> None:
    visible, highlights = page
    assert MARKS.sub("", weave(visible, highlights)) == visible.html


@settings(max_examples=100)
@given(highlighted_pages())
def test_the_reader_sees_the_same_text(page: tuple[Visible, list[Highlight]]) -> None:
    visible, highlights = page
    assert read_visible(weave(visible, highlights)).text == visible.text


@settings(max_examples=100)
@given(highlighted_pages())
def test_the_marks_of_each_annotation_cover_exactly_its_words(page: tuple[Visible, list[Highlight]]) -> None:
    visible, highlights = page
    marked = _marked(weave(visible, highlights))
    for highlight in highlights:
        wanted = {index for span in highlight.spans for index in range(span.start, span.end)}
        got = marked[highlight.id]
        assert got <= wanted
        assert all(visible.text[index].isspace() for index in wanted - got)


@settings(max_examples=100)
@given(highlighted_pages())
def test_the_html_stays_well_formed_and_links_stay_apart(page: tuple[Visible, list[Highlight]]) -> None:
    visible, highlights = page
    checker = _Nesting()
    checker.feed(weave(visible, highlights))
    assert checker.open == []
    assert not checker.faults


@settings(max_examples=100)
@given(highlighted_pages())
def test_the_first_mark_of_each_annotation_and_only_it_carries_the_id(page: tuple[Visible, list[Highlight]]) -> None:
    visible, highlights = page
    html = weave(visible, highlights)
    for highlight in highlights:
        marks = [mark for mark in re.findall(r"<mark [^>]*>", html) if f'data-ann="{highlight.id}"' in mark]
        assert [f'id="ann-{highlight.id}"' in mark for mark in marks] == [True] * bool(marks) + [False] * (
            len(marks) - 1
        )


@settings(max_examples=100)
@given(PAGES)
def test_each_visible_character_leads_to_itself_in_the_html(html: str) -> None:
    visible = read_visible(html)
    for node in visible.nodes:
        for index in range(node.start, node.end):
            source = html[visible.html_start(index) : visible.html_end(index + 1)]
            assert read_visible(f"<pre>x{source}x</pre>").text[1:-1].replace("\n", " ") in (visible.text[index], " ")


class _Nesting(HTMLParser):
    """Checks that elements nest, that no link stands in a link, and that no mark stands directly in a table or list."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "img"):
            return
        if (tag == "a" and "a" in self.open) or (
            tag == "mark" and self.open[-1:] in (["ul"], ["table"], ["tr"], ["tbody"])
        ):
            self.faults.append(f"{tag} in {self.open}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open.pop() != tag:
            self.faults.append(f"</{tag}>")


class _Covered(HTMLParser):
    """Reads which visible characters each annotation's marks cover, by counting those that are no white space."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen = 0
        self.covered: dict[str, list[int]] = defaultdict(list)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            self.open.append(str(dict(attrs)["data-ann"]))

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for character in data:
            if not character.isspace():
                for annotation in self.open:
                    self.covered[annotation].append(self.seen)
                self.seen += 1


def _marked(html: str) -> dict[str, set[int]]:
    """Return the visible characters, white space apart, under each annotation's marks."""
    reader = _Covered()
    reader.feed(html)
    reader.close()
    solid = [index for index, character in enumerate(read_visible(html).text) if not character.isspace()]
    return defaultdict(set, {name: {solid[one] for one in numbers} for name, numbers in reader.covered.items()})
