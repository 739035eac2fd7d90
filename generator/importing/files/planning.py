"""Decides which files an import writes, and whether it may: pure, so that nothing is written before all is known."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from generator.importing.drafting import Draft
from generator.importing.files.page import place_entry, source_entry, write_actor, write_page
from generator.importing.known import Known
from generator.importing.text.slugs import page_slug, source_id, unused
from generator.model.codes import Code
from generator.model.entities import Rights, Source
from generator.model.problems import Location, Problem
from generator.reading.paths import ACTORS, BRIEFINGS, CONTENT, PLACES, SOURCES
from generator.reading.schema.json_schema import modeline

ORIGINALS = f"{CONTENT}/originals"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file to write, `path` relative to the site folder.

    `before` are the bytes that must stand there now: None for a file that must not exist.
    """

    path: str
    data: bytes
    before: bytes | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What one source text becomes. With an error among the problems, there are no files."""

    page: str
    source: str
    files: tuple[PlannedFile, ...]
    problems: tuple[Problem, ...]
    written: int = 0
    lost: int = 0


def plan(draft: Draft, original: bytes, known: Known, tables: Mapping[str, bytes], rights: Rights) -> Plan:
    """Plan the files for a draft. `tables` are the site's YAML tables as they are now, by path."""
    stored = stored_name(draft.name, original)
    slug = page_slug(draft.title, draft.metadata.published)
    page = f"{BRIEFINGS}/{slug}.md"
    if page.lower() in {path.lower() for path in known.paths}:
        return Plan(page, "", (), (_page_exists(draft, page),))
    source = unused(source_id(draft.metadata.publisher, draft.title, draft.metadata.published), known.sources)
    written = write_page(draft, source, _modeline("briefing"))
    files = [PlannedFile(page, written.text.encode())]
    files += _original(f"{ORIGINALS}/{stored}", original, known)
    files.append(_appended(SOURCES, source_entry(draft, source, stored, rights), tables))
    new_places = [place_entry(place) for place in draft.suggestions.places if not place.known]
    if new_places:
        files.append(_appended(PLACES, "".join(new_places), tables))
    for actor in draft.suggestions.actors:
        if not actor.known:
            files.append(PlannedFile(f"{ACTORS}/{actor.id}.md", write_actor(actor, _modeline("actor")).encode()))
    return Plan(page, source, tuple(files), (), written.written, written.lost)


def stored_name(name: str, original: bytes) -> str:
    """Return what the original is kept as: its SHA-256 digest with the ending of its file."""
    return f"{hashlib.sha256(original).hexdigest()}{PurePath(name).suffix.lower() or '.txt'}"


def plan_update(
    draft: Draft, original: bytes, known: Known, tables: Mapping[str, bytes], source: Source, page: PlannedFile
) -> Plan:
    """Plan a new body for a page of the site. `page` is its file as it is: the front matter stays to the byte.

    The new original is kept beside the old one, and the source's entry names it.
    """
    stored = stored_name(draft.name, original)
    front, body = split_body(page.data)
    line_end = "\r\n" if b"\r\n" in front else "\n"
    gap = body[: len(body) - len(body.lstrip(b"\r\n"))]
    files = [PlannedFile(page.path, front + gap + draft.body.replace("\n", line_end).encode(), page.data)]
    files += _original(f"{ORIGINALS}/{stored}", original, known)
    table = tables.get(SOURCES, b"")
    if source.original and table.count(source.original.encode()) == 1:
        files.append(PlannedFile(SOURCES, table.replace(source.original.encode(), stored.encode()), table))
    return Plan(page.path, source.id, tuple(files), ())


def split_body(data: bytes) -> tuple[bytes, bytes]:
    """Return a page's front matter with both its fences, and its body."""
    fence = re.search(rb"^---[ \t]*\r?\n.*?^---[ \t]*(?:\r?\n|\Z)", data, re.MULTILINE | re.DOTALL)
    end = fence.end() if fence else 0
    return data[:end], data[end:]


def _modeline(name: str) -> str:
    """Return the comment line that gives editors completion in a page two folders deep."""
    return f"{modeline(name, 2)}\n"


def _original(path: str, data: bytes, known: Known) -> list[PlannedFile]:
    return [] if path in known.paths else [PlannedFile(path, data)]


def _appended(path: str, entry: str, tables: Mapping[str, bytes]) -> PlannedFile:
    """Add an entry at the end of a table; every byte an editor wrote stays."""
    before = tables.get(path)
    start = before if before is not None else f"{modeline(PurePath(path).stem, 1)}\n".encode()
    line_end = b"\r\n" if b"\r\n" in start else b"\n"
    gap = b"" if not start or start.endswith((b"\n", b"\r")) else line_end
    return PlannedFile(path, start + gap + entry.encode().replace(b"\n", line_end), before)


def _page_exists(draft: Draft, path: str) -> Problem:
    return Problem(
        Code.IMPORT_EXISTS,
        Location(draft.name),
        f"The page {path} exists already, with another text",
        "rename that page, or give this text another date with --published YYYY-MM-DD",
    )
