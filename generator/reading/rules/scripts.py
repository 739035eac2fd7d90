"""Letters of other scripts that look like Latin ones."""

import unicodedata

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")
_CYRILLIC = ("асеорхуіјѕԁһӏԛԝҽг", "aceopxyijsdhlqwer")
_GREEK = ("αορυινϲϳ", "aopuivcj")
_ARMENIAN = ("յոսօհցզ", "jnuohgq")
_TWINS = str.maketrans(*map("".join, zip(_CYRILLIC, _GREEK, _ARMENIAN, strict=True)))
"""Small letters of other scripts and the Latin ones they are taken for (from Unicode's confusables, UTS 39)."""


def twin_of(id_: str) -> str:
    """Return an id with every letter that looks like a Latin one replaced by that."""
    return id_.translate(_TWINS)


def scripts_of(id_: str) -> dict[str, str]:
    """Return the scripts with look-alike letters that an id uses, each with its first letter."""
    found: dict[str, str] = {}
    for letter in id_:
        script = unicodedata.name(letter, "").partition(" ")[0]
        if script in _SCRIPTS:
            found.setdefault(script, letter)
    return found


def strange_letter(id_: str) -> str:
    """Say which letter of an id is not Latin."""
    letter = next(letter for letter in id_ if not letter.isascii())
    return f"{named(letter)} stands in it"


def named(letter: str) -> str:
    """Return a letter with its script and number, such as Cyrillic “а” (U+0430)."""
    script = unicodedata.name(letter, "unknown").partition(" ")[0].capitalize()
    return f"{script} “{letter}” (U+{ord(letter):04X})"
