"""Ids: words of small letters and digits, joined by hyphens. They become file names, addresses and link targets."""

import re
import unicodedata

from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code

_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LONGEST = 120  # bytes of UTF-8: file systems allow 255 for a name, and the name gets affixes
_WINDOWS = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10)))
)
RESERVED = frozenset({"author"})
"""Stands for the author of a page's text where an actor's id is expected, so no actor may have it."""


def check_id(text: str) -> str:
    """Return `text` if it is an id; raises `Mistakes` with the nearest id as the fix."""
    reason = why_not_an_id(text)
    if reason is None:
        return text
    better = make_id(text)
    fix = f"write `{better}`" if better else "type words of small letters and digits, joined by hyphens: `border-clash`"
    raise Mistakes(Mistake(f"“{shown(text)}” cannot be an id: {reason}", Code.ID_INVALID, fix))


def why_not_an_id(text: str) -> str | None:
    """Return what is wrong with an id in words for an editor, or None. Letters of any script are fine."""
    if not _PLAIN.match(text) and (reason := _odd(text)):
        return reason
    if text in _WINDOWS:
        return "Windows keeps this name for a device"
    if (size := len(text.encode())) > _LONGEST:
        return f"it is too long for a file name ({size} bytes of at most {_LONGEST})"
    return None


def _odd(text: str) -> str | None:
    """Return what no id may have, or None. `_PLAIN` spares nearly every id this look at each character."""
    if not text:
        return "it is empty"
    for character in text:
        if not (_is_word(character) or character == "-"):
            return f"{_named(character)} is not allowed in an id"
    if not unicodedata.is_normalized("NFC", text):
        return "its accents are written as characters of their own (it is not in Unicode form NFC)"
    if text != text.lower():
        return "capital letters are not allowed in an id"
    if text.startswith("-") or text.endswith("-") or "--" in text:
        return "a hyphen must stand between two words"
    return None


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM" or unicodedata.category(character) in {"Nd", "Nl"}


def _named(character: str) -> str:
    if character == " ":
        return "a space"
    if character.isprintable():
        return f"“{character}”"
    return f"the invisible character U+{ord(character):04X}"


def shown(text: str) -> str:
    """Return `text` with characters that cannot be seen written as U+XXXX, and cut to a length that fits a message."""
    visible = "".join(character if character.isprintable() else f"[U+{ord(character):04X}]" for character in text[:81])
    return visible if len(text) <= 80 else f"{visible[:79]}…"


def make_id(text: str) -> str:
    """Return the id that is nearest to `text`, or "" if there is not one letter or digit in it."""
    composed = unicodedata.normalize("NFC", text.replace("’", "").replace("'", "")).lower()
    composed = unicodedata.normalize("NFC", composed)
    spaced = "".join(character if _is_word(character) else " " for character in composed if character.isprintable())
    words = "-".join(spaced.split())
    while len(words.encode()) > _LONGEST:
        words = words[:-1].rstrip("-")
    return f"{words}-1" if words in _WINDOWS else words
