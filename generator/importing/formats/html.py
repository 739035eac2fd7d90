"""HTML pages, well formed or not: the text a reader sees, block by block, and what the head declares.

Elements are read by the standard library's tokeniser; what ends where follows the HTML standard only as far as
text needs it (void elements, implied ends of `p`, `li`, `dt`, `dd`, `tr`, `td`).
"""

import re
from html import unescape
from html.parser import HTMLParser

from generator.importing.blocks import BlockBuilder
from generator.importing.document import Block, BlockKind, Document
from generator.importing.formats.declarations import linked_data, meta_entry
from generator.importing.formats.kind import Format
from generator.importing.words import word_set

_VOID = word_set("area base br col embed hr img input link meta source track wbr")
_UNSEEN = word_set(
    "head script style template noscript svg math iframe object canvas audio video select datalist textarea"
)
_BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(
        word_set(
            """address article aside body button caption center details dialog div dl dt dd fieldset figcaption figure
            footer form header hgroup hr html legend main menu nav ol p section summary table tbody tfoot thead ul"""
        ),
        "paragraph",
    ),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "item",
    "blockquote": "quote",
    "pre": "code",
    "tr": "row",
}
_CELLS = frozenset(("td", "th"))
_CLOSED_BY_SIBLING = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "option": ("option",)}
_KINDS_FROM_OUTSIDE: dict[str, BlockKind] = {"li": "item", "blockquote": "quote", "tr": "row"}
_APPARATUS = word_set("editsection noprint reader sronly") | {"visually-hidden", "sr-only"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z]+")
_PAGE = re.compile(
    r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


class _Element:
    """An open element, with what holds inside it: hints, whether a reader sees it, whether it is part of a link.

    `kind` is what a paragraph inside it is: an item inside a list item, a quote inside a quotation.
    """

    __slots__ = ("hints", "kind", "linked", "name", "seen", "type")

    def __init__(self, name: str, attributes: dict[str, str], parent: "_Element | None") -> None:
        self.name = name
        self.type = attributes.get("type", "").lower()
        naming = " ".join(attributes.get(key, "") for key in ("class", "id", "role", "itemprop"))
        words = () if name in ("html", "body") else _TOKEN.findall(re.sub(r"([a-z])([A-Z])", r"\1 \2", naming))
        own = frozenset((name, *(word.lower() for word in words)))
        self.hints: frozenset[str] = own | parent.hints if parent else own
        self.linked: bool = name == "a" or (parent is not None and parent.linked)
        outside: BlockKind = parent.kind if parent else "paragraph"
        self.kind: BlockKind = _KINDS_FROM_OUTSIDE.get(name, outside)
        classes = attributes.get("class", "").lower().split()
        apparatus = not own.isdisjoint(_APPARATUS) or not _APPARATUS.isdisjoint(classes)
        note_mark = name == "sup" and "reference" in own
        hidden = "hidden" in attributes or apparatus or note_mark or _HIDDEN.search(attributes.get("style", ""))
        # A body inside an unclosed head is seen all the same.
        self.seen: bool = not hidden and name not in _UNSEEN and (parent is None or parent.seen or name == "body")


class _Reader(HTMLParser):
    """Turns a stream of tags into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.stack: list[_Element] = []
        self.builder = BlockBuilder()
        self.kind: BlockKind = "paragraph"
        self.level = 0
        self.blocks: list[Block] = []
        self.declared: list[tuple[str, str]] = []
        self.raw: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.declared.extend(meta_entry(tag, attributes))
        if tag == "html" and attributes.get("lang"):
            self.declared.append(("html:lang", attributes["lang"]))
        if tag == "br":
            self._space()
        self._imply_ends(tag)
        if tag in _BLOCKS:
            self._flush()
            self.kind = _BLOCKS[tag] if tag != "p" else self._kind_outside()
            self.level = int(tag[1]) if self.kind == "heading" else 0
        elif tag in _CELLS:
            self._space()
        if tag not in _VOID:
            self.stack.append(_Element(tag, attributes, self.stack[-1] if self.stack else None))
            self.raw = []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        depth = next((i for i in range(len(self.stack) - 1, -1, -1) if self.stack[i].name == tag), None)
        if depth is None:
            return
        raw = "".join(self.raw)
        if tag == "title":
            self.declared.append(("html:title", " ".join(raw.split())))
        elif tag == "script" and "ld+json" in self.stack[depth].type:
            self.declared.extend(linked_data(raw))
        if tag in _BLOCKS:
            self._flush()
        elif tag in _CELLS:
            self._space()
        del self.stack[depth:]
        if tag in _BLOCKS:
            self.kind, self.level = self._kind_outside(), 0

    def handle_data(self, data: str) -> None:
        self._text(data)

    def handle_entityref(self, name: str) -> None:
        self._text(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self._text(unescape(f"&#{name};"))

    def blocks_of(self, content: str) -> tuple[Block, ...]:
        """Read the whole page."""
        self.feed(content)
        self.close()
        self._flush()
        return tuple(self.blocks)

    def _text(self, text: str) -> None:
        self.raw.append(text)
        if self.stack and not self.stack[-1].seen:
            return
        line, column = self.getpos()
        linked = bool(self.stack) and self.stack[-1].linked
        self.builder.add(text, line, column + 1, linked=linked)

    def _space(self) -> None:
        line, column = self.getpos()
        self.builder.add(" ", line, column + 1)

    def _kind_outside(self) -> BlockKind:
        return self.stack[-1].kind if self.stack else "paragraph"

    def _imply_ends(self, tag: str) -> None:
        """Close what the start of `tag` closes: a paragraph before any block, an item before its sibling."""
        closing = _CLOSED_BY_SIBLING.get(tag, ())
        if tag in _BLOCKS and self.stack and self.stack[-1].name == "p":
            self.handle_endtag("p")
        elif self.stack and self.stack[-1].name in closing:
            self.handle_endtag(self.stack[-1].name)

    def _flush(self) -> None:
        hints = self.stack[-1].hints if self.stack else frozenset()
        block = self.builder.block(self.kind, level=self.level, hints=hints)
        if block:
            self.blocks.append(block)
        self.builder = BlockBuilder()


def parse(content: str) -> Document:
    """Read an HTML page; whatever its faults, its visible text comes out in order."""
    reader = _Reader()
    blocks = reader.blocks_of(content)
    return Document(blocks, tuple(reader.declared))


FORMAT = Format("HTML", (".html", ".htm", ".xhtml"), lambda content: _PAGE.match(content) is not None, parse)
