"""`postil schema`: what may be typed, as JSON Schema for text editors."""

import json
from pathlib import Path
from typing import Any

import click

from generator.cli import options
from generator.model.content import Content
from generator.reading.records.content import read_content
from generator.reading.schema.json_schema import NAMES, json_schema
from generator.reading.schema.vocabulary import schemas
from generator.reading.walk import walk

FOLDER = Path(".postil", "schema")
"""Where a site keeps its schemas: the modelines of new files point here."""


@click.command("schema")
@click.argument("name", type=click.Choice(NAMES), default="briefing")
@click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Offer the ids and words of the site in this folder.",
)
@click.option("--write", is_flag=True, help="Write all schemas to SITE/.postil/schema instead of printing one.")
def command(name: str, site: Path | None, write: bool) -> int:
    """Print the JSON Schema (draft 2020-12) of one kind of file.

    NAME is briefing (the default), actor, places, sources, terms or site.
    """
    if write:
        folder = site or Path()
        write_schemas(folder, content_of(folder))
        click.echo(f"{len(NAMES)} schemas written to {folder / FOLDER}")
        return 0
    click.echo(_print(schemas(content_of(site))[name] if site else json_schema(name)))
    return 0


def content_of(site: Path) -> Content:
    """Return the content of the site in this folder, as far as its files can be read."""
    options.require_content(site)
    files, _ = walk(site)
    content, _, _ = read_content(files)
    return content


def write_schemas(site: Path, content: Content) -> None:
    """Write all schemas into the site's folder, each only if it changed, so that no editor reloads for nothing."""
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas(content).items():
        file, text = folder / f"{name}.json", _print(schema) + "\n"
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def _print(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2)
