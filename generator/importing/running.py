"""The import of several texts at once: each is drafted knowing what the ones before it will add to the site."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.importing.drafting import Draft, Wishes, draft
from generator.importing.formats import parse
from generator.importing.known import Known
from generator.importing.opening import Opened
from generator.importing.planning import Plan, PlannedFile, plan
from generator.model.entities import Actor, GeoPlace, Source
from generator.model.problems import Problem
from generator.reading.paths import ACTORS


@dataclass(frozen=True, slots=True)
class Imported:
    """One text, drafted and planned; `problems` are those of both."""

    draft: Draft
    plan: Plan

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything there is to say about this text."""
        return (*self.draft.problems, *self.plan.problems)


def import_texts(
    texts: Iterable[Opened], wishes: Wishes, known: Known, tables: Mapping[str, bytes]
) -> tuple[Imported, ...]:
    """Draft and plan every text, in order. Pure: `tables` are the site's YAML tables as they are, by path."""
    imported = []
    current = dict(tables)
    for text in texts:
        drafted = draft(parse(text.text, text.name), text.name, wishes, known)
        planned = plan(drafted, text.data, known, current, wishes.rights)
        imported.append(Imported(drafted, planned))
        current |= {file.path: file.data for file in planned.files if file.path.endswith(".yaml")}
        known = _after(known, drafted, planned)
    return tuple(imported)


def merged(imported: Iterable[Imported], tables: Mapping[str, bytes]) -> tuple[PlannedFile, ...]:
    """Return the files of all plans: of a table that several plans add to, the last state."""
    files: dict[str, PlannedFile] = {}
    for one in imported:
        for file in one.plan.files:
            before = tables.get(file.path) if file.path.endswith(".yaml") else file.before
            files[file.path] = replace(file, before=before)
    return tuple(files.values())


def _after(known: Known, drafted: Draft, planned: Plan) -> Known:
    """Return what the site will have once the plan is carried out."""
    if not planned.files:
        return known
    found = drafted.suggestions
    original = next((f.path.rsplit("/", 1)[1] for f in planned.files if "/originals/" in f.path), "")
    actors = {a.id: Actor(a.id, f"{ACTORS}/{a.id}.md", a.kind, a.names) for a in found.actors if not a.known}
    places = {p.id: GeoPlace(p.id, p.name, p.kind) for p in found.places if not p.known}
    return Known(
        actors={**known.actors, **actors},
        places={**known.places, **places},
        sources={**known.sources, planned.source: Source(planned.source, original=original)},
        pages={**known.pages, planned.source: planned.page},
        paths=known.paths | {file.path for file in planned.files},
        told=known.told | {event.id for event in found.events} | {claim.id for claim in found.claims},
    )
