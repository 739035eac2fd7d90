"""Redirects: a page at each address that a thing had under a former id, which leads to where it is now."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.model.policy import REDIRECT
from generator.pages.frame import Frame, canonical, frame
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.claim_titles import claim_title
from generator.pages.planning.kind import PageKind

Moved = tuple[str, str, str]
"""A former page, the page it is now, and what that one is called."""


@dataclass(frozen=True, slots=True)
class RedirectView:
    """`target` is the page's new address, relative; `public` the same in full, or "" for a site without an address."""

    frame: Frame
    title: str
    target: str
    public: str


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan a redirect for each former id that nothing has today."""
    for former, page, title in dict.fromkeys(_moved(catalogue)):
        make = partial(_view, catalogue, Address(former), page, title)
        yield Planned(former, "pages/redirect.html", make, indexed=False)


def _view(catalogue: Catalogue, address: Address, page: str, title: str) -> RedirectView:
    return RedirectView(
        frame=frame(catalogue, address, title, indexed=False, policy=REDIRECT),
        title=title,
        target=address.to(page),
        public=canonical(catalogue.settings, page),
    )


def _moved(catalogue: Catalogue) -> Iterator[Moved]:
    content = catalogue.site.content
    for page in catalogue.site.briefings:
        briefing = page.briefing
        yield from _each(addresses.briefing_page, briefing.formerly, briefing.slug, briefing.title)
    for actor in content.actors.values():
        yield from _each(addresses.actor_page, actor.formerly, actor.id, actor.name)
    for place in content.places.values():
        yield from _each(addresses.place_page, place.formerly, place.id, place.name)
    for source in content.sources.values():
        yield from _each(addresses.source_page, source.formerly, source.id, source.title or source.publisher)
    for term in content.terms.values():
        yield from _each(addresses.term_page, term.formerly, term.id, term.name)
    for event in catalogue.site.events:
        formerly = tuple(former for fact in event.statements for former in fact.statement.formerly)
        yield from _each(addresses.event_page, formerly, event.id, event.what)
    for claim in catalogue.site.threads.values():
        statement = claim.fact.statement
        yield from _each(addresses.claim_page, statement.formerly, claim.id, claim_title(catalogue, claim.fact))


def _each(address: Callable[[str], str], formerly: tuple[str, ...], today: str, title: str) -> Iterator[Moved]:
    for former in formerly:
        yield address(former), address(today), title


KIND = PageKind("redirect", plan)
