"""The last pass over sanitised HTML: numbered paragraphs, an outline below the title, links out marked.

Reads the tags of nh3's output (every element closed, `<` and `>` escaped in attribute values) and changes
nothing of the text between them.
"""

import re
from dataclasses import dataclass, field

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>")
_ID = re.compile(r' id="[^"]*"')
_CLASS = re.compile(r' class="([^"]*)"')
_ALT = re.compile(r' alt="([^"]*)"')
_VOID = frozenset({"br", "hr", "img", "wbr"})
_NUMBERED = frozenset({"blockquote", "dl", "figure", "ol", "p", "pre", "table", "ul"})
_LEVELS_OF_ANOTHER = frozenset({"code", "dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr"})
_HEADING = re.compile(r"h[1-6]")


@dataclass(frozen=True, slots=True)
class Finished:
    """HTML ready for the page. `depth` is its deepest nesting: lists, quotes, tables, inline elements."""

    html: str
    depth: int


@dataclass(slots=True)
class _Pass:
    """Where the pass stands: open elements, levels of the headings above, ids in use."""

    number: bool
    paragraphs: int = 0
    depth: int = 0
    deepest: int = 0
    open: int = 0
    outline: list[int] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def change(self, match: re.Match[str]) -> str:
        """Return the tag as the page shall have it."""
        closing, tag, attributes = match.groups()
        if _HEADING.fullmatch(tag):
            tag = self._heading(int(tag[1]), closing)
        if closing:
            self._enter(tag, -1)
            return f"</{tag}>"
        if tag == "img":
            return _picture(attributes)
        attributes = self._unique(attributes)
        if tag == "a" and re.search(r' href="(https?:|//)', attributes):
            attributes += ' rel="external noopener noreferrer"'
        if self.number and self.open == 0 and tag in _NUMBERED:
            self.paragraphs += 1
            attributes = _paragraph(self.paragraphs, attributes)
        self._enter(tag, 1)
        return f"<{tag}{attributes}>"

    def _enter(self, tag: str, step: int) -> None:
        if tag in _VOID:
            return
        self.open += step
        if tag not in _LEVELS_OF_ANOTHER:
            self.depth += step
            self.deepest = max(self.deepest, self.depth)

    def _heading(self, level: int, closing: str) -> str:
        if not closing:
            while self.outline and self.outline[-1] >= level:
                self.outline.pop()
            self.outline.append(level)
        return f"h{min(len(self.outline) + 1, 6)}"

    def _unique(self, attributes: str) -> str:
        found = _ID.search(attributes)
        if found is None:
            return attributes
        if found[0] in self.ids:
            return _ID.sub("", attributes)
        self.ids.add(found[0])
        return attributes


def _paragraph(number: int, attributes: str) -> str:
    classes = _CLASS.search(attributes)
    names = f"para {classes[1]}" if classes else "para"
    return f' id="p{number}" class="{names}"' + _CLASS.sub("", _ID.sub("", attributes))


def _picture(attributes: str) -> str:
    """Keep a picture of the site's own; a remote one, whose address the sanitiser took, leaves its words."""
    words = _ALT.search(attributes)
    if ' src="' not in attributes:
        return words[1] if words else ""
    return f"<img{attributes}>" if words else f'<img{attributes} alt="">'


def finish(html: str, *, number: bool = True) -> Finished:
    """Finish sanitised HTML.

    Headings become an outline that starts at h2 and skips no level (the page's title is the only h1). With
    `number` each block at the top gets `id="p1"`, `id="p2"` … in order and the class `para`; headings,
    rules and footnotes are not counted. Links to other hosts get a `rel`; of two equal ids the first stays.
    """
    state = _Pass(number)
    return Finished(_TAG.sub(state.change, html), state.deepest)
