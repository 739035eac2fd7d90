"""Put a built site in place of the old one, all at once.

The new site is written to a folder beside the output folder and the two are exchanged by one system call
(`renameat2` with `RENAME_EXCHANGE`, Linux), so a reader meets the old site or the new one and never a mixture or a
hole. Where the system has no such call, two renames come close. What a killed build left behind is removed by the
next one; a lock on the parent folder makes two builds wait for each other.
"""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.model.outputs import Output
from generator.publishing.output_folder import MARKER

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def publish(outputs: Iterable[Output], output: Path) -> None:
    """Replace the folder `output` by the given files. Raises `OSError`, and then the old folder is as it was."""
    target = output.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    with _lock(target.parent):
        for leftover in target.parent.glob(f".{target.name}.*.staging"):
            shutil.rmtree(leftover, ignore_errors=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".staging", dir=target.parent))
        try:
            _write(outputs, staging)
            _swap(staging, target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)


def _write(outputs: Iterable[Output], folder: Path) -> None:
    folder.chmod(0o755)  # mkdtemp's 0700 would hide the site from a web server
    for output in outputs:
        file = folder / output.url
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(output.data)
    (folder / MARKER).write_text("Written by postil. The whole folder is replaced by the next build.\n")


def _swap(staging: Path, target: Path) -> None:
    """Make `staging` the new `target`; what stood there before is in `staging` afterwards."""
    if not target.exists():
        staging.rename(target)
    elif not _exchange(staging, target):
        aside = staging.with_suffix(".old.staging")
        target.rename(aside)
        staging.rename(target)
        shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:  # a C library without the call
        return False
    result = renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return bool(result == 0)


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Hold the one lock on `folder`, waiting for another build; where the system has no locks, go on without."""
    try:
        import fcntl  # noqa: PLC0415  # POSIX only
    except ImportError:
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
