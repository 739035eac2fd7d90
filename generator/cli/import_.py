"""`postil import`: source texts become draft pages, with every suggestion marked as one."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import show
from generator.diagnostics.exit_codes import ENVIRONMENT, OK
from generator.importing.drafting import Draft, Wishes
from generator.importing.opening import Opened, open_text
from generator.importing.planning import PlannedFile
from generator.importing.running import Imported, import_texts, merged
from generator.importing.site_before import read_site
from generator.importing.verifying import verify
from generator.importing.writing import write
from generator.model.problems import Problem, has_errors

_SHOWN = 70
_MOST_LEFT_OUT = 40


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
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
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
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
def command(files: Sequence[Path], site: Path, url: str, published: date | None, rights: str, dry_run: bool) -> int:
    """Turn plain texts, HTML or Markdown pages into draft pages of the site.

    Page furniture is left out and listed; names, dates and claims are suggested, each marked `suggested: true`. If
    one of the files cannot be imported, nothing is written.
    """
    options.require_content(site)
    if url and not url.startswith(("http://", "https://")):
        raise click.BadParameter(f"“{url}” is not a web address; it starts with https://", param_hint="--url")
    before = read_site(site)
    opened = [open_text(path, before.file_bytes) for path in files]
    texts = [text for text in opened if isinstance(text, Opened)]
    wishes = Wishes(url, published, "full" if rights == "full" else "metadata" if rights == "metadata" else "excerpts")
    imported = import_texts(texts, wishes, before.known, before.tables)
    refusals = [problem for problem in opened if isinstance(problem, Problem)]
    planned = merged(imported, before.tables)
    unsafe = verify(planned, before.files)
    problems = [*refusals, *(problem for one in imported for problem in one.problems), *unsafe]
    show(problems, {text.name: text.text for text in texts}, Path())
    if has_errors(problems):
        click.echo("Nothing was written.", err=True)
        return ENVIRONMENT
    if not dry_run:
        write(planned, site)
    for one in imported:
        click.echo("\n".join(_summary(one, most=None if dry_run else _MOST_LEFT_OUT)))
    click.echo("\n".join(_files(planned, dry_run=dry_run)))
    return OK


def _summary(one: Imported, *, most: int | None) -> list[str]:
    """Return what was found in a text, and the blocks that were left out, each with the reason, `most` at the most."""
    draft, facts, found = one.draft, one.draft.metadata, one.draft.suggestions
    published = f"{facts.published} ({facts.published_from})" if facts.published else "date unknown"
    lines = [
        f"{draft.name}: {facts.title or 'no title found'}",
        f"  {facts.author or 'no author found'} · {facts.publisher or 'no publisher found'} · {published}",
        f"  {len(draft.text.split()):,} words; suggested: {len(found.actors)} actors, "
        f"{len(found.places)} places, "
        f"{len(found.events)} events, {len(found.claims)} claims",
    ]
    if one.plan.lost:
        lines.append(f"  {one.plan.lost} suggestions had no words of their own to stand on, and were dropped")
    return [*lines, *_left_out(draft, most)]


def _left_out(draft: Draft, most: int | None) -> list[str]:
    dropped = [judged for judged in draft.judged if judged.reason]
    lines = [f"  Left out as not of the article ({len(dropped)} passages):"] if dropped else []
    for judged in dropped[:most]:
        text = judged.block.text
        line, _ = judged.block.position(0)
        lines.append(f"    line {line}, {judged.reason}: {text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}")
    if most is not None and len(dropped) > most:
        lines.append(f"    and {len(dropped) - most} more; --dry-run lists all")
    return lines


def _files(planned: Sequence[PlannedFile], *, dry_run: bool) -> list[str]:
    """Return the list of files; a dry run shows the pages themselves too."""
    verb = "Would write" if dry_run else "Wrote"
    lines = [f"{verb} {len(planned)} files:", *(f"  {file.path}" for file in planned)]
    if dry_run:
        for file in planned:
            if file.path.endswith((".md", ".yaml")) and "/originals/" not in file.path:
                added = file.data[len(file.before or b"") :].decode()
                lines += ["", f"--- {file.path}", added.rstrip()]
    return lines
