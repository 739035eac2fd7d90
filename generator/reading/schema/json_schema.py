"""JSON Schema (draft 2020-12) of every file that an editor types, for completion and checks in a text editor.

Text editors see YAML with types, where the program reads strings: a year is an integer to them, and `suggested: true` a
boolean. The schemas say what may be typed, so they are a little wider than the forms they are made of.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from generator.reading.schema.actor import ActorForm
from generator.reading.schema.briefing import briefing_form
from generator.reading.schema.docstrings import field_docs
from generator.reading.schema.keys import form_at, forms_in
from generator.reading.schema.shapes import DEFINITIONS
from generator.reading.schema.site import SiteForm
from generator.reading.schema.tables import PlaceForm, SourceForm, TermForm

DRAFT = "https://json-schema.org/draft/2020-12/schema"
NAMES = ("briefing", "actor", "places", "sources", "terms", "site")
_PAGES: Mapping[str, Callable[[], type[BaseModel]]] = {
    "briefing": briefing_form,
    "actor": lambda: ActorForm,
    "site": lambda: SiteForm,
}
_TABLES: Mapping[str, type[BaseModel]] = {"places": PlaceForm, "sources": SourceForm, "terms": TermForm}
_BY_NAME = frozenset({"properties", "$defs"})
"""Keywords whose own keys are names, and not keywords."""
_NOTES = frozenset({"title", "x-shape", "x-table"})
"""What pydantic and the forms note down for this module alone."""

Vocabulary = Mapping[str, Sequence[str]]
"""Table ("actor", "place kind", …) → the words that may stand there."""

NO_WORDS: Vocabulary = MappingProxyType({})


def json_schema(name: str, words: Vocabulary = NO_WORDS) -> dict[str, Any]:
    """Return the schema of one kind of file (one of `NAMES`), with the site's own `words` as its enumerations."""
    title = f"Postil: {name}"
    if name in _PAGES:
        return {"$schema": DRAFT, **_schema_of(_PAGES[name](), words), "title": title}
    entry = _schema_of(_TABLES[name], words)
    definitions = {**entry.pop("$defs"), "new-id": DEFINITIONS["new-id"]}
    return {
        "$schema": DRAFT,
        "title": title,
        "type": "object",
        "propertyNames": {"$ref": "#/$defs/new-id"},
        "additionalProperties": entry,
        "$defs": definitions,
    }


def modeline(name: str, depth: int) -> str:
    """Return the comment that ties a file to its schema in editors with yaml-language-server.

    `depth` counts the folders between the site folder and the file, e.g. 2 for content/briefings/x.md. In a page the
    line stands first inside the front matter.
    """
    return f"# yaml-language-server: $schema={'../' * depth}.postil/schema/{name}.json"


def _schema_of(form: type[BaseModel], words: Vocabulary) -> dict[str, Any]:
    raw = form.model_json_schema(by_alias=True)
    documented = {one.__name__: one for one in forms_in(form)}
    definitions = {name: _described(part, documented[name]) for name, part in raw.pop("$defs", {}).items()}
    schema: dict[str, Any] = _adapt({**_described(raw, form), "$defs": {**DEFINITIONS, **definitions}})
    schema["$defs"] |= {_name(table): {"type": "string", "enum": list(ids)} for table, ids in words.items() if ids}
    return _pruned(schema)


def _described(schema: Mapping[str, Any], form: type[BaseModel]) -> dict[str, Any]:
    """Return a form's schema with what its fields' docstrings say; a list without one is what its entries are."""
    docs = field_docs(form)
    entries = {name: form_at(form, (name, 0)) for name in form.model_fields if name not in docs}
    docs |= {name: entry.__doc__ for name, entry in entries.items() if entry and entry.__doc__}
    by_key = {(field.alias or name): docs[name] for name, field in form.model_fields.items() if name in docs}
    properties = {
        key: {**value, "description": by_key[key]} if key in by_key else value
        for key, value in schema.get("properties", {}).items()
    }
    return {**schema, "properties": properties, "description": form.__doc__ or ""}


def _adapt(part: Any) -> Any:
    """Return a part of a schema as text editors need it, with pydantic's own notes left out."""
    if isinstance(part, list):
        return [_adapt(item) for item in part]
    if not isinstance(part, dict):
        return part
    wide = _widened(_without_null(part))
    return {
        key: {name: _adapt(value) for name, value in inner.items()} if key in _BY_NAME else _adapt(inner)
        for key, inner in wide.items()
        if key not in _NOTES and (key != "default" or _is_worth_telling(inner))
    }


def _without_null(part: dict[str, Any]) -> dict[str, Any]:
    """Return a part without “or null”: a key that is not wanted is left out."""
    options = [option for option in part.get("anyOf", ()) if option != {"type": "null"}]
    if not options:
        return part
    rest = {key: value for key, value in part.items() if key != "anyOf"}
    return {**options[0], **rest} if len(options) == 1 else {**rest, "anyOf": options}


def _widened(part: dict[str, Any]) -> dict[str, Any]:
    """Return a part with references to its shape and its table; a plain text may look like a number to an editor."""
    if "x-shape" in part:
        return {**part, "$ref": f"#/$defs/{part['x-shape']}"}
    if "x-table" in part:
        kept = {key: value for key, value in part.items() if key not in {"type", "minLength"}}
        return {**kept, "$ref": f"#/$defs/{_name(part['x-table'])}"}
    if part.get("type") == "string" and not part.keys() & {"enum", "pattern"}:
        return {**part, "type": ["string", "number"]}
    return part


def _name(table: str) -> str:
    return f"{table.replace(' ', '-')}-id"


def _is_worth_telling(default: object) -> bool:
    return isinstance(default, str | bool | int | float) and default != ""


def _pruned(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without definitions that nothing refers to, and with one for every table that has no words."""
    definitions: dict[str, Any] = schema["$defs"]
    needed: dict[str, Any] = {}
    ahead = _references({key: value for key, value in schema.items() if key != "$defs"})
    while ahead:
        name = ahead.pop()
        if name not in needed:
            needed[name] = definitions.get(name, {"type": ["string", "number"]})
            ahead |= _references(needed[name])
    return {**schema, "$defs": dict(sorted(needed.items()))}


def _references(part: Any) -> set[str]:
    if isinstance(part, dict):
        here = {part["$ref"].removeprefix("#/$defs/")} if isinstance(part.get("$ref"), str) else set()
        return here.union(*map(_references, part.values()))
    return set().union(*map(_references, part)) if isinstance(part, list) else set()
