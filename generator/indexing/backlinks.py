"""Backlinks: for every briefing, the links to it in the texts of others."""

from collections.abc import Iterable, Mapping

from generator.indexing.grouping import group
from generator.model.briefings import AnchoredBriefing
from generator.model.site import Backlink


def index_backlinks(briefings: Iterable[AnchoredBriefing]) -> Mapping[str, tuple[Backlink, ...]]:
    """Return slug → the links to that briefing, in page order; a page's links to itself are none."""
    pages = tuple(briefings)
    slugs = {page.briefing.path: page.briefing.slug for page in pages}
    found = group(
        (slugs[link.target], Backlink(page.briefing.slug, link))
        for page in pages
        for link in page.links
        if link.target in slugs and link.target != page.briefing.path
    )
    return {slug: tuple(links) for slug, links in found.items()}
