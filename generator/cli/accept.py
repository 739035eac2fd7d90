"""`postil accept`: suggestions become annotations of the editor's."""

from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import exit_code_of, show
from generator.cli.suggestions import choose, read_site
from generator.editing.decide import accept


@click.command("accept")
@click.argument("page")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--all", "every", is_flag=True, help="All suggestions of the page.")
@options.site_option
def command(page: str, ids: tuple[str, ...], every: bool, site: Path) -> int:
    """Accept suggestions of PAGE (a briefing's slug, an actor's id, or a path).

    Takes the key `suggested` out of their entries and changes nothing else.
    """
    checked = read_site(site)
    chosen = choose(checked, page, ids, every=every)
    problems = accept(site, chosen)
    show(problems, checked.texts, site)
    click.echo(f"{len(chosen)} accepted." if not problems else "Nothing accepted.")
    return exit_code_of(problems)
