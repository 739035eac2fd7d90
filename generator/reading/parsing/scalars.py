"""Where a character of a value stands in the file, past quotes, escapes, folded lines and block indicators."""

import re

from generator.reading.parsing.nodes import Scalar

_FOLD = r"[ \t]*(?:\r\n|\r|\n)[ \t]*"
_PIECES = {
    "'": re.compile(rf"''|{_FOLD}|.", re.DOTALL),
    '"': re.compile(rf"\\x[0-9a-fA-F]{{2}}|\\u[0-9a-fA-F]{{4}}|\\U[0-9a-fA-F]{{8}}|\\(?:\r\n|.)|{_FOLD}|.", re.DOTALL),
}
_PLAIN = re.compile(rf"{_FOLD}|.", re.DOTALL)
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*")
"""The indicator's line, blank lines, and the indent of the first line of text (YAML 1.1, section 9.2)."""


def offset_of(text: str, scalar: Scalar, character: int) -> int:
    """Return the offset in `text` of the value's character number `character` (from 0).

    Number 0 of a quoted value is its opening quotation mark, where a caret is best understood. `scalar.start` counts in
    `text`. A blank line inside a folded value counts as one character.
    """
    if character == 0:
        return scalar.start
    at = scalar.start
    if scalar.style in _PIECES:
        at += 1
    elif scalar.style in ("|", ">") and (header := _BLOCK_HEADER.match(text, at)):
        at = header.end()
    pieces = _PIECES.get(scalar.style or "", _PLAIN)
    for _ in range(character):
        piece = pieces.match(text, at)
        if piece is None:
            break
        at = piece.end()
    return at
