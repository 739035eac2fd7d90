"""Reads the planned files as the build will read them, before any is written: an import never breaks a site."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.importing.files.planning import ORIGINALS, PlannedFile
from generator.model.briefings import SourceFile
from generator.model.codes import Code, Severity
from generator.model.content import Content
from generator.model.entities import Source
from generator.model.problems import Location, Problem
from generator.reading.paths import ACTORS, BRIEFINGS, PLACES, SOURCES
from generator.reading.records.content import read_content


def verify(planned: Sequence[PlannedFile], files: Sequence[SourceFile]) -> tuple[Problem, ...]:
    """Return a P802 for each planned file that would not be read, or would change what the site has already.

    `files` are the site's files as they are. What is wrong with them already is none of the import's business.
    """
    pages = [file for file in planned if not file.path.startswith(ORIGINALS)]
    after = {file.path: file for file in files} | {file.path: SourceFile(file.path, file.data) for file in pages}
    old, old_problems, _ = read_content(files)
    new, new_problems, _ = read_content(after.values())
    known = {(problem.code, problem.message) for problem in old_problems}
    refused = {
        problem.where.path: problem.message
        for problem in new_problems
        if problem.severity is Severity.ERROR and (problem.code, problem.message) not in known
    }
    refused |= dict.fromkeys(_changed(old, new), "entries that are there would be lost")
    refused |= dict.fromkeys(_unread(pages, old, new), "the new entries would not be read")
    return tuple(_refusal(file.path, refused[file.path]) for file in pages if file.path in refused)


def _changed(old: Content, new: Content) -> Iterable[str]:
    """Yield the tables in which a record that was there is no longer the same."""
    if any(_known(new.sources.get(id_)) != _known(source) for id_, source in old.sources.items()):
        yield SOURCES
    if any(new.places.get(id_) != place for id_, place in old.places.items()):
        yield PLACES


def _known(source: Source | None) -> Source | None:
    """Return what an editor knows of a source; the name of its kept original is the importer's own."""
    return replace(source, original="") if source else None


def _unread(pages: Iterable[PlannedFile], old: Content, new: Content) -> Iterable[str]:
    """Yield the planned files whose records the site would not have."""
    briefings = {page.path for page in new.briefings}
    actors = {actor.path for actor in new.actors.values()}
    for file in pages:
        if (
            (file.path.startswith(f"{BRIEFINGS}/") and file.path not in briefings)
            or (file.path.startswith(f"{ACTORS}/") and file.path not in actors)
            or (file.path.endswith("sources.yaml") and new.sources == old.sources)
        ):
            yield file.path


def _refusal(path: str, reason: str) -> Problem:
    return Problem(
        Code.EDIT_REFUSED,
        Location(path),
        f"Adding to this file is not safe: {reason}",
        "run `postil check` and mend this file, so that new entries can follow at its end; then import again",
    )
