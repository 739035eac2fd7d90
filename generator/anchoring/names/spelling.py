"""Spelling: which two words write the same name.

Folded, on top of the typography of `generator.anchoring.text.folding`:

* diacritics of Latin, Greek, Arabic and Hebrew letters, letter by letter, if one side leaves them out (`Gülen` is
  `Gulen`, and `Ṭaliban` is `Tālibān`, but `Müller` is not `Mùller`); of Cyrillic ones only stress marks and the dots of
  ё: й and и are two letters. Marks of other scripts, which spell vowels or consonants, stay;
* letters that Unicode does not take apart (`ø` is `o`, `ß` is `ss`, Arabic `ي` is Persian `ی`), and the tatweel;
* apostrophes inside a word, which transliterations use for ayn and hamza (`Qa'ida` is `Qaida`);
* `ae` for `ai` in words of five letters or more (`Qaeda` is `Qaida`, `Daesh` is `Daish`).

No other variant is guessed: `Massoud` and `Masood` are two aliases for an editor to write down.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ŧ": "t", "Ŧ": "T"}
    | {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"}
    | {"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "ـ": None}
)
_E_AFTER_A = re.compile(r"(?<=[aA])e")
_CAPITAL_E_AFTER_A = re.compile(r"(?<=[aA])E")
_SHORTEST_WITH_AE = 5


@lru_cache(maxsize=20_000)
def spelling_key(word: str) -> str:
    """Return what all spellings of a word have in common, in lower case."""
    return cased(word).lower()


def cased(word: str) -> str:
    """Return a word with its spelling folded and its case kept. `word` is folded typographically already."""
    word = word.replace("'", "")
    if not word.isascii():
        word = unicodedata.normalize("NFC", _without_marks(word).translate(_LETTERS))
    if len(word) >= _SHORTEST_WITH_AE and ("ae" in word or "aE" in word or "Ae" in word or "AE" in word):
        word = _CAPITAL_E_AFTER_A.sub("I", _E_AFTER_A.sub("i", word))
    return word


def same_marks(one: str, other: str) -> bool:
    """Tell whether two words of equal `cased` form have, on each letter, equal diacritics or on one side none."""
    if one == other or one.isascii() or other.isascii():
        return True
    pairs = zip(_clusters(one), _clusters(other), strict=False)
    return all(a == b or len(a) == 1 or len(b) == 1 for a, b in pairs)


def _without_marks(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    if decomposed == word and not any(map(unicodedata.combining, word)):
        return word
    kept = []
    base = ""
    for character in decomposed:
        if not unicodedata.combining(character):
            base = character
        elif _is_left_out(character, base):
            continue
        kept.append(character)
    return "".join(kept)


def _is_left_out(mark: str, base: str) -> bool:
    """Tell whether writers leave out this mark on this letter."""
    if "\u0400" <= base < "\u0530":
        return mark in "\u0300\u0301" or (mark == "\u0308" and base in "еЕ")
    return base < "\u0700" or "\u1e00" <= base < "\u2000"


def _clusters(word: str) -> list[str]:
    clusters: list[str] = []
    for character in unicodedata.normalize("NFD", word.replace("'", "").lower()):
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def may_be_article(word: str) -> bool:
    """Tell whether a word looks like the Arabic article, in any of its sounds."""
    return 1 < len(word) < 4 and word[0] in "aeAE"


def article(word: str, following: str) -> str:
    """Return `al` for every spelling of the Arabic article before a hyphen and the word `following`, else the word.

    `el-Qaeda` and `ash-Shabaab` are `al-Qaeda` and `al-Shabaab`: before some letters it takes their sound.
    """
    if not may_be_article(word):
        return word
    lower = word.lower()
    if lower not in ("al", "el") and not following.lower().startswith(lower[1:]):
        return word
    return "AL" if word.isupper() else "Al" if word[0].isupper() else "al"
