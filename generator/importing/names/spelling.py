"""When two spellings are one name."""

import re
import unicodedata
from functools import lru_cache

_DRESS = re.compile(r"^the |'s$|\.$")
_CYRILLIC = re.compile(r"[а-яіїєґ’'-]{4,}")
_CASE = re.compile(
    r"(?<=[а-яіїєґ]{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ым|им|ом|ем|ём|ой|ей|ою|ею|ий|ый|ая|яя|ую|юю|ії|ію|ія|ию|ии|ия"
    r"|а|я|у|ю|е|и|ы|і|ї|ь)$"
)


@lru_cache(maxsize=10_000)
def folded(name: str) -> str:
    """Return a name for comparison: without case, accents, article, possessive and kinds of hyphen and quote.

    Russian and Ukrainian words lose the ending of their grammatical case: one person is named in six of them.
    """
    if name.isascii():
        return _DRESS.sub("", name.lower().strip())
    text = unicodedata.normalize("NFKD", name.casefold()).replace("\u00a0", " ")
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("–", "-").replace("’", "'")
    text = _DRESS.sub("", text.strip())
    return text if text.isascii() else _CYRILLIC.sub(lambda word: _CASE.sub("", word.group()), text)


def are_variants(first: str, second: str) -> bool:
    """Tell spellings of one name: all words but one equal, and that one with the same consonants."""
    one, two = first.split(), second.split()
    different = [(a, b) for a, b in zip(one, two, strict=False) if a != b]
    return (
        len(one) == len(two) >= 2 and len(different) == 1 and _skeleton(different[0][0]) == _skeleton(different[0][1])
    )


def skeletons(name: str) -> tuple[str, ...]:
    """Return the skeleton of each word of a folded name: variants (see `are_variants`) have the same ones."""
    return tuple(map(_skeleton, name.split()))


def _skeleton(word: str) -> str:
    """Return the consonants of a word, doubled ones once: Massoud and Masood are both msd."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyhw'-]", "", word))
