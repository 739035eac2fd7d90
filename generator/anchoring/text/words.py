"""Words of a folded text with their places; in scripts without spaces, single characters with their vowel signs."""

import re
from typing import NamedTuple

from generator.anchoring.text.borders import SPACELESS_CHARACTER

_LEADING_VOWEL = "[\u0e40-\u0e44\u0ec0-\u0ec4]?"  # Thai, Lao
_SIGNS = "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u17b6-\u17d3]*"

_WORD = re.compile(
    rf"{_LEADING_VOWEL}{SPACELESS_CHARACTER.pattern}{_SIGNS}"
    r"|(?:(?!" + SPACELESS_CHARACTER.pattern + r")[^\s!-/:-@\[-`{-~\xa1-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f"
    r"\u3000-\u303f\uff01-\uff0f\uff1a-\uff20،؛؟٪٫٬۔।॥׀׃።፣])+"
)


class Word(NamedTuple):
    """A word in lower case, and where it stands."""

    text: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words between two offsets of a text, in order."""
    stop = len(text) if end is None else end
    return [Word(found.group().lower(), *found.span()) for found in _WORD.finditer(text, start, stop)]


def is_spaceless(word: str) -> bool:
    """Tell whether a word is a single character of a script without spaces."""
    return SPACELESS_CHARACTER.match(word) is not None
