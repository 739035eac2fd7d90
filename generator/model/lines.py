"""Lines and columns of a text, as an editor's status bar counts them and a `Location` names them."""

import re
from bisect import bisect_right
from dataclasses import dataclass

LINE_BREAK = re.compile(r"\r\n|\r|\n")
"""What ends a line: LF, CRLF and lone CR. Not the rarer breaks of YAML 1.1 and `str.splitlines` (U+0085, U+2028)."""


@dataclass(frozen=True, slots=True)
class LineIndex:
    """Where the lines of a text start. `starts[0]` is 0; offsets count characters."""

    starts: tuple[int, ...]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the character at `offset` (or of the text's end)."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


def index_lines(text: str) -> LineIndex:
    """Return the line index of `text`."""
    return LineIndex((0, *(found.end() for found in LINE_BREAK.finditer(text))))


def split_lines(text: str) -> list[str]:
    """Return the lines of `text` without their breaks."""
    return LINE_BREAK.split(text)


def start_of_line(text: str, offset: int) -> int:
    """Return the offset of the start of the line that holds `offset`."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def count_breaks(text: str) -> int:
    """Return the number of line breaks in `text`."""
    return text.count("\n") + text.count("\r") - text.count("\r\n")
