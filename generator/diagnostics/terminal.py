"""What a terminal shows of a text: how wide it is, and nothing that could move the cursor or turn the writing."""

import re
import unicodedata
from collections.abc import Mapping

TAB = 4
"""Columns from one tab stop to the next in an excerpt."""

_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def make_visible(text: str) -> str:
    """Replace characters that cannot be seen, or that steer a terminal, by their code points: `<U+202E>`."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text))


def expand(text: str) -> str:
    """Return `text` as it is to be printed: tabs as spaces, hidden characters visible."""
    shown = ""
    for part in re.split(r"(\t)", text):
        shown += " " * (TAB - width(shown) % TAB) if part == "\t" else make_visible(part)
    return shown


def width(text: str) -> int:
    """Return the columns that `text` takes: two for wide characters, none for combining ones (Unicode TR 11)."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def wants_colour(environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Tell whether to write colours: only to a terminal that can, and never if `NO_COLOR` is set (no-color.org)."""
    return is_terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
