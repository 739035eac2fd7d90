"""Writes planned files so that either all of them are there or none: temporary files first, then renames."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePath

from generator.importing.files.planning import PlannedFile


class ChangedMeanwhileError(OSError):
    """A file to be written was created or edited after the plan was made; nothing was written."""


class LeadsElsewhereError(OSError):
    """A link of the file system leads out of the site's content; nothing was written."""


def write(files: Iterable[PlannedFile], site: Path) -> None:
    """Write the files below `site`. Raises OSError, having put everything back, if one cannot be written."""
    planned = list(files)
    for file in planned:
        _require_inside(site, file)
    waiting: list[tuple[Path, PlannedFile]] = []
    done: list[PlannedFile] = []
    try:
        for file in planned:
            target = (site / file.path).resolve()  # what a link names, not the link
            target.parent.mkdir(parents=True, exist_ok=True)
            waiting.append((_temporary(target, file.data), file))
        for file in planned:
            _require_unchanged(site / file.path, file)
        for temporary, file in waiting:
            done.append(file)
            temporary.replace((site / file.path).resolve())
    except OSError:
        for file in done:
            _put_back(site / file.path, file)
        raise
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)


def _temporary(target: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".postil-", dir=target.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    path = Path(name)
    path.chmod(0o644 if not target.exists() else target.stat().st_mode & 0o777)
    return path


def _require_inside(site: Path, file: PlannedFile) -> None:
    """Refuse a link on the way to the file; `content/` itself may be one."""
    top = PurePath(file.path).parts[:-1][:1]
    root = site.joinpath(*top).resolve()
    if not (site / file.path).resolve().is_relative_to(root):
        raise LeadsElsewhereError(f"{file.path} leads out of {root} by a link; nothing was written")


def _require_unchanged(target: Path, file: PlannedFile) -> None:
    now = target.read_bytes() if target.exists() else None
    if now != file.before:
        raise ChangedMeanwhileError(f"{file.path} changed while the import was running; nothing was written")


def _put_back(target: Path, file: PlannedFile) -> None:
    with contextlib.suppress(OSError):
        if file.before is None:
            target.unlink(missing_ok=True)
        else:
            target.write_bytes(file.before)
