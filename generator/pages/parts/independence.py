"""How many sources really speak: reports derived from one another, or from the same third, count once.

A digest of two reports that know nothing of each other makes these no less independent: it counts with both of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Link, Linker

_SUPPORTING = frozenset(("reported", "confirmed"))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A source and what it is directly drawn from; of a source that stands twice in a chain, the chain goes on once."""

    source: Link
    origins: tuple["Drawn", ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """Sources that count as one, the independent one first, each with its chain as far as the site knows it."""

    sources: tuple[Drawn, ...]


def supporting(catalogue: Catalogue, statements: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the statements of one claim, and the answers that say that it is so: their sources count for it."""
    answers = catalogue.answers.get(statements[0].statement.claim, ())
    return (*statements, *(fact for fact in answers if fact.statement.status in _SUPPORTING))


def independent_sources(catalogue: Catalogue, facts: Iterable[Fact]) -> int:
    """Count the independent sources that `facts` rest on; facts that name none count for nothing."""
    return len(_groups(catalogue, facts))


def strands(linker: Linker, facts: Iterable[Fact]) -> tuple[Strand, ...]:
    """Return the independent strands that `facts` rest on, with the chains that make several sources one."""
    groups = _groups(linker.catalogue, facts)
    return tuple(Strand(tuple(_drawn(linker, source, set()) for source in group)) for group in groups)


def _drawn(linker: Linker, source: str, shown: set[str]) -> Drawn:
    shown.add(source)
    record = linker.catalogue.site.content.sources.get(source)
    nearest = [origin for origin in (record.derived_from if record else ()) if origin not in shown]
    return Drawn(linker.source(source), tuple(_drawn(linker, origin, shown) for origin in nearest))


def _groups(catalogue: Catalogue, facts: Iterable[Fact]) -> list[list[str]]:
    """Return the sources that say so, grouped under those of which no two have a source in common.

    The ones with the fewest origins are taken first, so that a digest never hides what it was made from. That is the
    greatest number of independent sources wherever chains do not cross, and never more than there are.
    """
    said = dict.fromkeys(source for fact in facts if (source := _source(catalogue, fact)))
    origins: Mapping[str, frozenset[str]] = {source: _origins(catalogue, source) for source in said}
    groups: dict[str, list[str]] = {}
    for source in sorted(said, key=lambda source: len(origins[source])):
        touched = [first for first in groups if origins[first] & origins[source]]
        for first in touched:
            groups[first].append(source)
        if not touched:
            groups[source] = [source]
    return list(groups.values())


def _source(catalogue: Catalogue, fact: Fact) -> str | None:
    cite = getattr(fact.statement, "cite", None)
    if cite:
        return str(cite.source)
    return catalogue.briefings[fact.briefing].briefing.source


def _origins(catalogue: Catalogue, source: str) -> frozenset[str]:
    """Return a source with all that it is derived from, however far back."""
    found: set[str] = set()
    waiting = [source]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            record = catalogue.site.content.sources.get(current)
            waiting += record.derived_from if record else ()
    return frozenset(found)
