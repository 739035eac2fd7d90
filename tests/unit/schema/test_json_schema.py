"""`postil schema`: what a text editor is told about the files."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.annotations import TYPES
from generator.cli.schema import command
from generator.reading.schema.json_schema import NAMES, json_schema, modeline
from generator.reading.schema.vocabulary import schemas
from tests.unit.schema.pages import page, read

SITE = {
    "actors/ttt.md": page("name: TTT\nkind: river"),
    "places.yaml": "kabul: {name: Kabul}\n",
    "sources.yaml": "s: {title: S}\n",
    "site.yaml": "actor_kinds: [river]\nverbs: {floods: {label: floods, inverse: is flooded by}}\n",
    "briefings/a.md": page("title: T\nsource: s\nevents: [{id: flood, what: W}]"),
}


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Return every mapping inside a schema."""
    if isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from parts(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from parts(part)


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_leads_to_a_definition_and_none_is_left_over(name: str) -> None:
    schema = json_schema(name)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    pointed = {part["$ref"].removeprefix("#/$defs/") for part in parts(schema) if "$ref" in part}
    assert pointed == set(schema.get("$defs", {}))


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_explained_and_no_other_is_allowed(name: str) -> None:
    forms = [
        part for part in parts(json_schema(name)) if part.get("additionalProperties") is False and "description" in part
    ]
    assert forms
    for form in forms:
        unexplained = [key for key, value in form["properties"].items() if "description" not in value]
        assert unexplained == []


def test_every_list_of_annotations_is_there_with_its_entries() -> None:
    properties = json_schema("briefing")["properties"]
    assert all(properties[kind.key]["type"] == "array" for kind in TYPES)


def test_a_year_may_be_typed_without_quotes_and_a_flag_as_one() -> None:
    schema = json_schema("briefing")
    assert "integer" in schema["$defs"]["date"]["type"]
    event = schema["$defs"]["EventEntry"]
    assert event["properties"]["suggested"]["type"] == "boolean"
    assert event["required"] == ["id", "what"]


def test_nothing_of_the_machinery_shows() -> None:
    text = json.dumps([json_schema(name) for name in NAMES])
    assert not any(word in text for word in ("pydantic", "x-shape", "x-table", "null}", "Optional"))


def test_the_ids_and_words_of_the_site_are_offered() -> None:
    content, problems = read(SITE)
    assert problems == []
    made = schemas(content)
    defined = made["briefing"]["$defs"]
    assert defined["actor-id"]["enum"] == ["ttt"]
    assert defined["speaker-id"]["enum"] == ["author", "ttt"]
    assert defined["place-id"]["enum"] == ["kabul"]
    assert defined["source-id"]["enum"] == ["s"]
    assert defined["event-id"]["enum"] == ["flood"]
    assert defined["event-or-actor-id"]["enum"] == ["flood", "ttt"]
    assert "floods" in defined["verb-id"]["enum"]
    assert "river" in made["actor"]["$defs"]["actor-kind-id"]["enum"]


def test_the_command_prints_one_schema() -> None:
    result = CliRunner().invoke(command, ["actor"])
    assert result.exit_code == 0
    assert json.loads(result.output)["required"] == ["name", "kind"]


def test_the_command_offers_the_ids_of_a_folder_and_can_write_them_there(tmp_path: Path) -> None:
    for path, text in SITE.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    printed = CliRunner().invoke(command, ["briefing", "--site", str(tmp_path)])
    assert '"ttt"' in printed.output
    written = CliRunner().invoke(command, ["--site", str(tmp_path), "--write"])
    assert written.exit_code == 0
    assert {file.stem for file in (tmp_path / ".postil" / "schema").iterdir()} == set(NAMES)


def test_a_modeline_leads_from_the_file_to_the_schema() -> None:
    assert modeline("briefing", 2) == "# yaml-language-server: $schema=../../.postil/schema/briefing.json"
    assert modeline("site", 1) == "# yaml-language-server: $schema=../.postil/schema/site.json"
