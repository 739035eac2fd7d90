"""`postil check`: everything that is wrong with a site, in one run."""

from contextlib import suppress
from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import exit_code_of, format_option, show_as_result
from generator.cli.schema import write_schemas
from generator.editing.drift import advise, find_drift
from generator.editing.last_text import remember_texts
from generator.pipeline import check


@click.command("check")
@options.site_option
@format_option
@options.strict_option
def command(site: Path, format_: str, strict: bool) -> int:
    """Say everything that is wrong, with its place and the fix.

    Drafts and suggestions are checked too. Exit code 1 if there is an error.
    """
    options.require_content(site)
    checked = check(site, options.wanted(drafts=True, suggestions=True))
    problems = (*advise(checked.problems, site, checked), *find_drift(site, checked))
    show_as_result(problems, checked.texts, site, format_)
    with suppress(OSError):  # both are conveniences: a site that cannot be written to can still be checked
        write_schemas(site, checked.index.content)
        remember_texts(site, checked.index.briefings, problems)
    return exit_code_of(problems, strict=strict)
