"""Opens what an editor names on the command line: a file's bytes and what they hold, or the problem in plain words."""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.importing.decoding import Decoded, Refusal, decode
from generator.importing.formats import container_of, parse
from generator.importing.formats.document import Document
from generator.importing.formats.kind import Container, UnreadableError
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.reading.characters import find_hidden

STANDARD_INPUT = "standard input"
"""What a text is called that came through a pipe."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A source text as it lies on the disk, and read. Lines of `document` count the lines of `text`."""

    name: str
    data: bytes
    text: str
    document: Document
    problems: tuple[Problem, ...] = ()


def open_text(path: Path, limit: int) -> Opened | Problem:
    """Read a file of at most `limit` bytes; every way in which that can fail is a P702."""
    name = str(path)
    try:
        refused = _refused(path, limit)
        data = b"" if refused else path.read_bytes()
    except (OSError, ValueError) as error:
        return _failed(name, error)
    return refused or opened(name, data)


def open_stream(read: Callable[[int], bytes], limit: int) -> Opened | Problem:
    """Read a text of at most `limit` bytes from a stream: `read` returns up to so many bytes."""
    data = read(limit + 1)
    if len(data) > limit:
        return _too_large(STANDARD_INPUT, f"more than {limit:,}", limit)
    return opened(STANDARD_INPUT, data)


def opened(name: str, data: bytes) -> Opened | Problem:
    """Read bytes as what they are: a container by their beginning, else a text."""
    container = container_of(data)
    if container:
        return _contained(name, data, container)
    decoded = decode(data)
    if isinstance(decoded, Refusal):
        location = Location(name, decoded.line, decoded.column)
        return Problem(Code.IMPORT_UNREADABLE, location, decoded.message, decoded.fix)
    warnings = (*_guessed(name, decoded), *find_hidden(name, decoded.text, 0))
    return Opened(name, data, decoded.text, parse(decoded.text, name), warnings)


def _contained(name: str, data: bytes, container: Container) -> Opened | Problem:
    try:
        document = container.read(data)
    except UnreadableError as error:
        return _problem(name, error.message, error.fix)
    except ImportError:
        return _problem(
            name,
            f"The file is {container.name}; the library that reads it is not installed",
            f"install it: pip install 'postil[{container.extra}]'",
        )
    lines: dict[int, list[str]] = {}
    for block in document.blocks:
        for origin in block.origins[:1]:
            lines.setdefault(origin.line, []).append(block.text)
    text = "\n".join(" ".join(lines.get(number, ())) for number in range(1, max(lines, default=0) + 1))
    return Opened(name, data, text, document)


def _guessed(name: str, decoded: Decoded) -> tuple[Problem, ...]:
    if not decoded.guessed:
        return ()
    return (
        Problem(
            Code.IMPORT_ENCODING_GUESSED,
            Location(name),
            f"The file is not UTF-8; it was read as {decoded.guessed.replace('_', '-')}, which fits its bytes best",
            "look at its accented letters and quotation marks on the page; if they are wrong, save the file as UTF-8",
        ),
    )


def _refused(path: Path, limit: int) -> Problem | None:
    """Refuse what is no plain file, or is far too large to be an article."""
    status = path.stat()
    name = str(path)
    if stat.S_ISDIR(status.st_mode):
        return _problem(name, "This is a folder, not a text", f"name the files in it, e.g. {path / '*.txt'}")
    if not stat.S_ISREG(status.st_mode):
        return _problem(name, "This is not a plain file", "name a text or HTML file; `-` reads standard input")
    return _too_large(name, f"{status.st_size:,}", limit) if status.st_size > limit else None


def _too_large(name: str, size: str, limit: int) -> Problem:
    message = f"The file has {size} bytes; the limit is {limit:,}"
    return _problem(name, message, "import a part of it, or raise `limits: {file_bytes: …}` in content/site.yaml")


def _failed(name: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return _problem(name, "There is no such file", "check the name and the folder you are in")
    if isinstance(error, PermissionError):
        return _problem(name, "You may not read this file", "ask its owner for the right to read it")
    reason = getattr(error, "strerror", None) or str(error)
    return _problem(name, f"The file cannot be read ({reason})", "check the name, and that the disk is there")


def _problem(name: str, message: str, fix: str) -> Problem:
    return Problem(Code.IMPORT_UNREADABLE, Location(name), message, fix)
