"""`postil import`: source texts become draft pages, with every suggestion marked as one."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator.cli import options
from generator.cli.progress import tracked
from generator.cli.reporting import show
from generator.diagnostics.exit_codes import CONTENT, ENVIRONMENT, OK
from generator.importing.drafting import Wishes
from generator.importing.files.verifying import verify
from generator.importing.files.writing import write
from generator.importing.opening import Opened, open_stream, open_text
from generator.importing.reporting import files as list_files
from generator.importing.reporting import summary
from generator.importing.running import Site, import_texts, merged
from generator.importing.site_before import read_site
from generator.model.codes import Code, Severity
from generator.model.problems import Problem, has_errors


class _DayParameter(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a day; write it as YYYY-MM-DD, e.g. 2023-03-27", param, ctx)


@click.command("import")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@options.site_option
@click.option("--url", default="", help="Where the text is published, if the file does not say.")
@click.option("--published", type=_DayParameter(), help="When it was published, if the file does not say or is wrong.")
@click.option(
    "--rights",
    type=click.Choice(("full", "excerpts", "metadata")),
    default="excerpts",
    show_default=True,
    help="How much of the text the site may show.",
)
@click.option("--update", is_flag=True, help="Take the new text of an article that has changed since it was imported.")
@click.option("--explain", is_flag=True, help="List every passage and suggestion with the reason.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
def command(
    files: Sequence[Path],
    site: Path,
    url: str,
    published: date | None,
    rights: str,
    update: bool,
    explain: bool,
    dry_run: bool,
) -> int:
    """Turn plain texts, HTML, Markdown, Word or PDF files into draft pages of the site; `-` reads standard input.

    Page furniture is left out and listed; names, dates and claims are suggested, each marked `suggested: true`. If
    one of the files cannot be imported, nothing is written. An article that the site has already is compared.
    """
    options.require_content(site)
    if url and not url.startswith(("http://", "https://")):
        raise click.BadParameter(f"“{url}” is not a web address; it starts with https://", param_hint="--url")
    before = read_site(site)
    opened = [_open(path, before.file_bytes) for path in tracked(files, "Reading")]
    texts = [text for text in opened if isinstance(text, Opened)]
    wishes = Wishes(url, published, "full" if rights == "full" else "metadata" if rights == "metadata" else "excerpts")
    pages = {file.path: file.data for file in before.files}
    known = Site(before.known, before.tables, pages, before.original)
    imported = tuple(import_texts(tracked(texts, "Importing"), wishes, known, update=update))
    planned = merged(imported, before.tables)
    problems = [
        *(problem for problem in opened if isinstance(problem, Problem)),
        *(problem for text in texts for problem in text.problems),
        *(problem for one in imported for problem in one.problems),
        *verify(planned, before.files),
    ]
    show(problems, {text.name: text.text for text in texts}, Path())
    failed = has_errors(problems)
    if not (failed or dry_run):
        write(planned, site)
    for one in imported:
        if one.again or not failed:
            click.echo("\n".join(summary(one, explain=explain, whole=dry_run)))
    if failed:
        click.echo("Nothing was written.", err=True)
        return CONTENT if _only_changed(problems) else ENVIRONMENT
    click.echo("\n".join(list_files(planned, dry_run=dry_run)))
    return OK


def _open(path: Path, file_bytes: int) -> Opened | Problem:
    return open_stream(sys.stdin.buffer.read, file_bytes) if path == Path("-") else open_text(path, file_bytes)


def _only_changed(problems: Sequence[Problem]) -> bool:
    """Tell a run whose only errors are articles that changed."""
    return all(p.code is Code.IMPORT_CHANGED for p in problems if p.severity is Severity.ERROR)
