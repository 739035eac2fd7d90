"""`postil reject`: suggestions that are wrong go."""

from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import exit_code_of, show
from generator.cli.suggestions import choose, read_site
from generator.editing.decide import reject


@click.command("reject")
@click.argument("page")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--all", "every", is_flag=True, help="All suggestions of the page.")
@options.site_option
def command(page: str, ids: tuple[str, ...], every: bool, site: Path) -> int:
    """Reject suggestions of PAGE (a briefing's slug, an actor's id, or a path).

    Takes their entries out of the page. A suggested actor's page is deleted, unless annotations point at it.
    """
    checked = read_site(site)
    chosen = choose(checked, page, ids, every=every)
    problems = reject(site, checked.index.content, chosen)
    show(problems, checked.texts, site)
    click.echo(f"{len(chosen)} rejected." if not problems else "Not everything could be rejected.")
    return exit_code_of(problems)
