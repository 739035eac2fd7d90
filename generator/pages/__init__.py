"""What readers see: one file is one page kind. `PAGES` is the only list of them.

Each page kind turns the site index into views, and `templates/pages/<name>.html` renders a view, which it sees under
the one name `view`.
"""

from collections.abc import Iterator

from generator.model.outputs import Planned
from generator.model.site import SiteIndex
from generator.pages import (
    a_to_z,
    about,
    actor,
    actors,
    briefing,
    briefings,
    claim,
    claims,
    corrections,
    event,
    home,
    map,
    network,
    not_found,
    place,
    places,
    redirects,
    search,
    source,
    sources,
    term,
    terms,
    timeline,
    topics,
)
from generator.pages.planning.catalogue import Catalogue, compile_catalogue
from generator.pages.planning.edition import Edition
from generator.pages.planning.kind import PageKind

PAGES: tuple[PageKind, ...] = (
    home.KIND,
    briefing.KIND,
    briefings.KIND,
    actor.KIND,
    event.KIND,
    place.KIND,
    source.KIND,
    timeline.KIND,
    actors.KIND,
    places.KIND,
    map.KIND,
    network.KIND,
    claims.KIND,
    claim.KIND,
    topics.LIST,
    topics.KIND,
    terms.KIND,
    term.KIND,
    sources.KIND,
    a_to_z.KIND,
    corrections.KIND,
    search.KIND,
    about.KIND,
    not_found.KIND,
    redirects.KIND,
)

"""In this order they are planned, and those that are sections stand in the navigation."""


def catalogue_of(site: SiteIndex, edition: Edition | None = None) -> Catalogue:
    """Return what all pages are planned from."""
    return compile_catalogue(site, edition, (kind.section for kind in PAGES if kind.section))


def plan_pages(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan every page of the site, kind by kind."""
    for kind in PAGES:
        yield from kind.plan(catalogue)
