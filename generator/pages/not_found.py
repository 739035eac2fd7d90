"""The page that a server shows for an address that leads nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages.frame import Frame, frame
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """Nothing but the frame, whose links are absolute where the site's address is known.

    A server shows this page under any address, so links relative to it would lead astray.
    """

    frame: Frame


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one 404 page."""
    address = Address(addresses.NOT_FOUND, root=catalogue.settings.base_url)
    yield Planned(
        address.page,
        "pages/404.html",
        lambda: NotFoundView(frame(catalogue, address, catalogue.words.gettext("Page not found"), indexed=False)),
        indexed=False,
    )


KIND = PageKind("404", plan)
