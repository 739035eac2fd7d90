"""What counts as the same character when words are matched: the tables behind `folding` and nothing else.

Sources: Unicode's General Categories Pd (dashes) and Zs (spaces), Pi and Pf (quotation marks) with the
primes, accents and letters that are typed in their place, and its Default_Ignorable_Code_Points, as far as
they occur in running text.
"""

import unicodedata

SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u275b\u275c\uff07" + (
    "\u0060\u00b4\u1fef\u1ffd\u02ca\u02cb"  # grave and acute accents that stand alone
    "\u02b9\u0374\u02bb\u02bc\u02bd\u02be\u02bf"  # letters that transliterations write as an apostrophe
    "\u05f3\u055a"  # Hebrew geresh, Armenian apostrophe
)
DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u275d\u275e\u2e42\uff02" + (
    "\u02ba\u02ee\u05f4"  # letters; Hebrew gershayim
    "\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff62\uff63"  # East Asian brackets and primes
)
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d" + (
    "\u058a\u05be\u1400\u1806\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0\ufe31\ufe32\U00010ead"
)
SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)

SAME_LENGTH: dict[str, str] = (
    dict.fromkeys(SINGLE_QUOTES, "'")
    | dict.fromkeys(DOUBLE_QUOTES, '"')
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(SPACES, " ")
)
"""Characters that stand for one ASCII character."""

LOOSE = "\u00ad\u061c\u180e\u200b\u200e\u200f\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2070)))
)
"""Invisible characters between others: soft hyphen, zero-width space, direction marks, byte order mark."""

JOINED = "\u034f\u180b\u180c\u180d\u200c\u200d" + "".join(
    map(chr, (*range(0xFE00, 0xFE10), *range(0xE0020, 0xE0080), *range(0xE0100, 0xE01F0)))
)
"""Invisible characters that belong to the one before: joiners, variation selectors, tags."""

REMOVED: dict[int, None] = dict.fromkeys(map(ord, LOOSE + JOINED))


def _opened(first: int, last: int) -> dict[int, str]:
    """Return the ligatures and presentation forms from `first` to `last`, each with its plain letters."""
    forms = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(first, last + 1)}
    return {code: letters for code, letters in forms.items() if letters != chr(code) and " " not in letters}


OPENED: dict[int, str] = {
    ord("…"): "...",
    **_opened(0x0132, 0x0133),  # IJ ij
    **_opened(0x01C4, 0x01CC),  # DŽ LJ NJ
    **_opened(0x01F1, 0x01F3),  # DZ
    **_opened(0xFB00, 0xFB17),  # ff fi fl st, Armenian
    **_opened(0xFB1D, 0xFDFB),  # Hebrew and Arabic presentation forms
    **_opened(0xFE70, 0xFEFC),
}
"""Characters that stand for several letters, or for the plain form of one."""

COMPOSING_STARTERS = frozenset(
    map(
        chr,
        (
            *range(0x1161, 0x1176),  # Hangul vowels and final consonants
            *range(0x11A8, 0x11C3),
            *(0x09BE, 0x09D7, 0x0B3E, 0x0B56, 0x0B57, 0x0BBE, 0x0BD7, 0x0CC2, 0x0CD5, 0x0CD6, 0x0D3E, 0x0D57),
            *(0x0DCF, 0x0DDF, 0x102E, 0x1B35, 0x110BA, 0x11127, 0x1133E, 0x11357, 0x114B0, 0x114BA, 0x114BD),
            *(0x115AF, 0x11930),
        ),
    )
)
"""Characters of combining class 0 that NFC may join to the one before (NFC_Quick_Check=Maybe, UAX #15)."""
