"""The whole index in one call: every index is named here, in the order in which they need one another."""

from collections.abc import Iterable

from generator.indexing.actors import index_actors
from generator.indexing.citations import index_citations
from generator.indexing.events import index_events
from generator.indexing.facts import list_facts, of_kind
from generator.indexing.places import index_places
from generator.indexing.terms import index_terms
from generator.model.briefings import AnchoredBriefing
from generator.model.content import Content
from generator.model.site import SiteIndex


def index_site(content: Content, briefings: Iterable[AnchoredBriefing]) -> SiteIndex:
    """Fold the annotations of `briefings` by subject; newest briefing first, then by slug."""
    ordered = _newest_first(content, briefings)
    facts = list_facts(ordered)
    events = index_events(facts)
    return SiteIndex(
        content=content,
        briefings=ordered,
        actors=index_actors(content.actors.values(), facts, events),
        events=events,
        places=index_places(content.places.values(), facts, events),
        claims=of_kind(facts, "claim"),
        relations=of_kind(facts, "relation"),
        citations=index_citations(ordered, facts),
        terms=index_terms(facts),
    )


def _newest_first(content: Content, briefings: Iterable[AnchoredBriefing]) -> tuple[AnchoredBriefing, ...]:
    by_slug = sorted(briefings, key=lambda page: page.briefing.slug)

    def dated(page: AnchoredBriefing) -> tuple[bool, object]:
        source = content.sources.get(page.briefing.source or "")
        date = page.briefing.date or (source.published if source else None)
        return (date is not None, date.sort_key if date else ())

    return tuple(sorted(by_slug, key=dated, reverse=True))
