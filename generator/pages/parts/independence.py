"""How many sources really speak: reports derived from one another, or from the same third, count once."""

from collections.abc import Iterable

from generator.model.site import Fact
from generator.pages.catalogue import Catalogue


def independent_sources(catalogue: Catalogue, facts: Iterable[Fact]) -> int:
    """Count the independent sources that `facts` rest on; facts that name none count for nothing."""
    groups: list[frozenset[str]] = []
    for source in dict.fromkeys(source for fact in facts if (source := _source(catalogue, fact))):
        origins = _origins(catalogue, source)
        touching = [group for group in groups if group & origins]
        groups = [group for group in groups if not group & origins] + [origins.union(*touching)]
    return len(groups)


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
