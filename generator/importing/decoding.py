"""Bytes to text, without guessing: what cannot be read for certain is refused with the likely reason."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word file, another office document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word file or another office document"),
    (b"{\\rtf", "a rich-text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 0x7F), " ")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why bytes are no text an importer can use: `message` and `fix` for the editor, place from 1."""

    message: str
    fix: str
    line: int = 1
    column: int = 1


def decode(data: bytes) -> str | Refusal:
    """Return the text of a file: by its byte-order mark, as UTF-8, or by the charset its HTML declares.

    Line ends become a line feed and control characters a space, so places in the text stay right.
    """
    if not data.strip():
        return Refusal("The file is empty", "save the text into the file, then import it again")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return Refusal(
                f"The file is {kind}, not a text", "open it, copy its text into a .txt file, and import that"
            )
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None and b"\0" in data:
        return _binary(data)
    declared = _CHARSET.search(data[:4096])
    attempts = [encoding] if encoding else ["utf-8", declared[1].decode("ascii") if declared else "utf-8"]
    for attempt in attempts:
        try:
            text = data.decode(attempt)
        except (UnicodeError, LookupError):
            continue
        if not text.strip("\ufeff \t\r\n\f\v"):
            return Refusal("The file is empty", "save the text into the file, then import it again")
        return _clean(text)
    return _undecodable(data, encoding or "utf-8")


def _clean(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS)


def _binary(data: bytes) -> Refusal:
    odd, even = data[1::2].count(0), data[::2].count(0)
    if max(odd, even) > len(data) / 3 and min(odd, even) < len(data) / 100:
        return Refusal("The file looks like UTF-16 without its mark", "save it again as UTF-8, then import it")
    at = data.index(b"\0")
    return Refusal(
        f"The file is not a text: it has a zero byte (byte {at})",
        "check that this is the file you mean; copy its text into a .txt file, and import that",
        data.count(b"\n", 0, at) + 1,
    )


def _undecodable(data: bytes, encoding: str) -> Refusal:
    try:
        data.decode(encoding)
    except UnicodeError as error:
        at = getattr(error, "start", 0)
    else:
        at = 0
    line = data.count(b"\n", 0, at) + 1
    column = at - (data.rfind(b"\n", 0, at) + 1) + 1
    message = f"The file is not {encoding.upper()}: byte {at} is 0x{data[at]:02X}"
    fix = "save it again as UTF-8 (it is most likely Windows-1252, the old Western encoding), then import it"
    return Refusal(message, fix, line, column)
