"""Citations: for every source, the facts that rest on it, by `cite:` or by a citation of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact


def index_citations(briefings: Iterable[AnchoredBriefing], facts: Sequence[Fact]) -> Mapping[str, tuple[Fact, ...]]:
    """Return source id → facts in page order. A page that holds a source text cites that source throughout."""
    own_source = {page.briefing.slug: page.briefing.source for page in briefings}
    cited: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        source = _source(fact) or own_source[fact.briefing]
        if source and not _found_by_name(fact):
            cited[source].append(fact)
    return {source: tuple(rows) for source, rows in sorted(cited.items())}


def _source(fact: Fact) -> str | None:
    if fact.anchored.annotation.kind == "citation":
        return str(fact.statement.source)
    cite = getattr(fact.statement, "cite", None)
    return cite.source if cite else None


def _found_by_name(fact: Fact) -> bool:
    return not fact.anchored.annotation.keys
