"""Blocks to the Markdown of a page's body, so that a reader sees exactly the words of the source."""

import re
from collections.abc import Iterable, Sequence
from html import unescape

from generator.importing.formats.document import Block, Note, NoteMark

_INLINE = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|<(?! )|&(?=[#\w])")
_LINE_START = re.compile(r"#|>|[+-](?=\s|$)|-(?=[- ]*$)")
_FENCE = re.compile(r"~(?=~~)")
_ORDINAL = re.compile(r"(\d{1,3})([.)])(?=\s|$)")


def body_of(blocks: Iterable[Block], notes: Iterable[Note] = ()) -> str:
    """Return Markdown: a paragraph a block, headings from level 2 down, lists kept together, footnotes at the end."""
    texts = {note.label: note.text for note in notes}
    used: dict[str, None] = {}
    parts: list[str] = []
    previous = ""
    for block in blocks:
        marks = [mark for mark in block.marks if mark.label in texts]  # those that lead nowhere are dropped
        used |= dict.fromkeys(mark.label for mark in marks)
        tight = block.kind == previous == "item"
        parts.append("" if not parts else "\n" if tight else "\n\n")
        parts.append(_markdown(block, marks))
        previous = block.kind
    parts += [f"\n\n[^{label}]: {escaped(texts[label])}" for label in used]
    return "".join(parts) + "\n" if parts else ""


def _markdown(block: Block, marks: Sequence[NoteMark]) -> str:
    text = _with_marks(block, marks)
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


def _with_marks(block: Block, marks: Sequence[NoteMark]) -> str:
    """Return the escaped text with its footnote marks."""
    cuts = sorted((mark.offset, mark.label) for mark in marks)
    starts = [0, *(offset for offset, _ in cuts)]
    pieces = [block.text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    whole = [_INLINE.sub(_escape, piece) for piece in pieces]
    if block.kind != "heading":
        whole[0] = escaped(pieces[0])
    if not whole[0].strip():  # a mark that opens a line, and a colon: that would be a footnote's text
        whole[1:] = [re.sub(r"^:", "&#58;", piece) for piece in whole[1:]]
    return whole[0] + "".join(f"[^{label}]{piece}" for (_, label), piece in zip(cuts, whole[1:], strict=True))


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
