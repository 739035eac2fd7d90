"""Citations: for every source, the facts that rest on it, by `cite:` or by a citation of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.model.annotations import Annotation, Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.keeping import Keep, afresh


def index_citations(briefings: Iterable[AnchoredBriefing], keep: Keep = afresh) -> Mapping[str, tuple[Fact, ...]]:
    """Return source id → facts in page order. A page that holds a source text cites that source throughout."""
    cited: defaultdict[str, list[Fact]] = defaultdict(list)
    for page in briefings:
        for source, facts in keep(_cited_on, page.briefing.slug, page).items():
            cited[source] += facts
    return {source: tuple(rows) for source, rows in sorted(cited.items())}


def _cited_on(page: AnchoredBriefing) -> Mapping[str, list[Fact]]:
    cited: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in page.facts:
        annotation = fact.annotation
        source = _source(annotation) or page.briefing.source
        if source and annotation.keys:  # without keys: found by its name
            cited[source].append(fact)
    return cited


def _source(annotation: Annotation) -> str | None:
    if annotation.kind == "citation":
        return str(annotation.statement.source)
    cite = getattr(annotation.statement, "cite", None)
    return cite.source if cite else None
