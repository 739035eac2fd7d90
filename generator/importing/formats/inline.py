"""Inline Markdown to the words a reader sees, each with its place in the file."""

import re
from bisect import bisect_right
from html import unescape
from typing import Any

from generator.importing.formats.blocks import BlockBuilder
from generator.importing.formats.document import Block, BlockKind

_TOKEN = re.compile(
    r"""
    (?P<escape>\\[!-/:-@\[-`{-~])
  | (?P<image>!\[[^\]]{0,500}\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))
  | (?P<link>\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))
  | (?P<footnote>\[\^[^\]\s]+\])
  | (?P<open>\[)
  | (?P<close>\])
  | (?P<auto><https?://[^>\s]+>)
  | (?P<break><br\s*/?>|[ ]{2,}\n|\\\n)
  | (?P<tag></?[A-Za-z][^<>]*>)
  | (?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6});)
  | (?P<code>`+)
  | (?P<emphasis>\*+|~~|(?<![^\W_])_+|_+(?![^\W_]))
    """,
    re.VERBOSE,
)


def visible_block(lines: list[tuple[int, int, str]], kind: BlockKind, **attributes: Any) -> Block | None:
    """Return a block of the visible text of `lines` (line number, first column, text); None if nothing is seen."""
    source = "\n".join(text for _, _, text in lines)
    starts = [0]
    for _, _, text in lines:
        starts.append(starts[-1] + len(text) + 1)
    tokens = list(_TOKEN.finditer(source))
    openers = _link_openers(tokens)
    builder = BlockBuilder()

    def add(text: str, offset: int, *, linked: bool) -> None:
        index = bisect_right(starts, offset, hi=len(lines)) - 1
        number, column, _ = lines[index]
        builder.add(text, number, column + offset - starts[index], linked=linked)

    position = depth = 0
    for token in tokens:
        add(source[position : token.start()], position, linked=depth > 0)
        if token.start() in openers:
            depth += 1
        elif token.lastgroup == "link" and depth:
            depth -= 1
        else:
            add(_shown(token), token.start(), linked=depth > 0)
        position = token.end()
    add(source[position:], position, linked=depth > 0)
    return builder.block(kind, **attributes)


def _link_openers(tokens: list[re.Match[str]]) -> frozenset[int]:
    """Return where the brackets stand that a link target closes; other brackets are text."""
    unmatched: list[int] = []
    openers = set()
    for token in tokens:
        if token.lastgroup == "open":
            unmatched.append(token.start())
        elif token.lastgroup == "close" and unmatched:
            unmatched.pop()
        elif token.lastgroup == "link" and unmatched:
            openers.add(unmatched.pop())
    return frozenset(openers)


def _shown(token: re.Match[str]) -> str:
    """Return what a reader sees of a token."""
    text = token.group()
    match token.lastgroup:
        case "escape":
            return text[1:]
        case "open" | "close" | "link":
            return text
        case "auto":
            return text[1:-1]
        case "break":
            return " "
        case "entity":
            return unescape(text)
        case _:
            return ""
