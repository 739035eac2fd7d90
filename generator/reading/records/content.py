"""From the files of a site to its content: each file read and checked by itself, then all put together."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.content import Content, Unsound
from generator.model.keeping import Keep, afresh
from generator.model.problems import Problem
from generator.model.settings import Settings
from generator.reading.decoding import decode
from generator.reading.paths import ACTORS, BRIEFINGS, PLACES, SETTINGS, SOURCES, TERMS
from generator.reading.records.actor import ReadActor, read_actor
from generator.reading.records.briefing import ReadBriefing, read_briefing
from generator.reading.records.collisions import find_collisions
from generator.reading.records.site import ReadSite, read_site
from generator.reading.records.tables import read_places, read_sources, read_terms

_EMPTY = SourceFile("", b"{}")
Record = TypeVar("Record")


def read_content(
    files: Iterable[SourceFile], keep: Keep = afresh
) -> tuple[Content, tuple[Problem, ...], Mapping[str, str]]:
    """Return the content of a site, all problems inside single files, and the files' texts by path.

    Pure: `generator.reading.walk` has opened the files. Without a site.yaml the settings are the defaults.
    """
    by_path = {file.path: file for file in sorted(files, key=lambda file: file.path)}
    briefings = [keep(read_briefing, path, file) for path, file in by_path.items() if _is_page(path, BRIEFINGS)]
    actors = [keep(read_actor, path, file) for path, file in by_path.items() if _is_page(path, ACTORS)]
    content, problems = assemble(by_path, briefings, actors, keep)
    return content, problems, {path: keep(decode, path, file)[0].text for path, file in by_path.items()}


def _is_page(path: str, folder: str) -> bool:
    return path.startswith(f"{folder}/") and path.endswith(".md")


def assemble(
    files: Mapping[str, SourceFile],
    briefings: Sequence[ReadBriefing],
    actors: Sequence[ReadActor],
    keep: Keep = afresh,
) -> tuple[Content, tuple[Problem, ...]]:
    """Put together pages that were read, and the tables among `files`."""
    site = keep(read_site, SETTINGS, files[SETTINGS]) if SETTINGS in files else ReadSite(Settings(), frozenset(), ())
    places = keep(read_places, PLACES, files.get(PLACES, _EMPTY))
    sources = keep(read_sources, SOURCES, files.get(SOURCES, _EMPTY))
    terms = keep(read_terms, TERMS, files.get(TERMS, _EMPTY))
    slugs = ((one.briefing.slug, one.path) for one in briefings if one.briefing)
    same_page, repeated_pages = find_collisions(slugs, Code.URL_COLLISION, "address")
    same_actor, repeated_actors = find_collisions(((one.id, one.path) for one in actors), Code.ID_DUPLICATE, "id")
    sound_pages, unsound_pages = _parted((one.briefing, one.sound and one.path not in same_page) for one in briefings)
    sound_actors, unsound_actors = _parted((one.actor, one.sound and one.path not in same_actor) for one in actors)
    ids = {
        "actor": frozenset(one.id for one in actors),
        "place": places.ids,
        "source": sources.ids,
        "term": terms.ids,
        "verb": site.verbs,
        "event": _union(one.ids.get("event") for one in briefings),
        "claim": _union(one.ids.get("claim") for one in briefings),
    }
    tables = (site.unparsed, places.unparsed, sources.unparsed, terms.unparsed)
    texts = tuple(filter(None, (*tables, *(one.unparsed for one in briefings))))
    unsound = Unsound(unsound_pages, unsound_actors, places.unsound, sources.unsound, terms.unsound, ids, texts)
    content = Content(
        settings=site.settings,
        briefings=tuple(sorted(sound_pages, key=lambda one: one.slug)),
        actors={one.id: one for one in sorted(sound_actors, key=lambda one: one.id)},
        places=places.records,
        sources=sources.records,
        terms=terms.records,
        unsound=unsound,
    )
    of_tables = chain(site.problems, places.problems, sources.problems, terms.problems)
    of_pages = chain.from_iterable(one.problems for one in briefings)
    of_actors = chain.from_iterable(one.problems for one in actors)
    return content, (*of_tables, *of_pages, *of_actors, *repeated_pages, *repeated_actors)


def _parted(records: Iterable[tuple[Record | None, bool]]) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
    """Return the sound records and the others; files that gave no record are in neither."""
    there = [(record, sound) for record, sound in records if record is not None]
    return tuple(record for record, sound in there if sound), tuple(record for record, sound in there if not sound)


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str]:
    return frozenset(chain.from_iterable(filter(None, sets)))
