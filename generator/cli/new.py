"""`postil new`: a starter site of one annotated page."""

import shutil
from pathlib import Path

import click

from generator.cli.schema import content_of, write_schemas
from generator.diagnostics.exit_codes import OK

STARTER = Path(__file__).resolve().parent.parent / "starter"


@click.command("new")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def command(folder: Path) -> int:
    """Start a site in DIR, a folder that does not exist yet or is empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.UsageError(f"{folder} is not an empty folder; nothing was written")
    shutil.copytree(STARTER, folder, dirs_exist_ok=True)
    write_schemas(folder, content_of(folder))
    click.echo(f"A site with one annotated page is in {folder}. Next:\n")
    click.echo(f"  postil serve --site {folder}\n")
    return OK
