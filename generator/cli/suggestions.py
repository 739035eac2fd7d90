"""What `accept`, `reject` and `review` share: reading the site, and finding the suggestions a person means."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import click

from generator.cli import options
from generator.editing.suggestions import Suggestion, list_suggestions
from generator.pipeline import check
from generator.results import Checked


def read_site(site: Path) -> Checked:
    """Return the whole site, drafts and suggestions included."""
    options.require_content(site)
    return check(site, options.wanted(drafts=True, suggestions=True))


def choose(checked: Checked, page: str, ids: Sequence[str], *, every: bool) -> tuple[Suggestion, ...]:
    """Return the suggestions of `page` (slug, actor id or path) with `ids`, or all of the page.

    Raises `click.UsageError` for a page or an id without suggestions, and if neither ids nor all are asked for.
    """
    on_page = [one for one in list_suggestions(checked.index.content) if page in _names(one)]
    if not on_page:
        raise click.UsageError(f"there is no page “{page}” with suggestions; `postil review` lists them all")
    if on_page[0].kind == "actor" or every:
        return tuple(on_page)
    if not ids:
        raise click.UsageError(f"name the suggestions of “{page}” ({_list(on_page)}), or give --all")
    unknown = [id_ for id_ in ids if id_ not in {one.id for one in on_page}]
    if unknown:
        raise click.UsageError(f"“{page}” has no suggestion “{unknown[0]}”; it has {_list(on_page)}")
    return tuple(one for one in on_page if one.id in ids)


def _names(suggestion: Suggestion) -> tuple[str, str, str]:
    return (suggestion.page, suggestion.path, PurePosixPath(suggestion.path).name)


def _list(suggestions: Sequence[Suggestion]) -> str:
    return ", ".join(one.id for one in suggestions)
