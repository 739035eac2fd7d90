"""What is to be marked: the highlights of a page, and the stretches of text that they cover, in text order."""

import html as entities
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

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


class Stretch(NamedTuple):
    """One span of a highlight, the `order`th of its page, whose `name` is its id as HTML has it.

    Sorting gives text order.
    """

    start: int
    end: int
    order: int
    name: str
    highlight: Highlight


def in_text_order(highlights: Sequence[Highlight]) -> list[Stretch]:
    """Return what highlights cover, overlapping spans of one highlight joined. ValueError for one without words."""
    stretches = []
    for order, highlight in enumerate(highlights):
        name = escaped_id(highlight.id)
        for start, end in highlight.spans if len(highlight.spans) == 1 else merge(highlight.spans):
            if start == end:
                raise ValueError(f"{highlight.id}: a highlight has no words")
            stretches.append(Stretch(start, end, order, name, highlight))
    stretches.sort()
    return stretches


def overlapping(stretches: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """Yield stretches, which are in text order, in groups, so that only those of one group can overlap."""
    group: list[Stretch] = []
    reach = 0
    for stretch in stretches:
        if stretch.start >= reach and group:
            yield group
            group = []
        group.append(stretch)
        reach = max(reach, stretch.end)
    if group:
        yield group


def escaped_id(id_: str) -> str:
    """Return an id for an attribute of HTML. Ids are letters, digits and hyphens, but for those of a program's bug."""
    return id_ if id_.replace("-", "").isalnum() else entities.escape(id_)
