"""Bytes to text. What is certain is read silently, what had to be guessed is said, what is no text is refused."""

from dataclasses import dataclass

from generator.importing.encodings import DAMAGED, attempts

_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Word file or another office document"),
    (b"{\\rtf", "a rich-text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 0x7F), " ")
_DAMAGED_NAME = "UTF-8 with some bytes lost (U+FFFD stands for each)"


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
    for encoding, guessed in attempts(data):
        try:
            text = data.decode(encoding, "replace" if encoding == DAMAGED else "strict")
        except (UnicodeError, LookupError):
            continue
        cleaned = _clean(text)
        named = _DAMAGED_NAME if encoding == DAMAGED else encoding
        return Decoded(cleaned, named if guessed else "") if cleaned.strip(" \t\n\f\v") else _empty()
    return _binary(data) if b"\0" in data else _undecodable(data)


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
