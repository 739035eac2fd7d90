"""Write an edited source file: temporary file, one more look, rename. An editor's words are never lost."""

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.problems import Location, Problem

_WRITABLE = 0o222


def rewrite(site: Path, before: SourceFile, after: SourceFile) -> tuple[Problem, ...]:
    """Put `after` in place of `before`, unless the file on disk is no longer `before`: then P801, nothing written.

    The file keeps its mode and its other names: a symbolic link is followed and stays one, and a file with several hard
    links is written in place, beside a whole copy that stays if that is cut short. A write-protected file is left as it
    is: P802. Raises `OSError` if the disk refuses, and then the old file stands.
    """
    target = (site / before.path).resolve()
    status = target.stat()
    if not status.st_mode & _WRITABLE or not os.access(target, os.W_OK):
        return (_protected(before.path),)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    temporary = Path(name)
    with ExitStack() as leaving:
        leaving.callback(temporary.unlink, missing_ok=True)
        with os.fdopen(descriptor, "wb") as stream:
            _write(stream, after.data)
        temporary.chmod(status.st_mode & 0o7777)
        if target.read_bytes() != before.data:
            return (_changed(before.path),)
        if status.st_nlink == 1:
            temporary.replace(target)
            return ()
        leaving.pop_all()  # from here on the copy is what is left if the writing fails
    with target.open("r+b") as stream:
        _write(stream, after.data)
    temporary.unlink()
    return ()


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(data)
    stream.truncate()
    stream.flush()
    os.fsync(stream.fileno())


def _protected(path: str) -> Problem:
    message = "The page was left as it is: it is write-protected"
    return Problem(
        Code.EDIT_REFUSED, Location(path), message, fix="allow writing to the file, or make this edit by hand"
    )


def _changed(path: str) -> Problem:
    return Problem(
        Code.EDIT_CHANGED_MEANWHILE,
        Location(path),
        "The file was saved by somebody else meanwhile; it was left as it is",
        fix="run the command again: it will read the new text",
    )
