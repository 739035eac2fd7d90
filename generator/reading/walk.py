"""The site's files on disk: with `opening`, the only place in reading that touches the file system."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.keeping import Keep, afresh
from generator.model.problems import Location, Problem
from generator.model.settings import Limits
from generator.reading.limits import file_limit
from generator.reading.opening import open_plain, printable
from generator.reading.parsing.events import note_slow_parser
from generator.reading.paths import CONTENT, FOLDERS, SETTINGS, TABLES
from generator.reading.stamps import Stamp, stamp_of

_PAGE_SUFFIXES = {".md", ".markdown", ".mdown", ".mkd"}
_TABLE_SUFFIXES = {".yaml", ".yml"}


def walk(
    site: Path, limits: Limits | None = None, keep: Keep = afresh
) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """Read the tables and pages of the site in the folder `site`, in order of path.

    `limits` default to those of the site's settings. Whatever is no plain file inside `content/` is skipped with a
    problem: links that lead out or in circles, pipes, devices, sockets, folders. Nothing here can hang. A file that
    was kept is opened again unless it is certain that nobody wrote to it (`generator.reading.stamps`).
    """
    root = (site / CONTENT).resolve()
    ceiling = limits.file_bytes if limits else _limit_of(site, root)
    now = time.time_ns()
    read = [
        keep(_open, path, site, path, root, ceiling, stamp_of(f"{site}/{path}", now)) for path in sorted(_paths(site))
    ]
    files = tuple(file for file, _ in read if file)
    return files, (*note_slow_parser(), *_overlooked(site), *(problem for _, found in read for problem in found))


def _open(
    site: Path, path: str, root: Path, ceiling: int, _stamp: Stamp
) -> tuple[SourceFile | None, tuple[Problem, ...]]:
    return open_plain(site, path, root, ceiling)


def _limit_of(site: Path, root: Path) -> int:
    if not os.path.lexists(site / SETTINGS):
        return file_limit(None)
    settings, _ = open_plain(site, SETTINGS, root, Limits().file_bytes)
    return file_limit(settings)


def _paths(site: Path) -> Iterator[str]:
    """Yield what is to be read, relative to the site; also what is there but is no file."""
    yield from (path for path in TABLES if os.path.lexists(site / path))
    for folder in FOLDERS:
        yield from (f"{folder}/{name}" for name in _names(site / folder) if name.endswith(".md"))


def _names(folder: Path) -> list[str]:
    """Return the names in a folder but for hidden ones: editors keep locks and swap files under a leading dot."""
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208
    except OSError:
        return []


def _folders(folder: Path) -> frozenset[str]:
    """Return the names of folders in a folder; `scandir` knows most kinds without asking for each."""
    try:
        with os.scandir(folder) as entries:
            return frozenset(entry.name for entry in entries if entry.is_dir())
    except OSError:
        return frozenset()


def _overlooked(site: Path) -> Iterator[Problem]:
    """Warn of what looks like pages or tables and is not read because of its name or place."""
    for name in _names(site / CONTENT):
        meant = Path(name).stem.lower() + ".yaml"
        if Path(name).suffix.lower() in _TABLE_SUFFIXES and f"{CONTENT}/{meant}" in TABLES and name != meant:
            yield _not_read(f"{CONTENT}/{name}", f"rename it to {meant}, or move it out of this folder")
    for folder in FOLDERS:
        if os.path.lexists(site / folder) and not (site / folder).is_dir():
            yield _not_read(folder, f"make {folder} a folder that holds pages")
        elif (site / folder).is_dir() and not os.access(site / folder, os.R_OK | os.X_OK):
            yield Problem(Code.FILE_UNREADABLE, Location(folder), "Folder cannot be read", "check its permissions")
        folders = _folders(site / folder)
        for name in _names(site / folder):
            stem, suffix = os.path.splitext(name)  # noqa: PTH122  # for each of thousands of names, twice as fast
            if suffix.lower() in _PAGE_SUFFIXES and suffix != ".md":
                yield _not_read(f"{folder}/{name}", f"rename it to {stem}.md, or move it out of this folder")
            elif name in folders and any(inner.endswith(".md") for inner in _names(site / folder / name)):
                yield _not_read(f"{folder}/{name}", f"move its pages up into {folder}: folders inside it are not read")


def _not_read(path: str, fix: str) -> Problem:
    message = "This is not read, because of its name or place"
    return Problem(Code.NOT_A_PLAIN_FILE, Location(printable(path)), message, fix=printable(fix))
