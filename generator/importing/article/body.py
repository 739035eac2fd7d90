"""Blocks to the Markdown of a page's body, so that a reader sees exactly the words of the source."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import unescape

from generator.importing.formats.document import Block, Note

_INLINE = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|<(?! )|&(?=[#\w])")
_LINE_START = re.compile(r"#|>|[+-](?=\s|$)|-(?=[- ]*$)")
_FENCE = re.compile(r"~(?=~~)")
_ORDINAL = re.compile(r"(\d{1,3})([.)])(?=\s|$)")


_HELD = re.compile("\ue000(\\d+)\ue001")
"""Keeps the place of a footnote's mark while the text around it is escaped: characters of private use."""


def body_of(blocks: Iterable[Block], notes: Iterable[Note] = ()) -> str:
    """Return Markdown: a paragraph a block, headings from level 2 down, lists kept together, footnotes at the end."""
    texts = {note.label: note.text for note in notes}
    used: dict[str, None] = {}
    parts: list[str] = []
    previous = ""
    for block in (_with_held_marks(block, texts) for block in blocks):
        used |= dict.fromkeys(mark.label for mark in block.marks)
        tight = block.kind == previous == "item"
        parts.append("" if not parts else "\n" if tight else "\n\n")
        parts.append(_markdown(block))
        previous = block.kind
    parts += [f"\n\n[^{label}]: {escaped(texts[label])}" for label in used]
    return _HELD.sub(r"[^\1]", "".join(parts)) + "\n" if parts else ""


def _with_held_marks(block: Block, notes: Mapping[str, str]) -> Block:
    """Put a placeholder where the mark of a known footnote stands; marks that lead nowhere are dropped."""
    marks = tuple(mark for mark in block.marks if mark.label in notes)
    text = block.text
    for mark in sorted(marks, key=lambda mark: mark.offset, reverse=True):
        text = f"{text[: mark.offset]}\ue000{mark.label}\ue001{text[mark.offset :]}"
    return replace(block, text=text, marks=marks)


def _markdown(block: Block) -> str:
    text = escaped(block.text) if block.kind != "heading" else _INLINE.sub(_escape, block.text)
    match block.kind:
        case "heading":
            words = text.rstrip("#")
            closing = "\\#" * (len(text) - len(words))  # a bare one would be taken for the heading's own
            return f"{'#' * max(2, min(block.level or 2, 6))} {words}{closing}"
        case "item":
            return f"{block.marker}. {text}" if block.marker else f"- {text}"
        case "quote":
            return f"> {text}"
        case _:
            return text


def escaped(text: str) -> str:
    """Escape what Markdown would take for its own marks; ordinary text comes out unchanged."""
    text = _INLINE.sub(_escape, text)
    text = _ORDINAL.sub(r"\1\\\2", text, count=1) if _ORDINAL.match(text) else text
    text = _FENCE.sub("&#126;", text)
    return "\\" + text if _LINE_START.match(text) else text


def _escape(mark: re.Match[str]) -> str:
    if mark.group() == "&":
        is_reference = not unescape(mark.string[mark.start() : mark.start() + 34]).startswith("&")
        return "&amp;" if is_reference or mark.string.startswith("&amp", mark.start()) else "&"
    return "&lt;" if mark.group() == "<" else "\\" + mark.group()
