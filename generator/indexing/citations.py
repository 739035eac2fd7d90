"""Citations: for every source, the facts that rest on it, by `cite:` or by a citation of their own."""

from collections.abc import Iterable, Mapping, Sequence

from generator.indexing.grouping import group
from generator.model.annotations import Annotation
from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact


def index_citations(briefings: Iterable[AnchoredBriefing], facts: Sequence[Fact]) -> Mapping[str, tuple[Fact, ...]]:
    """Return source id → facts in page order. A page that holds a source text cites that source throughout."""
    own_source = {page.briefing.slug: page.briefing.source for page in briefings}
    typed = (fact for fact in facts if fact.anchored.annotation.keys)  # without keys: found by its name
    cited = group((_source(fact.anchored.annotation) or own_source[fact.briefing] or "", fact) for fact in typed)
    return {source: tuple(rows) for source, rows in sorted(cited.items()) if source}


def _source(annotation: Annotation) -> str | None:
    if annotation.kind == "citation":
        return str(annotation.statement.source)
    cite = getattr(annotation.statement, "cite", None)
    return cite.source if cite else None
