"""Words of a folded text, as names are made of them, and what may stand between two of one name.

A word is a run of letters, digits and their marks; apostrophes inside it belong to it. Scripts written
without spaces have no borders to look for: there each character is a word.
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.anchoring.names.spelling import article, spelling_key
from generator.anchoring.text.borders import SPACELESS, SPACELESS_CHARACTER

_LETTER = "[^\\W_²³¹⁰⁴-⁹₀-₉]"  # a reference number stands at a word without being part of it
_LONGEST_GAP = 4
_ARTICLE_ENDS = 4
_MOST_APOSTROPHES = 3


class Phrase(NamedTuple):
    """Words that may be a name, up to `end` of the text: their `texts` as they stand, and the `key` of all spellings.

    The key is the words folded and in lower case, joined by spaces; a mark between two words that belongs to the
    name (`AT&T`) stands before the second.
    """

    texts: tuple[str, ...]
    key: str
    end: int


@dataclass(frozen=True, slots=True)
class Script:
    """Patterns for a text's characters: `letter` is one of a word, `word` a word, `gap` what is between two words.

    `marks` are the combining characters that the text holds.
    """

    letter: str
    marks: str
    word: re.Pattern[str]
    gap: re.Pattern[str]

    def starting_with(self, characters: str) -> re.Pattern[str]:
        """Return the pattern of a word's beginning, up to its first apostrophe, with one of these characters."""
        letters = "".join(c for c in characters if not SPACELESS_CHARACTER.match(c))
        spaceless = "".join(c for c in characters if SPACELESS_CHARACTER.match(c))
        alternatives = []
        if letters:
            beginning = rf"[{re.escape(letters)}](?<!{self.letter}{self.letter})"
            alternatives.append(rf"{beginning}{self.letter}*(?:'(?={self.letter}))?")
        if spaceless:
            alternatives.append(rf"[{spaceless}][{self.marks}]*" if self.marks else f"[{spaceless}]")
        return re.compile("|".join(alternatives) or r"(?!)")


def script_of(characters: frozenset[str]) -> Script:
    """Return the patterns for a text of these characters."""
    foreign = frozenset(c for c in characters if c > "\u02ff")
    marks = "".join(sorted(c for c in foreign if unicodedata.category(c)[0] == "M"))
    return _script(marks, any(map(SPACELESS_CHARACTER.match, foreign)))


@lru_cache(maxsize=64)
def _script(marks: str, has_spaceless: bool) -> Script:
    letter = f"(?:{_LETTER}|[{marks}])" if marks else _LETTER
    if has_spaceless:
        letter = f"(?:(?![{SPACELESS}]){letter})"
    word = rf"{letter}+(?:'{letter}+){{0,{_MOST_APOSTROPHES}}}"
    one = f"[{SPACELESS}]" + (f"[{marks}]*" if marks else "")
    gap = rf"(?:(?!{letter}|[{SPACELESS}]).){{0,{_LONGEST_GAP}}}"
    return Script(letter, marks, re.compile(f"{one}|{word}" if has_spaceless else word), re.compile(gap))


def phrases(text: str, start: int, script: Script, known: Container[str], leads_on: Container[str]) -> Iterator[Phrase]:
    """Yield the runs of words from `start` whose key is `known`, shortest first, as long as the last one `leads_on`.

    What follows an apostrophe in lower case may be an ending (`'s`, Turkish `'ın`): such a word is given without it
    as well, and then it is the last.
    """
    texts: tuple[str, ...] = ()
    key = mark = ""
    at = start
    while (word := script.word.match(text, at)) is not None:
        found, end = word.group(), word.end()
        if "'" in found:
            for cut in _endings(found):
                if (shorter := key + mark + spelling_key(found[:cut])) in known:
                    yield Phrase((*texts, found[:cut]), shorter, at + cut)
        if len(found) < _ARTICLE_ENDS and text.startswith("-", end):
            found = article(found, text[end + 1 : end + 3])
        texts = (*texts, found)
        key = key + mark + spelling_key(found)
        if key in known:
            yield Phrase(texts, key, end)
        if key not in leads_on:
            return
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha():  # as between nearly all words
            mark, at = " ", end + 1
        elif gap := script.gap.match(text, end):
            mark, at = " " + _kind(gap.group(), found), gap.end()
        else:
            return


def _endings(word: str) -> Iterator[int]:
    """Yield where a word may be cut: at apostrophes after which it is all of one case."""
    at = word.find("'")
    while at > 0:
        rest = word[at:]
        if rest == rest.lower() or word == word.upper():
            yield at
        at = word.find("'", at + 1)


def _kind(gap: str, before: str) -> str:
    """Return what a gap means: nothing for a space or hyphen, the period of an initial, and an ayn; else its marks."""
    marks = gap.strip(" ")
    if marks in ("", "-", "-'"):
        return ""
    if marks[0] == "." and len(before) == 1 and marks in (".", ".-"):
        return ""
    return marks
