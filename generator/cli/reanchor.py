"""`postil reanchor`: find the words of annotations again after a text was edited."""

import difflib
from collections.abc import Iterable, Mapping
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
from generator.model.problems import Location, Problem
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
    proposed = 0
    for page in chosen:
        before = SourceFile(page.briefing.path, (site / page.briefing.path).read_bytes())
        repairs = _placed(propose_repairs(page, recall_text(site, page.briefing.slug)), checked.texts)
        for place, repair in repairs:
            click.echo(_describe(place, repair, before))
        changes = [repair.change for _, repair in repairs if repair.change]
        proposed += len(changes)
        left += len(repairs) - len(changes)
        if write and changes:
            after, refused = edit_page(before, changes)
            problems += rewrite(site, before, after) if after else refused
    show(problems, checked.texts, site)
    if problems:
        return exit_code_of(problems)
    click.echo(_summary(proposed, left, write))
    return CONTENT if left or (proposed and not write) else OK


def _placed(repairs: Iterable[Repair], texts: Mapping[str, str]) -> list[tuple[Location, Repair]]:
    """Return the repairs in the order of the file, with their places in it."""
    placed = [
        (Location(one.where.path, *locate(texts[one.where.path], one.where.keys)), number, one)
        for number, one in enumerate(repairs)
    ]
    return [(place, one) for place, _, one in sorted(placed, key=lambda entry: entry[:2])]


def _summary(proposed: int, left: int, write: bool) -> str:
    if not proposed and not left:
        return "Every annotation is in its place."
    told = []
    if proposed:
        told.append(f"{proposed} written." if write else f"{proposed} proposed; `postil reanchor --write` writes them.")
    if left:
        told.append(f"{left} left for you to mend.")
    return " ".join(told)


def _describe(place: Location, repair: Repair, page: SourceFile) -> str:
    if repair.change:
        return f"{place}: {repair.annotation}: score {repair.score:.2f} ({repair.parts})\n{_diff(page, repair.change)}"
    lines = [f"{place}: {repair.annotation}: no proposal: {repair.reason}"]
    if repair.before:
        lines.append(f"  before: {repair.before}")
    lines += [f"  now:    {words}" for words in repair.places]
    if repair.fix:
        lines.append(f"  fix: {repair.fix}")
    return "\n".join(lines)


def _diff(page: SourceFile, change: Replace) -> str:
    """Return the changed line before and after."""
    after, _ = edit_page(page, [change])
    if after is None:
        return "  (cannot be written by machine: make this edit by hand)"
    old, new = (file.data.decode("utf-8").splitlines() for file in (page, after))
    lines = list(difflib.unified_diff(old, new, n=0, lineterm=""))[3:]
    return "\n".join(f"  {line}" for line in lines if not line.startswith("@@"))
