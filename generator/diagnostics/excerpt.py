"""The line that a problem is about, with a caret under the place."""

from collections.abc import Sequence

from generator.diagnostics.terminal import expand, width
from generator.model.problems import Location

COLUMNS = 100
"""The widest excerpt; a longer line is cut around the caret."""

_ELLIPSIS = "…"


def excerpt(lines: Sequence[str], where: Location) -> tuple[str, ...]:
    """Return the source line with its number and a line with the caret; nothing for a blank or missing line."""
    if not 1 <= where.line <= len(lines) or not lines[where.line - 1].strip():
        return ()
    line, at = lines[where.line - 1], where.column - 1
    before = _last(line[max(at - COLUMNS - 1, 0) : at], COLUMNS * 2 // 3)
    after = _first(line[at : at + COLUMNS + 1], COLUMNS - width(before))
    number = str(where.line)
    return (
        f"  {number} | {before}{after}".rstrip(),
        f"  {' ' * len(number)} | {' ' * width(before)}^",
    )


def _last(text: str, columns: int) -> str:
    """Return the end of `text`, printable, in at most so many columns."""
    shown = expand(text[-columns:])
    if len(text) <= columns and width(shown) <= columns:
        return shown
    return _ELLIPSIS + _fitting(shown[::-1], columns - 1)[::-1]


def _first(text: str, columns: int) -> str:
    """Return the start of `text`, printable, in at most so many columns."""
    shown = expand(text[:columns])
    if len(text) <= columns and width(shown) <= columns:
        return shown
    return _fitting(shown, columns - 1) + _ELLIPSIS


def _fitting(text: str, columns: int) -> str:
    """Return as many characters from the start of `text` as fit."""
    used = 0
    for index, character in enumerate(text):
        used += width(character)
        if used > columns:
            return text[:index]
    return text
