"""HTML as our sanitiser writes it, made up: nested inline elements, lists, tables, entities, and spans of its text.

Pages are grown from a seed and a size: much faster than recursive strategies, and still shrinking to small pages.
"""

import html as entities
from random import Random

from hypothesis import strategies as st

from generator.anchoring.marks import Highlight
from generator.anchoring.text.visible import Visible, read_visible
from generator.model.spans import Span

_CHARACTERS = "aaabbb   &<>\"'é…“\u00a0\n文ก\u0301"
_INLINE = [
    ("<em>", "</em>"),
    ("<strong>", "</strong>"),
    ('<a href="/x?a=1&amp;b=>" title="\'">', "</a>"),
    ("<code>", "</code>"),
    ("<sup>", "</sup>"),
    ('<span lang="fr">', "</span>"),
]
_EMPTY = ["<br>", '<img src="/a.png" alt="x > y">', "<!-- a > b -->", " "]


def _text(random: Random) -> str:
    text = "".join(random.choices(_CHARACTERS, k=random.randint(1, 10)))
    return entities.escape(text, quote=False).replace("\u00a0", "&nbsp;")


def _line(random: Random, size: int, *, in_link: bool = False) -> str:
    parts = []
    for _ in range(random.randint(1, max(size, 1))):
        kind = random.random()
        if size <= 1 or kind < 0.4:
            parts.append(_text(random))
        elif kind < 0.55:
            parts.append(random.choice(_EMPTY))
        else:
            opening, closing = random.choice([pair for pair in _INLINE if not (in_link and pair[1] == "</a>")])
            inner = _line(random, size - 1, in_link=in_link or closing == "</a>")
            parts.append(opening + inner + closing)
    return "".join(parts)


def _block(random: Random, size: int) -> str:
    kind = random.choice(["p", "p", "h2", "pre", "table", *(["ul"] if size > 1 else [])])
    if kind == "ul":
        items = "".join(f"<li>{_block(random, size - 1)}</li>\n" for _ in range(random.randint(1, size)))
        return f"<ul>\n{items}</ul>\n"
    if kind == "table":
        cells = "".join(f"<td>{_line(random, size - 1)}</td>\n" for _ in range(random.randint(1, 3)))
        return f"<table>\n<tbody><tr>\n{cells}</tr>\n</tbody></table>\n"
    if kind == "pre":
        return f"<pre><code>{_text(random)}</code></pre>\n"
    return f"<{kind}>{_line(random, size)}</{kind}>\n"


def make_page(seed: int, size: int) -> str:
    """Return an HTML fragment of up to `size` blocks, nested about as deep."""
    random = Random(seed)
    return "".join(_block(random, size) for _ in range(random.randint(1, size)))


PAGES = st.builds(make_page, st.integers(0, 1_000_000), st.integers(1, 3))
"""HTML fragments."""


@st.composite
def highlighted_pages(draw: st.DrawFn) -> tuple[Visible, list[Highlight]]:
    """Return a page with something to see and highlights on it: apart, equal, nested, overlapping."""
    visible = read_visible(draw(PAGES) + "<p>end</p>")
    offsets = st.integers(0, len(visible.text))
    spans = st.tuples(offsets, offsets).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: Span(*sorted(pair)))
    chosen = draw(st.lists(st.lists(spans, min_size=1, max_size=2, unique=True), min_size=1, max_size=5))
    tailed = draw(st.booleans())
    return visible, [
        Highlight(
            f"a{number}", tuple(sorted(spans)), "hl hl-event", f'<a class="badge" href="#n{number}"></a>' * tailed
        )
        for number, spans in enumerate(chosen)
    ]
