"""Bytes to text: UTF-8 only, the byte order mark kept aside, and a helpful word for every other encoding."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.lines import index_lines
from generator.model.problems import Location, Problem

_SAVE_AS_UTF8 = "save the file as UTF-8 (most editors: Save with encoding, or Save as)"
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTER_RUNS = re.compile(rb"[\xc0-\xff]{3,}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, without the byte order mark; `bom` says that the file starts with one.

    Of a file that is not UTF-8 the text has U+FFFD for what could not be read: good for an excerpt, not for reading on.
    """

    text: str
    bom: bool


def decode(file: SourceFile) -> tuple[Decoded, tuple[Problem, ...]]:
    """Return the text of `file`, with problem P001 if it is not UTF-8."""
    bom = file.data.startswith(BOM_UTF8)
    data = file.data[len(BOM_UTF8) :] if bom else file.data
    wide = _wide_name(data)
    if wide:
        problem = Problem(
            Code.FILE_NOT_UTF8,
            Location(file.path),
            f"File is {wide}, from byte offset 0; only UTF-8 is read",
            fix=_SAVE_AS_UTF8,
        )
        return Decoded(data.decode(wide, "replace"), bom), (problem,)
    try:
        return Decoded(data.decode("utf-8"), bom), ()
    except UnicodeDecodeError as error:
        return Decoded(data.decode("utf-8", "replace"), bom), (_not_utf8(file.path, data, error.start, bom),)


def read_text(file: SourceFile) -> tuple[Decoded | None, tuple[Problem, ...]]:
    """Return the text of `file`, or None if it is not UTF-8 (P001) or has nothing in it (P005)."""
    decoded, unreadable = decode(file)
    if unreadable:
        return None, unreadable
    if not decoded.text.strip():
        empty = Problem(
            Code.FILE_EMPTY, Location(file.path), "File is empty", fix="write something into it, or delete it"
        )
        return None, (empty,)
    return decoded, ()


def _wide_name(data: bytes) -> str:
    """Return "UTF-32", "UTF-16" or one of its byte orders if that is what the bytes are, else an empty string."""
    if data.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):  # the first of them begins like UTF-16's
        return "UTF-32"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "UTF-16"
    head = data[:400]
    half = len(head) // 2
    if half >= 2 and head[1::2].count(0) > half // 2 and not head[0::2].count(0):
        return "UTF-16-LE"
    if half >= 2 and head[0::2].count(0) > half // 2 and not head[1::2].count(0):
        return "UTF-16-BE"
    return ""


def _not_utf8(path: str, data: bytes, offset: int, bom: bool) -> Problem:
    before = data[:offset].decode("utf-8")
    line, column = index_lines(before).position(len(before))
    likely = _likely_encoding(data)
    in_file = offset + (len(BOM_UTF8) if bom else 0)
    return Problem(
        Code.FILE_NOT_UTF8,
        Location(path, line, column),
        f"Byte 0x{data[offset]:02X} at byte offset {in_file} is not UTF-8; the file is probably {likely}",
        fix=_SAVE_AS_UTF8,
    )


def _likely_encoding(data: bytes) -> str:
    """Guess the encoding of a text that is not UTF-8.

    In Western texts single accented letters and quote marks stand among ASCII; in Cyrillic ones bytes from 0xC0 on come
    in whole words.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            return "UTF-8 that was cut off in the middle of a character"
    high = len(_HIGH.findall(data))
    in_words = sum(len(run) for run in _LETTER_RUNS.findall(data))
    if in_words > high // 2:
        return "Windows-1251 (Cyrillic)"
    return "Windows-1252 (Western European)"
