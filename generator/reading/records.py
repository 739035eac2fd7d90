"""From the files of a site to its content: each file read and checked by itself, then all put together."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.content import Content, Unsound
from generator.model.problems import Location, Problem, Related
from generator.model.settings import Settings
from generator.reading.decoding import decode
from generator.reading.records_briefing import ReadBriefing, read_briefing
from generator.reading.records_entities import ReadActor, read_actor, read_places, read_sources, read_terms
from generator.reading.records_site import ReadSite, read_site

SITE, PLACES, SOURCES, TERMS = (f"content/{name}.yaml" for name in ("site", "places", "sources", "terms"))
BRIEFINGS, ACTORS = "content/briefings/", "content/actors/"


def read_content(files: Iterable[SourceFile]) -> tuple[Content, tuple[Problem, ...], Mapping[str, str]]:
    """Return the content of a site, all problems inside single files, and the files' texts by path.

    Pure: `generator.reading.walk` has opened the files. Without a site.yaml the settings are the defaults.
    """
    by_path = {file.path: file for file in sorted(files, key=lambda file: file.path)}
    briefings = [read_briefing(file) for path, file in by_path.items() if _is_page(path, BRIEFINGS)]
    actors = [read_actor(file) for path, file in by_path.items() if _is_page(path, ACTORS)]
    content, problems = assemble(by_path, briefings, actors)
    return content, problems, {path: decode(file)[0].text for path, file in by_path.items()}


def _is_page(path: str, folder: str) -> bool:
    return path.startswith(folder) and path.endswith(".md")


def assemble(
    files: Mapping[str, SourceFile], briefings: Sequence[ReadBriefing], actors: Sequence[ReadActor]
) -> tuple[Content, tuple[Problem, ...]]:
    """Put together pages that were read, which may be kept from an earlier run, and the tables among `files`."""
    site = read_site(files[SITE]) if SITE in files else ReadSite(Settings(), frozenset(), ())
    places = read_places(files.get(PLACES, _EMPTY))
    sources = read_sources(files.get(SOURCES, _EMPTY))
    terms = read_terms(files.get(TERMS, _EMPTY))
    same_page, repeated_pages = _collisions(
        ((one.briefing.slug, one.path) for one in briefings if one.briefing), Code.URL_COLLISION, "address"
    )
    same_actor, repeated_actors = _collisions(((one.id, one.path) for one in actors), Code.ID_DUPLICATE, "id")
    unparsed = (site.unparsed, places.unparsed, sources.unparsed, terms.unparsed)
    sound = {one.path for one in briefings if one.sound} - same_page
    content = Content(
        settings=site.settings,
        briefings=tuple(
            sorted((one.briefing for one in briefings if one.briefing and one.path in sound), key=lambda one: one.slug)
        ),
        actors={
            one.id: one.actor
            for one in sorted(actors, key=lambda one: one.id)
            if one.actor and one.path not in same_actor
        },
        places=places.records,
        sources=sources.records,
        terms=terms.records,
        unsound=Unsound(
            briefings=tuple(one.briefing for one in briefings if one.briefing and one.path not in sound),
            ids={
                "actor": frozenset(one.id for one in actors),
                "place": places.ids,
                "source": sources.ids,
                "term": terms.ids,
                "verb": site.verbs,
                **{table: _union(one.ids.get(table) for one in briefings) for table in ("event", "claim")},
            },
            texts=tuple(filter(None, (*unparsed, *(one.unparsed for one in briefings)))),
        ),
    )
    tables = (site.problems, places.problems, sources.problems, terms.problems)
    pages = (one.problems for one in briefings)
    people = (one.problems for one in actors)
    return content, tuple(chain(*tables, *pages, *people, repeated_pages, repeated_actors))


_EMPTY = SourceFile("", b"{}")
T = TypeVar("T")


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str]:
    return frozenset(chain.from_iterable(filter(None, sets)))


def _collisions(pages: Iterable[tuple[str, str]], code: Code, noun: str) -> tuple[set[str], tuple[Problem, ...]]:
    """Return the paths of files whose name an earlier file has already, and the problems that name both."""
    first: dict[str, str] = {}
    later: set[str] = set()
    problems = []
    for name, path in pages:
        if name not in first:
            first[name] = path
            continue
        later.add(path)
        problems.append(
            Problem(
                code,
                Location(path),
                f"This file has the same {noun} as `{first[name]}`: `{name}`",
                "rename one of the two files",
                related=(Related(Location(first[name]), "the other file"),),
            )
        )
    return later, tuple(problems)
