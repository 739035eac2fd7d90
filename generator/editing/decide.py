"""Accept and reject suggestions on disk: all edits of a file at once, each file as safely as any edit."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.editing.changes import Change, Remove
from generator.editing.page_edit import edit_page
from generator.editing.rewrite import rewrite
from generator.editing.suggestions import Suggestion, by_path, casts_with, uses_of_actor
from generator.model.annotations import Keys
from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Location, Problem, Related


def accept(site: Path, suggestions: Iterable[Suggestion]) -> tuple[Problem, ...]:
    """Accept suggestions; returns why some files were left alone."""
    problems: list[Problem] = []
    for path, group in by_path(suggestions).items():
        problems += change_file(site, path, [suggestion.acceptance() for suggestion in group])
    return tuple(problems)


def reject(site: Path, content: Content, suggestions: Iterable[Suggestion]) -> tuple[Problem, ...]:
    """Reject suggestions: entries go from their pages, actor pages are deleted and their ids go from the casts.

    An actor page that annotations still point at is kept, with a problem that names the places.
    """
    chosen = tuple(suggestions)
    problems: list[Problem] = []
    for path, group in by_path(one for one in chosen if one.kind != "actor").items():
        problems += change_file(site, path, [suggestion.rejection() for suggestion in group])
    gone = {(one.path, one.keys) for one in chosen}
    for suggestion in chosen:
        if suggestion.kind == "actor":
            problems += _reject_actor(site, content, suggestion, gone)
    return tuple(problems)


def change_file(site: Path, path: str, changes: Sequence[Change]) -> tuple[Problem, ...]:
    """Make changes in the front matter of one file, or say why not."""
    before = SourceFile(path, (site / path).read_bytes())
    after, problems = edit_page(before, changes)
    return rewrite(site, before, after) if after else problems


def _reject_actor(
    site: Path, content: Content, suggestion: Suggestion, gone: set[tuple[str, Keys]]
) -> tuple[Problem, ...]:
    uses = [
        (path, keys)
        for path, keys in uses_of_actor(content, suggestion.id)
        if not any(path == other and keys[: len(entry)] == entry for other, entry in gone)
    ]
    if uses:
        return (_still_used(suggestion, uses),)
    problems: list[Problem] = []
    for path, keys in casts_with(content, suggestion.id):
        problems += change_file(site, path, [Remove(keys)])
    if not problems:
        (site / suggestion.path).unlink()
    return tuple(problems)


def _still_used(suggestion: Suggestion, uses: Sequence[tuple[str, Keys]]) -> Problem:
    return Problem(
        Code.EDIT_REFUSED,
        Location(suggestion.path),
        f"The actor “{suggestion.id}” was kept, for annotations point at it",
        fix="reject or change those annotations first",
        related=tuple(Related(KeyPath(path, keys), "points at it") for path, keys in uses),
    )
