"""Reads what an import must know of the site: its records, its tables' bytes, and the paths of its files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.importing.files.planning import ORIGINALS
from generator.importing.known import Known
from generator.model.briefings import SourceFile
from generator.reading.limits import file_limit
from generator.reading.paths import PLACES, SETTINGS, SOURCES
from generator.reading.records.content import read_content
from generator.reading.walk import walk

Original = Callable[[str], bytes | None]
"""Gives the bytes of a kept original by its file's name; None if it is not there."""


@dataclass(frozen=True, slots=True)
class SiteBefore:
    """The site as it is: its records, its files, and among them the tables' bytes by path.

    `file_bytes` is how large a file of the site may be; no text larger than that can be imported.
    """

    known: Known
    files: tuple[SourceFile, ...]
    tables: Mapping[str, bytes]
    file_bytes: int
    original: Original


def read_site(site: Path) -> SiteBefore:
    """Return what the site has.

    Mistakes in the site's own files are none of an import's business (`check` reports them): what can be read counts.
    """
    files, _ = walk(site)
    content, _, _ = read_content(files)
    originals = (path.name for path in (site / ORIGINALS).glob("*") if path.is_file())
    annotations = [annotation for page in content.briefings for annotation in page.annotations]
    references = (reference for annotation in annotations for reference in annotation.references)
    known = Known(
        actors=content.actors,
        places=content.places,
        sources=content.sources,
        pages={page.source: page.path for page in content.briefings if page.source},
        paths=frozenset((*(file.path for file in files), *(f"{ORIGINALS}/{name}" for name in originals))),
        briefings={page.path: page for page in content.briefings},
        told=frozenset(
            (*(one.id for one in annotations), *(one.id for one in references if one.table in ("event", "claim")))
        ),
    )
    tables = {file.path: file.data for file in files if file.path in (SOURCES, PLACES)}
    settings = next((file for file in files if file.path == SETTINGS), None)
    return SiteBefore(known, files, tables, file_limit(settings), lambda name: _original(site, name))


def _original(site: Path, name: str) -> bytes | None:
    try:
        return (site / ORIGINALS / name).read_bytes()
    except OSError:
        return None
