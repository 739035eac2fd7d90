"""Ids and file names made from titles and names: lower-case ASCII letters, digits and hyphens."""

import re
import unicodedata
from collections.abc import Container
from datetime import date

from generator.importing.text.words import FUNCTION_WORDS, word_set

_PAIRS = """
    а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch
    ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g
"""
_CYRILLIC = dict(pair.split(":") for pair in _PAIRS.split())
"""Russian and Ukrainian letters, about as English newspapers write them."""
_LETTERS = str.maketrans(
    _CYRILLIC
    | {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "’": "",
        "'": "",
        "&": " and ",
    }
)
_SKIPPED = word_set("of the and for in on to a an de la du des von und der die das")


def slug(text: str, limit: int = 60) -> str:
    """Fold `text` to ASCII words joined by hyphens, cut at a word to at most `limit` characters; may be empty."""
    lowered = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\b\w)\.(?=\w\b)", "", lowered.encode("ascii", "ignore").decode()))
    cut = "-".join(words)
    if len(cut) > limit:
        cut = cut[: limit + 1].rsplit("-", 1)[0][:limit]
    return cut


def initials(name: str) -> str:
    """Return the initials of a name of several words ("Central Asia-Caucasus Analyst": caca), else its slug."""
    words = [word for word in slug(name, 200).split("-") if word and word not in _SKIPPED]
    return "".join(word[0] for word in words) if len(words) > 1 else "".join(words)


def source_id(publisher: str, title: str, published: date | None) -> str:
    """Return an id for a source text: the publisher's initials, or the title's first words, and the date."""
    stem = initials(publisher) or "-".join(slug(title).split("-")[:4]) or "text"
    return f"{stem}-{published.isoformat()}" if published else stem


def page_slug(title: str, published: date | None) -> str:
    """Return a page's file name, without its ending: the date and the title."""
    stem = slug(title) or "text"
    return f"{published.isoformat()}-{stem}" if published else stem


def short_id(words: str) -> str:
    """Return an id of the first four telling words of a label; may be empty."""
    telling = [word for word in slug(words, 80).split("-") if word not in FUNCTION_WORDS]
    return "-".join(telling[:4])[:40].strip("-")


def unused(wanted: str, used: Container[str]) -> str:
    """Return `wanted`, or `wanted-2`, `wanted-3` … if that is taken; in few steps, however many are."""
    if wanted not in used:
        return wanted
    taken, free = 1, 2
    while f"{wanted}-{free}" in used:
        taken, free = free, 2 * free
    while free - taken > 1:
        middle = (taken + free) // 2
        taken, free = (middle, free) if f"{wanted}-{middle}" in used else (taken, middle)
    return f"{wanted}-{free}"
