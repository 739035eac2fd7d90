"""Which encodings a file's bytes may be in, surest first."""

import codecs
import re

from generator.importing.text.languages import ALL_GRAMMAR

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
LEGACY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "cp866", "iso8859_2", "iso8859_5", "mac_roman", "mac_cyrillic", "cp874"),
    *("shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr", "johab"),
)
"""Encodings that articles are kept in; those of mainframes and of old PCs only make guesses worse."""

_SELDOM = 200
"""Of so many bytes one may be zero: a program left it in a text. A binary file has more."""

DAMAGED = "utf_8"
"""The codec's name for UTF-8 of which some bytes are lost; "utf-8" is whole."""
_ENOUGH_WHOLE = 10
_SAMPLE = 200_000
"""Bytes that a guess is made on."""


def attempts(data: bytes) -> list[tuple[str, bool]]:
    """Return the encodings to try, surest first, each with whether it is a guess."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked:
        return [(marked, False)]
    if data.count(0) * _SELDOM > len(data):
        wide = _wide(data)
        return [(wide, True)] if wide else []
    declared = _CHARSET.search(data[:4096])
    sure = [("utf-8", False), *([(declared[1].decode("ascii"), False)] if declared else [])]
    damaged = [(DAMAGED, True)] if _is_damaged_utf8(data) else []
    return [*sure, *damaged, *((name, True) for name in _guess(data))]


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 that lost or gained a few bytes, as where a download broke off, from another encoding.

    In no other encoding do bytes above 127 often make what UTF-8 makes of them.
    """
    text = data[:_SAMPLE].decode("utf-8", "replace")
    lost = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - lost
    return whole >= _ENOUGH_WHOLE * max(lost, 1)


def _wide(data: bytes) -> str:
    """Tell UTF-16 without a mark by where its zero bytes stand; "" for what is no text."""
    odd, even = data[1::2].count(0), data[::2].count(0)
    if max(odd, even) > len(data) / 6 and min(odd, even) < len(data) / 100:
        return "utf-16-le" if odd > even else "utf-16-be"
    return ""


def _guess(data: bytes) -> list[str]:
    """Return the one encoding that fits the bytes and the language they make; none if none does.

    Of those that make the same text of them, the most common is named.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return []
    from charset_normalizer import from_bytes  # noqa: PLC0415  # only for files that are not UTF-8

    matches = from_bytes(data[:_SAMPLE], cp_isolation=list(LEGACY))
    names = dict.fromkeys(name for match in matches for name in (match.encoding, *match.could_be_from_charset))
    texts = {name: data[:_SAMPLE].decode(name, "replace") for name in names}
    best = min(texts, key=lambda name: -_accented_grammar(texts[name]), default=None)  # the library's order breaks ties
    return [name for name in (*LEGACY, *texts) if name in texts and texts[name] == texts[best]][:1] if best else []


def _accented_grammar(text: str) -> int:
    """Count the words of grammar that are right only in the right encoding: "où", "für", "что"."""
    return sum(not word.isascii() and word in ALL_GRAMMAR for word in re.findall(r"[^\W\d_]+", text.lower()))
