"""Bytes to text. What is certain is read silently, what had to be guessed is said, what is no text is refused."""

import codecs
import re
from dataclasses import dataclass

from generator.importing.text.languages import ALL_GRAMMAR

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Word file or another office document"),
    (b"{\\rtf", "a rich-text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 0x7F), " ")

LEGACY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "cp866", "iso8859_2", "iso8859_5", "mac_roman", "mac_cyrillic", "cp874"),
    *("shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr", "johab"),
)
"""Encodings that articles are kept in; those of mainframes and of old PCs only make guesses worse."""

_SELDOM = 200
"""Of so many bytes one may be zero: a program left it in a text. A binary file has more."""
_DAMAGED = "utf_8"
_DAMAGED_NAME = "UTF-8 with some bytes lost (U+FFFD stands for each)"
_ENOUGH_WHOLE = 10
_SAMPLE = 200_000
"""Bytes that a guess is made on."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text. `guessed` is the encoding's name if nothing but the bytes themselves spoke for it, else ""."""

    text: str
    guessed: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why bytes are no text an importer can use: `message` and `fix` for the editor, place from 1."""

    message: str
    fix: str
    line: int = 1
    column: int = 1


def decode(data: bytes) -> Decoded | Refusal:
    """Return the text: by its byte-order mark, as UTF-8, by the charset its HTML declares, or as its bytes suggest.

    Line ends become a line feed and control characters a space, so places in the text stay right.
    """
    if not data.strip():
        return _empty()
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return Refusal(
                f"The file is {kind}, not a text", "open it, copy its text into a .txt file, and import that"
            )
    for encoding, guessed in _attempts(data):
        try:
            text = data.decode(encoding, "replace" if encoding == _DAMAGED else "strict")
        except (UnicodeError, LookupError):
            continue
        cleaned = _clean(text)
        named = _DAMAGED_NAME if encoding == _DAMAGED else encoding
        return Decoded(cleaned, named if guessed else "") if cleaned.strip(" \t\n\f\v") else _empty()
    return _binary(data) if b"\0" in data else _undecodable(data)


def _attempts(data: bytes) -> list[tuple[str, bool]]:
    """Return the encodings to try, surest first, each with whether it is a guess."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked:
        return [(marked, False)]
    if data.count(0) * _SELDOM > len(data):
        wide = _wide(data)
        return [(wide, True)] if wide else []
    declared = _CHARSET.search(data[:4096])
    sure = [("utf-8", False), *([(declared[1].decode("ascii"), False)] if declared else [])]
    damaged = [(_DAMAGED, True)] if _is_damaged_utf8(data) else []
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


def _clean(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS)


def _empty() -> Refusal:
    return Refusal("The file is empty", "save the text into the file, then import it again")


def _binary(data: bytes) -> Refusal:
    at = data.index(b"\0")
    return Refusal(
        f"The file is not a text: it has a zero byte (byte {at})",
        "check that this is the file you mean; copy its text into a .txt file, and import that",
        data.count(b"\n", 0, at) + 1,
    )


def _undecodable(data: bytes) -> Refusal:
    try:
        data.decode("utf-8")
    except UnicodeError as error:
        at = getattr(error, "start", 0)
    else:
        at = 0
    line = data.count(b"\n", 0, at) + 1
    column = at - (data.rfind(b"\n", 0, at) + 1) + 1
    return Refusal(
        f"The file is not UTF-8 (byte {at} is 0x{data[at]:02X}), nor any other encoding that makes a text of it",
        "open it in the program it comes from, and save it again as UTF-8",
        line,
        column,
    )
