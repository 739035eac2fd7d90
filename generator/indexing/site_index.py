"""The whole index in one call: every index is named here, in the order in which they need one another."""

from collections.abc import Iterable

from generator.indexing.actors import index_actors
from generator.indexing.backlinks import index_backlinks
from generator.indexing.briefings import date_of, newest_first
from generator.indexing.citations import index_citations
from generator.indexing.claims import index_claims
from generator.indexing.corrections import index_corrections
from generator.indexing.events import index_events
from generator.indexing.facts import sort_facts
from generator.indexing.places import index_places
from generator.indexing.relations import index_relations
from generator.indexing.terms import index_terms
from generator.indexing.topics import index_topics
from generator.model.briefings import AnchoredBriefing
from generator.model.content import Content
from generator.model.keeping import Keep, afresh
from generator.model.site import SiteIndex


def index_site(content: Content, briefings: Iterable[AnchoredBriefing], keep: Keep = afresh) -> SiteIndex:
    """Fold the annotations of `briefings` by subject; newest briefing first, then by slug.

    What one briefing brings to an index whatever the others say is worked out by way of `keep`.
    """
    pages = tuple(briefings)
    dates = {page.briefing.slug: date_of(page.briefing, content.sources) for page in pages}
    ordered = newest_first(pages, dates)
    facts = sort_facts(ordered, keep)
    events = index_events(facts)
    return SiteIndex(
        content=content,
        briefings=ordered,
        actors=index_actors(content.actors.values(), facts, events, keep),
        events=events,
        places=index_places(content.places.values(), facts, events),
        claims=tuple(facts.kinds["claim"]),
        relations=tuple(facts.kinds["relation"]),
        citations=index_citations(ordered, keep),
        terms=index_terms(facts),
        threads=index_claims(facts, dates),
        ties=index_relations(facts),
        topics=index_topics(ordered, facts, events),
        corrections=index_corrections(ordered),
        backlinks=index_backlinks(ordered),
    )
