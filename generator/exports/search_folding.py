"""How a name is looked up: without diacritics, case and marks, and as if its other common spellings were one.

The page folds what a reader types by the same table, which travels in the index (`static/js/60-search-finding.js`); a
test holds the two together.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = "abvgdejziklmnoprstufh" + "yei"
LETTERS = (
    *(("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("ı", "i")),
    *(("ʿ", ""), ("ʾ", ""), ("’", ""), ("'", ""), ("ʻ", ""), ("`", ""), ("ـ", "")),
    *(("ي", "ی"), ("ى", "ی"), ("ك", "ک"), ("ة", "ه")),
    *zip("абвгдежзиклмнопрстуфхыэі", _CYRILLIC, strict=True),
    *(("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "shch"), ("ъ", ""), ("ь", ""), ("ю", "yu"), ("я", "ya")),
    *(("є", "ye"), ("ґ", "g"), ("қ", "q"), ("ғ", "gh"), ("ҳ", "h"), ("ҷ", "j"), ("ң", "n"), ("ө", "o"), ("ү", "u")),
    *(("ұ", "u"), ("ә", "a"), ("һ", "h"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"), ("ђ", "dj"), ("ћ", "c"), ("џ", "dj")),
)
"""Letters that do not come apart into one with a mark, marks inside words that some write and some do not, and the
letters of Cyrillic alphabets as English writes them: Масуд is looked up as Massoud."""

SPELLINGS = (
    *(("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("zh", "j"), ("dj", "j"), ("ck", "k"), ("q", "k")),
    *(("c", "k"), ("x", "ks"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ae", "e"), ("ai", "e"), ("ay", "e")),
    *(("ei", "e"), ("ey", "e"), ("y", "i"), ("w", "v")),
)
"""Transliterations of one sound: Tehreek and Tehrik, Masood and Massoud, Qaeda and Qaida."""

_INITIAL = re.compile(r"(?<![^\W_])([^\W\d_])\.(?=[^\W\d_](?![^\W_]))")
_DOUBLED = re.compile(r"([^\W\d_])\1+")


def fold(text: str) -> str:
    """Return the words of a text as they are compared, joined by spaces; U.S. is one word."""
    apart = unicodedata.normalize("NFKD", text).lower()
    bare = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    for letter, plain in LETTERS:
        bare = bare.replace(letter, plain)
    bare = _INITIAL.sub(r"\1", bare)
    words = "".join(letter if unicodedata.category(letter)[0] in "LN" else " " for letter in bare).split()
    return " ".join(_sound(word) for word in words)


@lru_cache(maxsize=50_000)  # a site uses the same words again and again
def _sound(word: str) -> str:
    for spelling, sound in SPELLINGS:
        word = word.replace(spelling, sound)
    return word if len(set(word)) == 1 else _DOUBLED.sub(r"\1", word)
