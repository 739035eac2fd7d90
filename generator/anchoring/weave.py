"""Weaving: highlights become `<mark>` elements in the HTML, and nothing else of it changes.

Marks never cross a tag: each text node gets its own, so the HTML stays valid across emphasis, links, list items,
cells and paragraphs. Where highlights overlap, they are cut at the border and nested, the longest outermost.
"""

import html as entities
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from generator.anchoring.text.visible import Visible
from generator.model.spans import Span, merge


class Highlight(NamedTuple):
    """Words to mark: an annotation's `id` and the `spans` of visible text it was found on, none of them empty.

    `css_class` is what each `<mark>` carries besides its nesting depth; `tail_html` follows each passage, or the
    link around its end. Both are our own HTML and go into the page as they are.
    """

    id: str
    spans: tuple[Span, ...]
    css_class: str
    tail_html: str = ""


class _Passage(NamedTuple):
    """One span of a highlight, whose `name` is its id as HTML has it; sorting gives text order."""

    start: int
    end: int
    order: int
    name: str
    highlight: Highlight


def weave(visible: Visible, highlights: Sequence[Highlight]) -> str:
    """Return the HTML with one or more `<mark>` for each highlight. Raises ValueError for one without words.

    The first mark of a highlight carries `id="ann-<id>"`, every one `data-ann="<id>"`, the class given, and
    `hl-d2`, `hl-d3`… when it stands inside other marks.
    """
    loom = _Loom(visible)
    for group in _overlapping(_in_text_order(highlights)):
        if len(group) > 1 or not loom.mark_alone(group[0]):
            loom.mark_nodes(group)
    return _inserted(visible.html, loom.insertions)


def _in_text_order(highlights: Sequence[Highlight]) -> list[_Passage]:
    passages = []
    for order, highlight in enumerate(highlights):
        name = escaped_id(highlight.id)
        for span in highlight.spans if len(highlight.spans) == 1 else merge(highlight.spans):
            if span.start == span.end:
                raise ValueError(f"{highlight.id}: a highlight has no words")
            passages.append(_Passage(span.start, span.end, order, name, highlight))
    passages.sort()
    return passages


def escaped_id(id_: str) -> str:
    """Return an id for an attribute of HTML. Ids are letters, digits and hyphens, but for those of a program's bug."""
    return id_ if id_.replace("-", "").isalnum() else entities.escape(id_)


def _overlapping(passages: Iterable[_Passage]) -> Iterator[list[_Passage]]:
    """Yield the passages in groups, so that only those of one group can overlap."""
    group: list[_Passage] = []
    reach = 0
    for passage in passages:
        if passage.start >= reach and group:
            yield group
            group = []
        group.append(passage)
        reach = max(reach, passage.end)
    if group:
        yield group


class _Loom:
    """The marks of one page so far: what to insert into its HTML, and at which offsets."""

    def __init__(self, visible: Visible) -> None:
        self.insertions: list[tuple[int, str]] = []
        self._visible = visible
        self._named: set[str] = set()
        self._node_starts = [node.start for node in visible.nodes]
        self._links = merge(visible.interactive)
        self._link_starts = [link.start for link in self._links]

    def mark_alone(self, passage: _Passage) -> bool:
        """Mark a passage that overlaps no other; False if tags or entities cut it, and nothing has been done."""
        run = self._visible.runs[bisect_right(self._visible.starts, passage.start) - 1]
        shift = run.origin - run.start
        if passage.end > run.end or run.origin_end - run.end != shift:
            return False
        self.insertions.append((passage.start + shift, self._mark(passage, 1)))
        self._end(passage.end + shift, "</mark>", passage.highlight.tail_html)
        return True

    def mark_nodes(self, passages: Iterable[_Passage]) -> None:
        """Mark passages in each text node that they have a part in."""
        covering: dict[int, list[_Passage]] = defaultdict(list)
        nodes = self._visible.nodes
        for passage in passages:
            first = max(bisect_right(self._node_starts, passage.start) - 1, 0)
            for number in range(first, len(nodes)):
                if nodes[number].start >= passage.end:
                    break
                if nodes[number].end > passage.start:
                    covering[number].append(passage)
        for number in sorted(covering):
            self._mark_node(nodes[number], covering[number])

    def _mark_node(self, node: Span, passages: Sequence[_Passage]) -> None:
        starting: dict[int, list[_Passage]] = {}
        for one in passages:
            starting.setdefault(max(one.start, node.start), []).append(one)
        opened: list[_Passage] = []
        for cut in sorted({min(one.end, node.end) for one in passages}.union(starting)):
            wanted = [one for one in opened if one.end > cut] if cut < node.end else []
            if cut in starting:
                wanted = sorted((*wanted, *starting[cut]), key=_outermost_first)
            kept = _common(opened, wanted)
            if len(opened) > kept:
                self._close(opened, kept, cut)
            if len(wanted) > kept:
                marks = [self._mark(passage, depth) for depth, passage in enumerate(wanted[kept:], kept + 1)]
                self.insertions.append((self._visible.html_start(cut), "".join(marks)))
            opened = wanted

    def _close(self, opened: Sequence[_Passage], kept: int, cut: int) -> None:
        """End all marks but the outermost `kept`; the tails of the passages that end here follow."""
        tails = "".join([one.highlight.tail_html for one in opened if one.end == cut])
        self._end(self._visible.html_end(cut), "</mark>" * (len(opened) - kept), tails)

    def _end(self, offset: int, marks: str, tails: str) -> None:
        """End marks at an offset of the HTML; the tails follow them, or the link or button around them."""
        number = bisect_left(self._link_starts, offset) - 1
        if number >= 0 and tails and self._links[number].end > offset:
            self.insertions += (offset, marks), (self._links[number].end, tails)
        else:
            self.insertions.append((offset, marks + tails))

    def _mark(self, passage: _Passage, depth: int) -> str:
        name, css_class = passage.name, passage.highlight.css_class
        if depth > 1:
            css_class = f"{css_class} hl-d{depth}"
        if name in self._named:
            return f'<mark class="{css_class}" data-ann="{name}">'
        self._named.add(name)
        return f'<mark id="ann-{name}" class="{css_class}" data-ann="{name}">'


def _outermost_first(passage: _Passage) -> tuple[int, int, int]:
    return passage.start - passage.end, passage.start, passage.order


def _common(opened: Sequence[_Passage], wanted: Sequence[_Passage]) -> int:
    """Return how many marks, from the outermost, can stay open."""
    common = 0
    while common < min(len(opened), len(wanted)) and opened[common] is wanted[common]:
        common += 1
    return common


def _inserted(html: str, insertions: list[tuple[int, str]]) -> str:
    parts: list[str] = []
    end = 0
    for offset, inserted in sorted(insertions, key=itemgetter(0)):
        parts += html[end:offset], inserted
        end = offset
    parts.append(html[end:])
    return "".join(parts)
