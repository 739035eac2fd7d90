"""Where a name is a part of something longer that is no name we know: then it is no mention.

`Arsalan-led`, `anti-Taliban` and `U.S.-Taliban talks` mention; `Gorno-Badakhshan`, `Tehrik-e-Taliban` and
`Khan-Sharipov` do not unless both sides are known names, and neither do addresses.
"""

import re
from collections.abc import Callable

from generator.model.spans import Span

PREFIXES = frozenset(
    {"anti", "co", "counter", "ex", "former", "half", "inter", "intra", "mid", "multi", "near", "neo", "non", "now"}
    | {"pan", "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "self", "sub", "then", "trans", "ultra", "un"}
)
"""What makes a compound about the name, not another name, even with a capital (`Anti-Taliban` begins a sentence)."""

PARTICLES = frozenset(
    {"a", "ad", "al", "an", "ar", "as", "ash", "at", "az", "bin", "da", "de", "di", "e", "ed", "el", "es", "i", "ibn"}
    | {"o", "ol", "oz", "u", "ud", "ul", "ur", "us", "uz", "ye"}
)
"""What ties the words of one name together (`Lashkar-e-Taiba`, `Jamaat-ul-Ahrar`)."""

_REACH = 60
_HYPHENS = "-\u2010\u2011"
_BEFORE = re.compile(r"([^\W_][^\s/-]*)-\Z")
_HYPHENATED = re.compile(rf"[^\W_][{_HYPHENS}]\Z")
_AFTER = re.compile(rf"[{_HYPHENS}]([^\W_]+)([{_HYPHENS}]?)")
_APOSTROPHES = frozenset("'‘’ʼʿʾ")
_PIECE = re.compile(r"([^\W_]+).\Z")
_PLAIN = str.maketrans(dict.fromkeys(_HYPHENS, "-"))
_JOINING = frozenset([*"._@/:=+&?~%", *_APOSTROPHES, *_HYPHENS])


def touches(text: str, span: Span) -> bool:
    """Tell whether a character stands directly at the words that could make them a part of something longer."""
    after = text[span.end : span.end + 2]
    return text[span.start - 1 : span.start] in _JOINING or (after[:1] in _JOINING and not after[1:].isspace())


def is_part_of_more(text: str, span: Span, *, is_name_before: bool, is_name_at: Callable[[int], bool]) -> bool:
    """Tell whether the words of the original text are a part of an address, or by hyphens of another name.

    `is_name_before` says that a known name ends right before the hyphen; `is_name_at` whether one begins at an
    offset. Longer dashes are punctuation.
    """
    start, end = span.start, span.end
    if _is_inside_address(text[max(0, start - _REACH) : start], text[end : end + _REACH]):
        return True
    if text[start - 1 : start] in _APOSTROPHES and _follows_capital_piece(text[max(0, start - _REACH) : start]):
        return True
    if start > 1 and text[start - 1] in _HYPHENS and not is_name_before and not _prefixed(text, start):
        return True
    following = _AFTER.match(text, end)
    if following is None:
        return False
    word, hyphen = following.groups()
    if hyphen and word.lower() in PARTICLES:
        return True
    return word[0].isupper() and not word.isupper() and not is_name_at(following.start(1))


def _is_inside_address(before: str, after: str) -> bool:
    """Tell whether words between these two stand in a web or mail address, a handle or a file name."""
    last = [] if before[-1:].isspace() else before.rsplit(maxsplit=1)[-1:]
    first = [] if after[:1].isspace() else after.split(maxsplit=1)[:1]
    around = "".join(last + first)
    if any(sign in around for sign in ("@", "://", "www.")) or before.endswith("_") or after.startswith("_"):
        return True
    return (before[-1:] == "." and before[-2:-1].isalnum()) or (after[:1] == "." and after[1:2].isalnum())


def _follows_capital_piece(before: str) -> bool:
    """Tell whether this ends in a name's piece and an apostrophe: O', but not the l' of French."""
    piece = _PIECE.search(before)
    return piece is not None and not piece[1].islower()


def _prefixed(text: str, start: int) -> bool:
    """Tell whether the hyphen before `start` joins a word that leaves the name what it is."""
    before = _BEFORE.search(text[max(0, start - _REACH) : start].translate(_PLAIN))
    if before is None:
        return True
    word = before[1]
    if word.lower() in PREFIXES:
        return True
    if word.lower() in PARTICLES:
        return False
    if _HYPHENATED.search(text[max(0, start - _REACH) : start - 1 - len(word)]):
        return False
    is_party = len(word) > 1 and word.isupper() and not text[max(0, start - _REACH) : start + _REACH].isupper()
    return word[0].islower() or is_party
