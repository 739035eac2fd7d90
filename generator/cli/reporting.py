"""Print problems, for every command alike."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from generator.diagnostics.exit_codes import CONTENT, OK, USAGE
from generator.diagnostics.report import FORMATS, report
from generator.diagnostics.terminal import wants_colour
from generator.model.problems import Problem, has_errors
from generator.reading.paths import SETTINGS
from generator.reading.positions import place

format_option = click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How problems are printed.",
)


def show(problems: Sequence[Problem], texts: Mapping[str, str], site: Path) -> None:
    """Print problems with their places and excerpts to standard error; nothing if there are none."""
    if problems:
        placed = place(problems, texts)
        click.echo(format_problems(placed, texts, site, colour=_colour(sys.stderr.isatty())), err=True, nl=False)


def show_as_result(problems: Sequence[Problem], texts: Mapping[str, str], site: Path, format_: str) -> None:
    """Print problems to standard output, as what the command was asked for; also that there are none."""
    colour = format_ == "text" and _colour(sys.stdout.isatty())
    click.echo(report(problems, texts, format_, colour=colour, site=str(site)), nl=False)


def format_problems(problems: Sequence[Problem], texts: Mapping[str, str], site: Path, *, colour: bool = False) -> str:
    """Return the report as text, with paths as seen from the folder the command was called in."""
    return report(problems, texts, colour=colour, site=str(site))


def exit_code_of(problems: Sequence[Problem], *, strict: bool = False) -> int:
    """Return 1 if there is an error, or with `strict` a warning; 2 if one is in the settings; else 0."""
    if has_errors([problem for problem in problems if problem.where.path == SETTINGS], strict=strict):
        return USAGE
    return CONTENT if has_errors(problems, strict=strict) else OK


def _colour(is_terminal: bool) -> bool:
    return wants_colour(os.environ, is_terminal=is_terminal)
