"""How many sources really speak: reports derived from one another, or from the same third, count once."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class Strand:
    """Sources that count as one: each with the sources it is drawn from, as far as the site knows them."""

    sources: tuple["Drawn", ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A source that says so, and what it rests on, nearest first."""

    source: Link
    drawn_from: tuple[Link, ...]


def independent_sources(catalogue: Catalogue, facts: Iterable[Fact]) -> int:
    """Count the independent sources that `facts` rest on; facts that name none count for nothing."""
    return len(_groups(catalogue, facts))


def strands(linker: Linker, facts: Iterable[Fact]) -> tuple[Strand, ...]:
    """Return the independent strands that `facts` rest on, with the chains that make several sources one."""
    catalogue = linker.catalogue
    return tuple(
        Strand(
            tuple(
                Drawn(
                    linker.source(source),
                    tuple(linker.source(origin) for origin in _origins(catalogue, source) if origin != source),
                )
                for source in said
            )
        )
        for said in _groups(catalogue, facts)
    )


def _groups(catalogue: Catalogue, facts: Iterable[Fact]) -> list[tuple[str, ...]]:
    """Return the sources that say so, in groups that have a source or an origin in common."""
    groups: list[tuple[tuple[str, ...], frozenset[str]]] = []
    for source in dict.fromkeys(source for fact in facts if (source := _source(catalogue, fact))):
        origins = frozenset(_origins(catalogue, source))
        touching = [group for group in groups if group[1] & origins]
        apart = [group for group in groups if not group[1] & origins]
        said = tuple(one for group in touching for one in group[0])
        groups = [*apart, ((*said, source), origins.union(*(group[1] for group in touching)))]
    return [said for said, _ in groups]


def _source(catalogue: Catalogue, fact: Fact) -> str | None:
    cite = getattr(fact.statement, "cite", None)
    if cite:
        return str(cite.source)
    return catalogue.briefings[fact.briefing].briefing.source


def _origins(catalogue: Catalogue, source: str) -> tuple[str, ...]:
    """Return a source with all that it is derived from, however far back, nearest first."""
    found: dict[str, None] = {}
    waiting = [source]
    while waiting:
        current = waiting.pop(0)
        if current not in found:
            found[current] = None
            record = catalogue.site.content.sources.get(current)
            waiting += record.derived_from if record else ()
    return tuple(found)
