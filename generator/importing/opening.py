"""Opens what an editor names on the command line: the file's bytes, or the problem in plain words."""

import stat
from dataclasses import dataclass
from pathlib import Path

from generator.importing.decoding import Refusal, decode
from generator.model.codes import Code
from generator.model.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Opened:
    """A source text as it lies on the disk, and as text."""

    name: str
    data: bytes
    text: str


def open_text(path: Path, limit: int) -> Opened | Problem:
    """Read a file of at most `limit` bytes; every way in which that can fail is a P702."""
    name = str(path)
    try:
        refused = _refused(path, limit)
        data = b"" if refused else path.read_bytes()
    except (OSError, ValueError) as error:
        return _failed(name, error)
    if refused:
        return refused
    text = decode(data)
    if isinstance(text, Refusal):
        return Problem(Code.IMPORT_UNREADABLE, Location(name, text.line, text.column), text.message, text.fix)
    return Opened(name, data, text)


def _refused(path: Path, limit: int) -> Problem | None:
    """Refuse what is no plain file, or is far too large to be an article."""
    status = path.stat()
    name = str(path)
    if stat.S_ISDIR(status.st_mode):
        return _problem(name, "This is a folder, not a text", f"name the files in it, e.g. {path / '*.txt'}")
    if not stat.S_ISREG(status.st_mode):
        return _problem(name, "This is not a plain file", "name a text or HTML file")
    if status.st_size > limit:
        message = f"The file has {status.st_size:,} bytes; the limit is {limit:,}"
        return _problem(name, message, "import a part of it, or raise `limits: {file_bytes: …}` in content/site.yaml")
    return None


def _failed(name: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return _problem(name, "There is no such file", "check the name and the folder you are in")
    if isinstance(error, PermissionError):
        return _problem(name, "You may not read this file", "ask its owner for the right to read it")
    reason = getattr(error, "strerror", None) or str(error)
    return _problem(name, f"The file cannot be read ({reason})", "check the name, and that the disk is there")


def _problem(name: str, message: str, fix: str) -> Problem:
    return Problem(Code.IMPORT_UNREADABLE, Location(name), message, fix)
