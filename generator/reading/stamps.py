"""Whether a file was written to since it was read: told from what the system notes about it, not from its bytes."""

import os
from pathlib import Path
from typing import Any

Stamp = Any
"""Two stamps of a file are equal only if it holds the same bytes."""

SETTLED_NS = 2_000_000_000
"""Systems note times in steps of up to two seconds (FAT); within one a file may change without a trace."""


def stamp_of(file: str | Path, now_ns: int) -> Stamp:
    """Return the stamp of a file, or of what a link there leads to, at the time `now_ns` (nanoseconds since 1970).

    The rule is git's (Documentation/technical/racy-git): size, times and inode tell a change, except of a file that was
    changed a moment ago; that one, and a file that cannot be asked for, has a stamp that no other is equal to.
    """
    try:
        found = os.stat(file)  # noqa: PTH116  # of thousands of files, most never become path objects
    except (OSError, ValueError):
        return object()
    if now_ns - max(found.st_mtime_ns, found.st_ctime_ns) < SETTLED_NS:
        return object()
    return (found.st_mode, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
