"""The words and ids of a site, by table: what an editor's completion offers."""

from typing import Any

from generator.annotations.statements import AUTHOR
from generator.model.content import Content
from generator.reading.schema.json_schema import NAMES, Vocabulary, json_schema


def vocabulary(content: Content) -> Vocabulary:
    """Return the words that may stand in each table. Ids of files with errors are offered as well."""
    ids = {table: set(found) for table, found in content.unsound.ids.items()}
    for table, records in (
        ("actor", content.actors),
        ("place", content.places),
        ("source", content.sources),
        ("term", content.terms),
    ):
        ids.setdefault(table, set()).update(records)
    for page in content.pages():
        for annotation in page.annotations:
            if annotation.kind in {"event", "claim"}:
                ids.setdefault(annotation.kind, set()).add(getattr(annotation.statement, annotation.kind))
    words = {table: sorted(found) for table, found in ids.items()}
    return {
        **words,
        "speaker": [AUTHOR, *words["actor"]],
        "event or actor": sorted({*words.get("event", ()), *words["actor"]}),
        "verb": [verb.id for verb in content.settings.verbs],
        "actor kind": content.settings.actor_kinds,
        "place kind": content.settings.place_kinds,
    }


def schemas(content: Content) -> dict[str, dict[str, Any]]:
    """Return every schema by name, filled with the words of a site: the files of `.postil/schema/`."""
    words = vocabulary(content)
    return {name: json_schema(name, words) for name in NAMES}
