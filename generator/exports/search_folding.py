"""How a name is looked up: without diacritics, case and marks, and as if its other common spellings were one.

The page folds what a reader types by the same table, which travels in the index (`static/js/60-search.js`); a test
holds the two together.
"""

import re
import unicodedata

LETTERS = (
    *(("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("ı", "i")),
    *(("ʿ", ""), ("ʾ", ""), ("’", ""), ("'", ""), ("ʻ", ""), ("`", "")),
)
"""Letters that do not come apart into one with a mark, and marks inside words that some write and some do not."""

SPELLINGS = (
    *(("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("zh", "j"), ("ck", "k"), ("q", "k"), ("c", "k")),
    *(("ee", "i"), ("oo", "u"), ("ou", "u"), ("ae", "e"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e")),
    *(("y", "i"), ("w", "v")),
)
"""Transliterations of one sound: Tehreek and Tehrik, Masood and Massoud, Qaeda and Qaida."""

_DOUBLED = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """Return the words of a text as they are compared, joined by spaces."""
    apart = unicodedata.normalize("NFKD", text).lower()
    bare = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    for letter, plain in LETTERS:
        bare = bare.replace(letter, plain)
    words = "".join(letter if unicodedata.category(letter)[0] in "LN" else " " for letter in bare).split()
    return " ".join(_sound(word) for word in words)


def _sound(word: str) -> str:
    for spelling, sound in SPELLINGS:
        word = word.replace(spelling, sound)
    return _DOUBLED.sub(r"\1", word)
