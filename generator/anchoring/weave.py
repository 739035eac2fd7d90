"""Weaving: highlights become `<mark>` elements in the HTML, and nothing else of it changes.

Marks never cross a tag: each text node gets its own, so the HTML stays valid across emphasis, links, list items,
cells and paragraphs. Where highlights overlap, they are cut at the border and nested, the longest outermost.
"""

import html as entities
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.anchoring.text.visible import Visible
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words to mark: an annotation's `id` and the `spans` of visible text it was found on, none of them empty.

    `css_class` is what each `<mark>` carries besides its nesting depth; `tail_html` follows each passage, or the
    link around its end. Both are our own HTML and go into the page as they are.
    """

    id: str
    spans: tuple[Span, ...]
    css_class: str
    tail_html: str = ""

    def __post_init__(self) -> None:
        if not all(map(len, self.spans)):
            raise ValueError(f"{self.id}: a highlight has no words")


class _Passage(NamedTuple):
    """One span of a highlight, whose `name` is its id as HTML has it; sorting puts what is to be outermost first."""

    rank: tuple[int, int, int]
    span: Span
    highlight: Highlight
    name: str


class _Insertion(NamedTuple):
    """Something to put into the HTML at an offset."""

    offset: int
    html: str


def weave(visible: Visible, highlights: Sequence[Highlight]) -> str:
    """Return the HTML with one or more `<mark>` for each highlight.

    The first mark of a highlight carries `id="ann-<id>"`, every one `data-ann="<id>"`, the class given, and
    `hl-d2`, `hl-d3`… when it stands inside other marks.
    """
    passages = _ranked(highlights)
    covering = _passages_by_node(visible, passages)
    insertions: list[_Insertion] = []
    named: set[str] = set()
    for number in sorted(covering):
        node = visible.nodes[number]
        insertions += _mark_node(visible, node, covering[number], named)
    return _inserted(visible.html, insertions)


def _ranked(highlights: Sequence[Highlight]) -> list[_Passage]:
    names = [entities.escape(highlight.id) for highlight in highlights]
    return sorted(
        _Passage((-len(span), span.start, order), span, highlight, names[order])
        for order, highlight in enumerate(highlights)
        for span in _merged(highlight.spans)
    )


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Join the spans of one highlight that overlap, so that it never nests in itself."""
    if len(spans) == 1:
        return list(spans)
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and merged[-1].overlaps(span):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _passages_by_node(visible: Visible, passages: Iterable[_Passage]) -> dict[int, list[_Passage]]:
    """Return for each text node that is to be marked its passages, the outermost first."""
    starts = [node.start for node in visible.nodes]
    covering: dict[int, list[_Passage]] = defaultdict(list)
    for passage in passages:
        first = max(bisect_right(starts, passage.span.start) - 1, 0)
        for number in range(first, len(starts)):
            node = visible.nodes[number]
            if node.start >= passage.span.end:
                break
            if node.end > passage.span.start:
                covering[number].append(passage)
    return covering


def _mark_node(visible: Visible, node: Span, passages: Sequence[_Passage], named: set[str]) -> list[_Insertion]:
    """Return the marks of one text node. `named` are the highlights whose first mark has been set."""
    starting: dict[int, list[_Passage]] = {}
    for one in passages:
        starting.setdefault(max(one.span.start, node.start), []).append(one)
    ends = {min(one.span.end, node.end) for one in passages}
    insertions: list[_Insertion] = []
    opened: list[_Passage] = []
    for cut in sorted(ends.union(starting)):
        going_on = [one for one in opened if one.span.end > cut] if cut < node.end else []
        wanted = sorted((*going_on, *starting[cut])) if cut in starting else going_on
        kept = _common(opened, wanted) if opened and wanted else 0
        if len(opened) > kept:
            offset = visible.html_end(cut)
            insertions.append(_Insertion(offset, "</mark>" * (len(opened) - kept)))
            insertions += _tails(visible, offset, [passage for passage in opened if passage.span.end == cut])
        if len(wanted) > kept:
            marks = [_mark(passage, depth, named) for depth, passage in enumerate(wanted[kept:], kept + 1)]
            insertions.append(_Insertion(visible.html_start(cut), "".join(marks)))
        opened = wanted
    return insertions


def _common(opened: Sequence[_Passage], wanted: Sequence[_Passage]) -> int:
    """Return how many marks, from the outermost, can stay open."""
    common = 0
    while common < min(len(opened), len(wanted)) and opened[common] is wanted[common]:
        common += 1
    return common


def _mark(passage: _Passage, depth: int, named: set[str]) -> str:
    name = passage.name
    nested = "" if depth == 1 else f" hl-d{depth}"
    anchor = "" if name in named else f'id="ann-{name}" '
    named.add(name)
    return f'<mark {anchor}class="{passage.highlight.css_class}{nested}" data-ann="{name}">'


def _tails(visible: Visible, offset: int, ended: Iterable[_Passage]) -> list[_Insertion]:
    """Return the tails of the passages that end at `offset`, moved behind a link or button around it."""
    tails = [passage.highlight.tail_html for passage in ended if passage.highlight.tail_html]
    if not tails:
        return []
    around = [element.end for element in visible.interactive if element.start < offset < element.end]
    return [_Insertion(max(around, default=offset), tail) for tail in tails]


def _inserted(html: str, insertions: list[_Insertion]) -> str:
    parts: list[str] = []
    end = 0
    for insertion in sorted(insertions, key=lambda insertion: insertion.offset):
        parts += html[end : insertion.offset], insertion.html
        end = insertion.offset
    parts.append(html[end:])
    return "".join(parts)
