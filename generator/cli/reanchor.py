"""`postil reanchor`: find the words of annotations again after a text was edited."""

import difflib
from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import exit_code_of, show
from generator.cli.suggestions import read_site
from generator.diagnostics.exit_codes import CONTENT, OK
from generator.editing.changes import Replace
from generator.editing.last_text import recall_text, remember_texts
from generator.editing.page_edit import edit_page
from generator.editing.repair import Repair, propose_repairs
from generator.editing.rewrite import rewrite
from generator.model.briefings import SourceFile
from generator.model.problems import Problem
from generator.reading.positions import locate


@click.command("reanchor")
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@options.site_option
@click.option("--write", is_flag=True, help="Write the proposals into the pages.")
@click.option("--keep", is_flag=True, help="Take the places where the words stand now as the right ones (P404).")
def command(pages: tuple[str, ...], site: Path, write: bool, keep: bool) -> int:
    """Propose new places for annotations whose words were edited, in all pages or in PAGEs (slugs).

    Refuses where the words are gone or two places come close: those are yours to mend. Exit code 1 if any is left.
    """
    checked = read_site(site)
    left = 0
    problems: list[Problem] = []
    chosen = [page for page in checked.index.briefings if not pages or page.briefing.slug in pages]
    if keep:
        remember_texts(site, chosen, checked.problems)
    for page in chosen:
        repairs = list(propose_repairs(page, recall_text(site, page.briefing.slug)))
        before = SourceFile(page.briefing.path, (site / page.briefing.path).read_bytes())
        for repair in repairs:
            click.echo(_describe(repair, before, checked.texts[page.briefing.path]))
        changes = [repair.change for repair in repairs if repair.change]
        left += len(repairs) - len(changes) if write else len(repairs)
        if write and changes:
            after, refused = edit_page(before, changes)
            problems += rewrite(site, before, after) if after else refused
    show(problems, checked.texts, site)
    if problems:
        return exit_code_of(problems)
    click.echo(_summary(left, write))
    return CONTENT if left else OK


def _summary(left: int, write: bool) -> str:
    if not left:
        return "Every annotation is in its place."
    return f"{left} left for you to mend." if write else f"{left} adrift; --write writes the proposals."


def _describe(repair: Repair, page: SourceFile, text: str) -> str:
    line, column = locate(text, repair.where.keys)
    head = f"{repair.where.path}:{line}:{column}: {repair.annotation}"
    if repair.change is None:
        return f"{head}: no proposal: {repair.reason}"
    return f"{head}: score {repair.score:.2f} ({repair.parts})\n{_diff(page, repair.change)}"


def _diff(page: SourceFile, change: Replace) -> str:
    """Return the changed line before and after."""
    after, _ = edit_page(page, [change])
    if after is None:
        return "  (cannot be written by machine: make this edit by hand)"
    old, new = (file.data.decode("utf-8").splitlines() for file in (page, after))
    lines = list(difflib.unified_diff(old, new, n=0, lineterm=""))[3:]
    return "\n".join(f"  {line}" for line in lines if not line.startswith("@@"))
