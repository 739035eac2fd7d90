"""HTML as our sanitiser writes it, made up: nested inline elements, lists, tables, entities, and spans of its text."""

import html as entities

from hypothesis import strategies as st

from generator.anchoring.visible import Visible, read_visible
from generator.anchoring.weave import Highlight
from generator.model.spans import Span

_LETTERS = st.text(alphabet="ab &<>\"'é…“\u00a0 \n文ก\u0301", min_size=1, max_size=12).map(
    lambda text: entities.escape(text, quote=False).replace("\u00a0", "&nbsp;")
)
_WRAPS = [
    ("<em>", "</em>"),
    ("<strong>", "</strong>"),
    ('<a href="/x?a=1&amp;b=>" title="\'">', "</a>"),
    ("<code>", "</code>"),
    ("<sup>", "</sup>"),
    ('<span lang="fr">', "</span>"),
]


def _wrap(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inner = st.lists(children, min_size=1, max_size=4).map("".join)
    return st.tuples(st.sampled_from(_WRAPS), inner).map(lambda pair: _wrapped(*pair[0], pair[1]))


def _wrapped(opening: str, closing: str, inner: str) -> str:
    return inner if opening.startswith("<a ") and "<a " in inner else opening + inner + closing


INLINE = st.recursive(
    st.one_of(_LETTERS, st.sampled_from(["<br>", '<img src="/a.png" alt="x > y">', "<!-- a > b -->", " "])),
    _wrap,
    max_leaves=8,
)
_LINE = st.lists(INLINE, min_size=1, max_size=4).map("".join)
_PARAGRAPH = _LINE.map(lambda line: f"<p>{line}</p>\n")
_CELLS = st.lists(_LINE, min_size=1, max_size=3).map(
    lambda row: "<tr>\n" + "".join(f"<td>{c}</td>" for c in row) + "</tr>\n"
)
_TABLE = st.lists(_CELLS, min_size=1, max_size=2).map(lambda rows: f"<table>\n<tbody>{''.join(rows)}</tbody></table>\n")
_PRE = _LETTERS.map(lambda text: f"<pre><code>{text}</code></pre>")
_BLOCKS = st.recursive(
    st.one_of(_PARAGRAPH, _TABLE, _PRE, _LINE.map(lambda line: f"<h2>{line}</h2>\n")),
    lambda blocks: st.lists(blocks, min_size=1, max_size=3).map(
        lambda items: "<ul>\n" + "".join(f"<li>{item}</li>\n" for item in items) + "</ul>\n"
    ),
    max_leaves=4,
)
PAGES = st.lists(_BLOCKS, min_size=1, max_size=4).map("".join)
"""HTML fragments."""


@st.composite
def highlighted_pages(draw: st.DrawFn) -> tuple[Visible, list[Highlight]]:
    """Return a page with something to see and highlights on it: apart, equal, nested, overlapping."""
    visible = read_visible(draw(PAGES.filter(lambda html: read_visible(html).text.strip() != "")))
    offsets = st.integers(0, len(visible.text))
    spans = st.tuples(offsets, offsets).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: Span(*sorted(pair)))
    chosen = draw(st.lists(st.lists(spans, min_size=1, max_size=2, unique=True), min_size=1, max_size=5))
    tails = draw(st.lists(st.booleans(), min_size=len(chosen), max_size=len(chosen)))
    return visible, [
        Highlight(f"a{number}", tuple(sorted(spans)), "hl hl-event", f'<a class="badge" href="#n{number}"></a>' * tail)
        for number, (spans, tail) in enumerate(zip(chosen, tails, strict=True))
    ]
