"""The search page: a box, and the ways to everything for readers without scripts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.model.policy import PAGE, SEARCH
from generator.pages.frame import Frame, frame
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.text.full_texts import full_texts


@dataclass(frozen=True, slots=True)
class SearchView:
    """The results are made by the script; the frame's navigation is what works without it.

    `full_text` is the address of the engine that finds words in whole texts, "" for a site without it. `promised` says
    that the site is to have it, so that the page must say where it is missing: in a preview, and opened from a disk.
    """

    frame: Frame
    a_to_z: str
    full_text: str
    promised: bool


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one search page."""
    yield Planned(addresses.SEARCH, "pages/search.html", partial(_view, catalogue, Address(addresses.SEARCH)))


def _view(catalogue: Catalogue, address: Address) -> SearchView:
    words = catalogue.words
    searchable = any(True for _ in full_texts(catalogue))
    return SearchView(
        frame=frame(
            catalogue,
            address,
            words.gettext("Search"),
            description=words.gettext("Names, places, events and claims."),
            kind="search",
            policy=SEARCH if searchable else PAGE,
        ),
        a_to_z=address.to(addresses.A_TO_Z),
        full_text=address.to(addresses.FULL_TEXT) if searchable else "",
        promised=catalogue.settings.full_text,
    )


KIND = PageKind("search", plan)
