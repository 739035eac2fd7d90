"""Where words and characters end, in any script.

Characters as readers see them are grapheme clusters (after UAX #29, conjuncts included). Words are runs of letters,
digits and marks; scripts written without spaces have no borders to look for, so none are demanded.
"""

import re
import unicodedata

from generator.model.spans import Span

SPACELESS = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf"  # South-East Asia
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\ua4cf"
    "\uf900-\ufaff\uff66-\uff9f\U0001aff0-\U0001b16f\U00020000-\U000323af"  # China, Japan
)
"""The characters of scripts written without spaces, for a pattern's brackets."""

SPACELESS_CHARACTER = re.compile(f"[{SPACELESS}]")
_SPACING_LETTERS = frozenset("\u0e33\u0eb3")  # Thai and Lao AM: letters that belong to the one before
_LINKERS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2")
"""Signs that make one conjunct of two consonants: six Indic viramas (InCB=Linker), Burmese and Khmer stackers."""
_JOINER = "\u200d"


def splits_word(text: str, index: int) -> bool:
    """Tell whether a word, or a number such as 3.5, goes on over `index`.

    Apostrophes and hyphens end a word: `Taliban` is one in `Taliban's` and in `anti-Taliban`. A superscript digit
    is a reference and no part of the word before it.
    """
    if not 0 < index < len(text):
        return False
    before, after = text[index - 1], text[index]
    if before == " " or after == " ":  # as at nearly every border
        return False
    if not _is_word(before):
        return before in ".," and after.isdecimal() and index > 1 and text[index - 2].isdecimal()
    if not _is_word(after):
        return after in ".," and before.isdecimal() and text[index + 1 : index + 2].isdecimal()
    return not (SPACELESS_CHARACTER.match(before) or SPACELESS_CHARACTER.match(after))


def splits_cluster(text: str, index: int) -> bool:
    """Tell whether `index` stands inside one character as a reader sees it."""
    if not 0 < index < len(text):
        return False
    before, after = text[index - 1], text[index]
    if after < "\u0300":
        return False
    if _extends(after):
        return not before.isspace()
    if before == _JOINER or before in _LINKERS:
        return _is_linked(text, index)
    if "\U0001f1e6" <= after <= "\U0001f1ff":
        return _flags_before(text, index) % 2 == 1
    return _joins_syllable(before, after)


def whole_characters(text: str, span: Span) -> Span:
    """Return the span, widened where it begins or ends inside a character."""
    start, end = span.start, span.end
    while splits_cluster(text, start):
        start -= 1
    while splits_cluster(text, end):
        end += 1
    return Span(start, end)


def _is_word(character: str) -> bool:
    if character < "\u0080":
        return character.isalnum()
    category = unicodedata.category(character)
    return category[0] in "LM" or category in {"Nd", "Nl"}


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me")
        or character in "\u200c\u200d"
        or character in _SPACING_LETTERS
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # tags
    )


def _is_linked(text: str, index: int) -> bool:
    """Tell whether what follows a joiner or a linker is one with what stands before: an emoji, or a consonant."""
    before = text[max(index - 2, 0) : index] if text[index - 1] == _JOINER else text[index - 1]
    category = unicodedata.category(text[index])
    return category == "So" if before[0] not in _LINKERS else category == "Lo"


def _flags_before(text: str, index: int) -> int:
    """Return how many regional indicators stand directly before `index`: two of them are one flag."""
    start = index
    while start and "\U0001f1e6" <= text[start - 1] <= "\U0001f1ff":
        start -= 1
    return index - start


def _joins_syllable(before: str, after: str) -> bool:
    """Tell whether two Hangul letters belong to one syllable (UAX #29, rules GB6 to GB8)."""
    if not "\u1160" <= after <= "\u11ff":
        return "\u1100" <= before <= "\u115f" and ("\u1100" <= after <= "\u115f" or "가" <= after <= "힣")
    return "\u1100" <= before <= "\u11ff" or "가" <= before <= "힣"
