"""Options that several commands share."""

from datetime import date
from pathlib import Path

import click

from generator.model.edtf import Day
from generator.reading.selection import Wanted

site_option = click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    show_default="this folder",
    help="Folder that holds content/.",
)
drafts_option = click.option("--drafts", is_flag=True, help="Include drafts and embargoed pages.")
suggestions_option = click.option("--suggestions", is_flag=True, help="Include suggestions nobody accepted yet.")
strict_option = click.option("--strict", is_flag=True, help="Treat warnings as errors.")


def wanted(*, drafts: bool, suggestions: bool) -> Wanted:
    """Return what to publish as of today; the clock is read here and nowhere else in a build."""
    today = date.today()  # noqa: DTZ011  # an embargo ends with the editor's own day
    return Wanted(Day(today.year, today.month, today.day), drafts=drafts, suggestions=suggestions)


def require_content(site: Path) -> None:
    """Refuse a folder that is not a site, before anything is read."""
    if not (site / "content").is_dir():
        raise click.UsageError(f"there is no content/ folder in {site.resolve()}; start a site with `postil new DIR`")
