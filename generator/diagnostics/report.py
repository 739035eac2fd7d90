"""All problems of a run in one of the formats: the one way out for every command."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from generator.diagnostics.as_github import as_github
from generator.diagnostics.as_json import as_json
from generator.diagnostics.as_sarif import as_sarif
from generator.diagnostics.as_text import as_text
from generator.diagnostics.ordering import arrange
from generator.model.problems import KeyPath, Location, Problem, Related

Format = Callable[[Sequence[Problem], Mapping[str, str]], str]

FORMATS: Mapping[str, Format] = {"text": as_text, "json": as_json, "github": as_github, "sarif": as_sarif}
"""What `--format` offers. A format gets the problems in order and the files' texts by path."""


def report(
    problems: Iterable[Problem],
    texts: Mapping[str, str],
    format_: str = "text",
    *,
    colour: bool = False,
    site: str = "",
) -> str:
    """Return the whole report, each problem once, in order of file and place; it ends with a line break if not empty.

    `texts` are the files' texts by path, for excerpts. `site` is put before every path: the site folder as seen from
    where the reader stands. `colour` is for the text format alone.
    """
    render = partial(as_text, colour=colour) if format_ == "text" else FORMATS[format_]
    arranged = arrange(problems)
    if site in ("", "."):
        return render(arranged, texts)
    moved = [_below(site, problem) for problem in arranged]
    return render(moved, {_join(site, path): text for path, text in texts.items()})


def _below(site: str, problem: Problem) -> Problem:
    related = tuple(Related(_moved(site, other.where), other.message) for other in problem.related)
    return replace(problem, where=_moved(site, problem.where), related=related)


def _moved(site: str, where: Location | KeyPath) -> Location | KeyPath:
    return replace(where, path=_join(site, where.path))


def _join(site: str, path: str) -> str:
    return f"{site.rstrip('/')}/{path}"
