"""Laying out: which characters of an HTML fragment show, and where lines break, as a browser would have it.

White space collapses, except in `<pre>`; comments, scripts and styles are not seen. A `<br>` is a line break, and so is
the border between two blocks (table cells too), however many tags make it.
"""

from typing import NamedTuple

from generator.anchoring.text.tokens import Token
from generator.anchoring.text.white_space import one_line, pieces
from generator.model.spans import Span

BLOCKS = frozenset(
    "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure"  # noqa: SIM905  a list of 45 literals is worse
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary"
    " table tbody td tfoot th thead tr ul".split()
)
INTERACTIVE = frozenset({"a", "button", "summary", "label"})
"""Elements that may not hold another link or button."""


class Run(NamedTuple):
    """Characters `start` to `end` of the text stand at `origin` to `origin_end` of the HTML, as they are.

    If the two differ in length, the run is one entity.
    """

    start: int
    end: int
    origin: int
    origin_end: int


class Layout:
    """The text laid out so far, and the white space and borders still undecided. Feed it tokens, then `close` it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.runs: list[Run] = []
        self.nodes: list[Span] = []
        self.interactive: list[Span] = []
        self.raised: list[int] = []
        self.length = 0
        self.node_start = 0
        self.line_breaks = 0
        self.after_block = False
        self.preformatted = 0
        self.opened_at: dict[str, int] = {}
        self.unseen = ""

    def read(self, token: Token) -> None:
        """Lay out the next token."""
        if self.unseen:
            self.unseen = "" if token.closes and token.name == self.unseen else self.unseen
        elif token.name:
            self.read_tag(token)
        elif token.is_entity or self.preformatted:
            self.add(token.text, token.start, token.end)
        else:
            self.read_text(one_line(token.text), token.start)

    def read_text(self, text: str, origin: int) -> None:
        """Add a text as it shows: runs of spaces as one, none at the beginning of a line."""
        if "  " in text:
            for word in pieces(text):
                self.read_text(text[word.start : word.end], origin + word.start)
            return
        if text[0] == " " and (self.after_block or self.line_breaks or not self.parts or self.parts[-1][-1] == " "):
            text = text[1:]
            origin += 1
        if text:
            self.add(text, origin, origin + len(text))

    def add(self, text: str, origin: int, origin_end: int) -> None:
        """Add characters that show as they are, behind the line breaks that are due."""
        if self.after_block or self.line_breaks:
            self.break_lines()
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        self.runs.append(Run(start, self.length, origin, origin_end))

    def break_lines(self) -> None:
        """End the line: one break for a border of blocks, or one for each `<br>`."""
        self.end_node()
        self.trim()
        breaks = max(self.line_breaks, 1) if self.parts else 0
        if breaks:
            self.parts.append("\n" * breaks)
            self.length += breaks
        self.node_start = self.length
        self.line_breaks = 0
        self.after_block = False

    def trim(self) -> None:
        """Take off the space before a border, which does not show."""
        if not self.parts or self.preformatted or self.parts[-1][-1] != " ":
            return
        start, end, origin, origin_end = self.runs.pop()
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        if end - start > 1:
            self.runs.append(Run(start, end - 1, origin, origin_end - 1))
        else:
            self.parts.pop()
        node = self.nodes.pop()
        if len(node) > 1:
            self.nodes.append(Span(node.start, node.end - 1))

    def read_tag(self, token: Token) -> None:
        """Note the borders and elements that a tag stands for."""
        self.end_node()
        name = token.name
        if name in BLOCKS:
            self.after_block = True
            if name == "pre":
                self.preformatted = 0 if token.closes else 1
        elif name == "br":
            self.line_breaks += 1
        elif name in ("sup", "sub"):
            self.raised.append(self.length)
        elif name in ("script", "style") and not token.closes:
            self.unseen = name
        if name in INTERACTIVE:
            if not token.closes:
                self.opened_at[name] = token.start
            elif name in self.opened_at:
                self.interactive.append(Span(self.opened_at.pop(name), token.end))

    def end_node(self) -> None:
        """End the text node, if it holds anything."""
        if self.length > self.node_start:
            self.nodes.append(Span(self.node_start, self.length))
            self.node_start = self.length

    def close(self) -> None:
        """End the text: a space or border after it does not show."""
        self.end_node()
        self.trim()
