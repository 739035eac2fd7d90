"""What readers see: one file is one page kind. `PAGES` is the only list of them.

Each page kind turns the site index into views, and `templates/pages/<name>.html` renders a view, which it sees under
the one name `view`.
"""

from collections.abc import Iterator

from generator.model.outputs import Planned
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
    sources,
    term,
    terms,
    timeline,
    topics,
)
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind

PAGES: tuple[PageKind, ...] = (
    home.KIND,
    briefing.KIND,
    briefings.KIND,
    actor.KIND,
    event.KIND,
    place.KIND,
    sources.KIND,
    timeline.KIND,
    actors.KIND,
    places.KIND,
    map.KIND,
    network.KIND,
    claims.KIND,
    claim.KIND,
    topics.LIST,
    topics.KIND,
    sources.LIST,
    terms.KIND,
    term.KIND,
    a_to_z.KIND,
    corrections.KIND,
    search.KIND,
    about.KIND,
    not_found.KIND,
    redirects.KIND,
)


def plan_pages(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan every page of the site, kind by kind."""
    for kind in PAGES:
        yield from kind.plan(catalogue)
