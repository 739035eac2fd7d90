"""Laws of Markdown conversion: whatever is typed, the HTML is safe, well-formed and says the same words."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from generator.markup.convert import inline_html, mark_up_text, to_html
from generator.model.settings import Limits

VOID = {"br", "hr", "img", "wbr"}
MARKS = ["[", "](", ")", "[^1]", "[^1]: note", "![", "*", "**", "_", "`", "```", "~~~", "\\", "&amp;", "&", "&#2;"]
BLOCKS = ["#", "# ", "- ", "1. ", "2015. ", "    ", "\t", "> ", "|", "|-|-|", ":", "---", "===", "{: #id}"]
ENDS = ["\n", "\n\n", "\r\n", "\r"]
TAGS = ["<", ">", "</", "<!--", "-->", "<div>", "</div>", "<b onclick=x>", "<h1>", "<p id=p1 class=para>", "<?", "?>"]
ACTS = ["<script>", "</script>", "<svg/onload=a>", "<a href='javascript:b'>", "<img src=//e.x/y>", "<![CDATA["]
WORDS = ["word", "é", "کابل", "\xa0", "\u202e", "\u200b", "😀", "\x02", "{{ 7*7 }}", "///Footnotes Go Here///"]
PIECES = st.sampled_from([*MARKS, *BLOCKS, *ENDS, *TAGS, *ACTS, *WORDS])
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


class Strict(HTMLParser):
    """Reads HTML and holds every element's tag and attributes; fails where an element is not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute stands twice in <{tag}>"
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def elements(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Strict()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.elements


@given(TEXTS)
def test_any_text_becomes_balanced_html_that_can_do_nothing(text: str) -> None:
    for html in (to_html(text), inline_html(text)):
        for tag, attributes in elements(html):
            assert tag not in {"script", "style", "svg", "math", "iframe", "object", "form", "input", "h1", "mark"}
            assert not [name for name in attributes if name.startswith("on") or name == "style"]
            for name in ("href", "src"):
                address = attributes.get(name) or ""
                assert re.match(r"(https?:|mailto:|[^:]*$|[^:]*[/?#])", address), address


@given(TEXTS)
def test_no_two_elements_share_an_id_and_every_id_is_the_programs_own(text: str) -> None:
    ids = [attributes["id"] for _, attributes in elements(to_html(text)) if "id" in attributes]

    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"p\d+|fn(ref\d*)?-\d+", id or "") for id in ids)


@given(TEXTS)
def test_paragraphs_are_numbered_in_order_without_gaps(text: str) -> None:
    numbered = [a["id"] for _, a in elements(to_html(text)) if "para" in (a.get("class") or "").split()]

    assert numbered == [f"p{number}" for number in range(1, len(numbered) + 1)]


@given(TEXTS.filter(lambda text: "\r" not in text))
def test_the_kind_of_line_end_does_not_matter(text: str) -> None:
    assert to_html(text.replace("\n", "\r\n")) == to_html(text.replace("\n", "\r")) == to_html(text)


@given(TEXTS, TEXTS)
def test_what_was_converted_before_does_not_matter(before: str, text: str) -> None:
    alone = to_html(text)
    to_html(before)

    assert to_html(text) == alone


@given(TEXTS)
def test_headings_start_below_the_title_and_skip_no_level(text: str) -> None:
    levels = [int(tag[1]) for tag, _ in elements(to_html(text)) if re.fullmatch(r"h\d", tag)]

    assert all(level <= before + 1 for before, level in zip([1, *levels], levels, strict=False))


@given(st.text(alphabet=st.characters(whitelist_categories=("L", "N", "Zs")), min_size=1))
def test_words_without_markup_stay_as_they_are(words: str) -> None:
    shown = re.sub(r"<[^>]*>", "", inline_html(words)).replace("&nbsp;", "\xa0")

    assert shown.split() == words.split()


@given(TEXTS)
def test_limits_never_change_the_html_they_let_through(text: str) -> None:
    html, problems = mark_up_text(text, "a.md", 1, Limits())

    assert problems == ()
    assert html == to_html(text)
