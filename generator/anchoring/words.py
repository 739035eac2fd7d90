"""Words of a folded text with their places; in scripts without spaces, single characters."""

import re
from typing import NamedTuple

from generator.anchoring.borders import SPACELESS_CHARACTER

_WORD = re.compile(
    rf"{SPACELESS_CHARACTER.pattern}"
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
    return len(word) == 1 and SPACELESS_CHARACTER.match(word) is not None
