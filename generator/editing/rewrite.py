"""Write an edited source file: temporary file, one more look, rename. An editor's words are never lost."""

import os
import tempfile
from pathlib import Path

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.problems import Location, Problem


def rewrite(site: Path, before: SourceFile, after: SourceFile) -> tuple[Problem, ...]:
    """Put `after` in place of `before`, unless the file on disk is no longer `before`: then P801, nothing written.

    The file keeps its mode; a symbolic link is followed and stays one. Raises `OSError` if the disk refuses, and then
    the old file stands.
    """
    target = (site / before.path).resolve()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(after.data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(target.stat().st_mode & 0o7777)
        if target.read_bytes() != before.data:
            return (_changed(before.path),)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return ()


def _changed(path: str) -> Problem:
    return Problem(
        Code.EDIT_CHANGED_MEANWHILE,
        Location(path),
        "The file was saved by somebody else meanwhile; it was left as it is",
        fix="run the command again: it will read the new text",
    )
