"""The search page: a box, and the ways to everything for readers without scripts."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.frame import Frame, frame
from generator.pages.kind import PageKind


@dataclass(frozen=True, slots=True)
class SearchView:
    """The results are made by the script; the frame's navigation is what works without it."""

    frame: Frame
    a_to_z: str


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one search page."""
    address = Address(addresses.SEARCH)
    words = catalogue.words
    view = SearchView(
        frame=frame(
            catalogue,
            address,
            words.gettext("Search"),
            description=words.gettext("Names, places, events and claims."),
            kind="search",
        ),
        a_to_z=address.to(addresses.A_TO_Z),
    )
    yield Planned(address.page, "pages/search.html", view)


KIND = PageKind("search", plan)
