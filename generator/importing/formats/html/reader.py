"""HTML pages, well formed or not: the text a reader sees, block by block, and what the head declares.

Elements are read by the standard library's tokeniser; what ends where follows the HTML standard only as far as
text needs it (void elements, implied ends of `p`, `li`, `dt`, `dd`, `tr`, `td`).
"""

from html import unescape
from html.parser import HTMLParser

from generator.importing.formats.blocks import BlockBuilder
from generator.importing.formats.document import Block, BlockKind, Document
from generator.importing.formats.html.block_elements import BLOCKS, CELLS, CLOSED_BY_SIBLING, VOID
from generator.importing.formats.html.declarations import linked_data, meta_entry
from generator.importing.formats.html.elements import Element
from generator.importing.formats.html.microdata import licence_of, said, saved_from
from generator.importing.formats.html.notes import footnotes

_LONGEST_VALUE = 500  # characters; longer, it is no title or name but what follows a quotation mark left open
_READERS = frozenset(("comment", "comments", "disqus"))


class _Reader(HTMLParser):
    """Turns a stream of tags into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.stack: list[Element] = []
        self.builder = BlockBuilder()
        self.kind: BlockKind = "paragraph"
        self.level = 0
        self.marker = ""
        self.blocks: list[Block] = []
        self.declared: list[tuple[str, str]] = []
        self.raw: list[str] = []
        self.notes = footnotes("")
        self.link = ""
        self.linked_text: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.declared.extend(meta_entry(tag, attributes))
        if licence := licence_of(tag, attributes):
            self.declared.append(licence)
        if tag == "html" and attributes.get("lang"):
            self.declared.append(("html:lang", attributes["lang"]))
        if tag == "br":
            self._space()
        self._imply_ends(tag)
        if tag in BLOCKS:
            self._flush()
            self.kind = BLOCKS[tag] if tag != "p" else self._kind_outside()
            self.level = int(tag[1]) if self.kind == "heading" else 0
            self.marker = self._item_number() if tag == "li" else self.marker if tag == "p" else ""
        elif tag in CELLS:
            self._space()
        if tag not in VOID:
            element = Element(tag, attributes, self.stack[-1] if self.stack else None)
            if attributes.get("id") in self.notes.wanted:
                element.note = attributes["id"]
            self.stack.append(element)
            self.raw = []
        if tag == "a":
            self._end_link()
            self.link = attributes.get("href", "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        depth = next((i for i in range(len(self.stack) - 1, -1, -1) if self.stack[i].name == tag), None)
        if depth is None:
            return
        raw = "".join(self.raw)
        if self.link and tag in {"a", *BLOCKS}:
            self._end_link()
        if tag == "title":
            self.declared.append(("html:title", " ".join(raw.split())))
        elif self.stack[depth].hints.isdisjoint(_READERS) and (fact := said(self.stack[depth].said, raw)):
            self.declared.append(fact)
        elif tag == "script" and "ld+json" in self.stack[depth].type:
            self.declared.extend(linked_data(raw))
        if tag in BLOCKS:
            self._flush()
        elif tag in CELLS:
            self._space()
        del self.stack[depth:]
        if tag in BLOCKS:
            self.kind, self.level = self._kind_outside(), 0

    def handle_data(self, data: str) -> None:
        self._text(data)

    def handle_comment(self, data: str) -> None:
        if address := saved_from(data):
            self.declared.append(address)

    def handle_entityref(self, name: str) -> None:
        self._text(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self._text(unescape(f"&#{name};"))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Pass over what is no marked section (`<![if`, cut short), where some versions of the base class give up."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def blocks_of(self, content: str) -> tuple[Block, ...]:
        """Read the whole page."""
        self.notes = footnotes(content)
        self.feed(content)
        self.close()
        self._flush()
        return tuple(self.blocks)

    def _text(self, text: str) -> None:
        self.raw.append(text)
        line, column = self.getpos()
        if self.link.startswith("#"):
            self.linked_text.append((text, line, column + 1))
        elif not self.stack or self.stack[-1].seen:
            linked = bool(self.stack) and self.stack[-1].linked
            self.builder.add(text, line, column + 1, linked=linked)

    def _end_link(self) -> None:
        """Decide what a link within the page was: a footnote's mark, the way back from a note, or words."""
        href, pieces = self.link, self.linked_text
        self.link, self.linked_text = "", []
        words = "".join(text for text, _, _ in pieces)
        inside = self.stack[-1].note if self.stack else ""
        if not pieces or (inside and self.notes.leads_back(href, words)):
            return
        label = "" if inside else self.notes.label(href, words)
        if label:
            self.builder.mark(label)
        elif not self.stack or self.stack[-1].seen:
            for text, line, column in pieces:
                self.builder.add(text, line, column, linked=True)

    def _space(self) -> None:
        line, column = self.getpos()
        self.builder.add(" ", line, column + 1)

    def _kind_outside(self) -> BlockKind:
        return self.stack[-1].kind if self.stack else "paragraph"

    def _item_number(self) -> str:
        """Return the number of the list item that begins here; "" in an unordered list."""
        owner = next((one for one in reversed(self.stack) if one.name in ("ol", "ul", "menu")), None)
        if owner is None or not owner.number:
            return ""
        owner.number += 1
        return str(owner.number - 1)

    def _imply_ends(self, tag: str) -> None:
        """Close what the start of `tag` closes: a paragraph before any block, an item before its sibling."""
        closing = CLOSED_BY_SIBLING.get(tag, ())
        if tag in BLOCKS and self.stack and self.stack[-1].name == "p":
            self.handle_endtag("p")
        elif self.stack and self.stack[-1].name in closing:
            self.handle_endtag(self.stack[-1].name)

    def _flush(self) -> None:
        hints = self.stack[-1].hints if self.stack else frozenset()
        marker = self.marker if self.kind == "item" else ""
        block = self.builder.block(self.kind, level=self.level, hints=hints, marker=marker)
        note = self.stack[-1].note if self.stack else ""
        if block and note:
            self.notes.take(note, block)
        elif block:
            self.blocks.append(block)
            self.marker = ""
        self.builder = BlockBuilder()


def read(content: str) -> Document:
    """Read HTML; whatever its faults, its visible text comes out in order."""
    reader = _Reader()
    blocks = reader.blocks_of(content)
    declared = ((key, " ".join(value.split())) for key, value in reader.declared if len(value) <= _LONGEST_VALUE)
    return Document(blocks, tuple(declared), reader.notes.notes())
