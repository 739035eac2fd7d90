"""Open one file that may be anything: a link, a pipe, a device, a folder, far too large, or gone by now."""

import errno
import os
import stat
from pathlib import Path

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.problems import Location, Problem

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class _Refusal(Exception):  # noqa: N818  # never leaves this module: it carries the problem to its top
    def __init__(self, code: Code, message: str, fix: str) -> None:
        self.code, self.message, self.fix = code, message, fix
        super().__init__(message)


def open_plain(site: Path, path: str, root: Path, limit: int) -> tuple[SourceFile | None, tuple[Problem, ...]]:
    """Return the file at `path` (relative to `site`) if it is a plain file inside `root` of at most `limit` bytes.

    `root` is a resolved folder. A link is followed if it stays inside. Never waits for a pipe, never reads a device.
    """
    shown = printable(path)
    try:
        return SourceFile(shown, _read(site / path, root, limit)), ()
    except _Refusal as refusal:
        return None, (Problem(refusal.code, Location(shown), refusal.message, refusal.fix),)
    except OSError as error:
        why = (error.strerror or "unknown reason").lower()
        return None, (
            Problem(Code.FILE_UNREADABLE, Location(shown), f"File cannot be read: {why}", "check its permissions"),
        )


def printable(path: str) -> str:
    """Return a path from the file system as text: bytes of a name that are not UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _read(file: Path, root: Path, limit: int) -> bytes:
    _refuse_strange(file, root, limit)
    descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as opened:
        _refuse_kind(os.fstat(descriptor).st_mode)  # it may have been exchanged since
        data = opened.read(limit + 1)
    if len(data) > limit:
        raise _too_large(len(data), limit)
    return data


def _refuse_strange(file: Path, root: Path, limit: int) -> None:
    try:
        target = file.resolve(strict=True)
        status = file.stat()
    except (RuntimeError, OSError) as error:  # Python before 3.13 tells of a loop by RuntimeError
        if not file.is_symlink():
            raise
        loop = isinstance(error, RuntimeError) or error.errno == errno.ELOOP
        message = "Link leads in a circle" if loop else "Link leads to a file that is not there"
        raise _Refusal(Code.FILE_UNREADABLE, message, "put the file itself here, or delete the link") from error
    if not target.is_relative_to(root):
        raise _Refusal(
            Code.NOT_A_PLAIN_FILE, "Link leads out of the content folder; it is skipped", "put the file itself here"
        )
    _refuse_kind(status.st_mode)
    if status.st_size > limit:
        raise _too_large(status.st_size, limit)


def _refuse_kind(mode: int) -> None:
    for is_kind, name in _KINDS:
        if is_kind(mode):
            raise _Refusal(
                Code.NOT_A_PLAIN_FILE, f"This is {name}, not a file; it is skipped", "move it out of this folder"
            )


def _too_large(size: int, limit: int) -> _Refusal:
    return _Refusal(
        Code.FILE_TOO_LARGE,
        f"File has {size:,} bytes; the limit is {limit:,}",
        "split it, or raise `limits: {file_bytes: …}` in content/site.yaml",
    )
