"""Weaving: highlights become `<mark>` elements in the HTML, and nothing else of it changes.

Marks never cross a tag: each text node gets its own, so the HTML stays valid across emphasis, links, list items,
cells and paragraphs. Where highlights overlap, they are cut at the border and nested, the longest outermost.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from generator.anchoring.marks import Highlight, Stretch, in_text_order, overlapping
from generator.anchoring.text.visible import Visible
from generator.model.spans import Span, merge


def weave(visible: Visible, highlights: Sequence[Highlight]) -> str:
    """Return the HTML with one or more `<mark>` for each highlight. Raises ValueError for one without words.

    The first mark of a highlight carries `id="ann-<id>"`, every one `data-ann="<id>"`, the class given, and
    `hl-d2`, `hl-d3`… when it stands inside other marks.
    """
    loom = _Loom(visible)
    for group in overlapping(in_text_order(highlights)):
        if len(group) > 1 or not loom.mark_alone(group[0]):
            loom.mark_nodes(group)
    return _inserted(visible.html, loom.insertions)


class _Loom:
    """The marks of one page so far: what to insert into its HTML, and at which offsets."""

    def __init__(self, visible: Visible) -> None:
        self.insertions: list[tuple[int, str]] = []
        self._visible = visible
        self._named: set[str] = set()
        self._node_starts = [node.start for node in visible.nodes]
        self._links = merge(visible.interactive)
        self._link_starts = [link.start for link in self._links]

    def mark_alone(self, stretch: Stretch) -> bool:
        """Mark a stretch that overlaps no other; False if tags or entities cut it, and nothing has been done."""
        run = self._visible.runs[bisect_right(self._visible.starts, stretch.start) - 1]
        shift = run.origin - run.start
        if stretch.end > run.end or run.origin_end - run.end != shift:
            return False
        self.insertions.append((stretch.start + shift, self._mark(stretch, 1)))
        self._end(stretch.end + shift, "</mark>", stretch.highlight.tail_html)
        return True

    def mark_nodes(self, stretches: Iterable[Stretch]) -> None:
        """Mark stretches in each text node that they have a part in."""
        covering: dict[int, list[Stretch]] = defaultdict(list)
        nodes = self._visible.nodes
        for stretch in stretches:
            first = max(bisect_right(self._node_starts, stretch.start) - 1, 0)
            for number in range(first, len(nodes)):
                if nodes[number].start >= stretch.end:
                    break
                if nodes[number].end > stretch.start:
                    covering[number].append(stretch)
        for number in sorted(covering):
            self._mark_node(nodes[number], covering[number])

    def _mark_node(self, node: Span, stretches: Sequence[Stretch]) -> None:
        starting: dict[int, list[Stretch]] = {}
        for one in stretches:
            starting.setdefault(max(one.start, node.start), []).append(one)
        opened: list[Stretch] = []
        for cut in sorted({min(one.end, node.end) for one in stretches}.union(starting)):
            wanted = [one for one in opened if one.end > cut] if cut < node.end else []
            if cut in starting:
                wanted = sorted((*wanted, *starting[cut]), key=_outermost_first)
            kept = _common(opened, wanted)
            if len(opened) > kept:
                self._close(opened, kept, cut)
            if len(wanted) > kept:
                marks = [self._mark(stretch, depth) for depth, stretch in enumerate(wanted[kept:], kept + 1)]
                self.insertions.append((self._visible.html_start(cut), "".join(marks)))
            opened = wanted

    def _close(self, opened: Sequence[Stretch], kept: int, cut: int) -> None:
        """End all marks but the outermost `kept`; the tails of those that end here follow."""
        tails = "".join([one.highlight.tail_html for one in opened if one.end == cut])
        self._end(self._visible.html_end(cut), "</mark>" * (len(opened) - kept), tails)

    def _end(self, offset: int, marks: str, tails: str) -> None:
        """End marks at an offset of the HTML; the tails follow them, or the link or button around them."""
        number = bisect_left(self._link_starts, offset) - 1
        if number >= 0 and tails and self._links[number].end > offset:
            self.insertions += (offset, marks), (self._links[number].end, tails)
        else:
            self.insertions.append((offset, marks + tails))

    def _mark(self, stretch: Stretch, depth: int) -> str:
        name, css_class = stretch.name, stretch.highlight.css_class
        if depth > 1:
            css_class = f"{css_class} hl-d{depth}"
        if name in self._named:
            return f'<mark class="{css_class}" data-ann="{name}">'
        self._named.add(name)
        return f'<mark id="ann-{name}" class="{css_class}" data-ann="{name}">'


def _outermost_first(stretch: Stretch) -> tuple[int, int, int]:
    return stretch.start - stretch.end, stretch.start, stretch.order


def _common(opened: Sequence[Stretch], wanted: Sequence[Stretch]) -> int:
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
