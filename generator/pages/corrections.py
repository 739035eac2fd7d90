"""Corrections: what was put right on any page, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.model.site import IndexedCorrection
from generator.pages.frame import Frame, frame
from generator.pages.parts.sharing import FeedLink, feed_links
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class Change:
    """A correction: when, on which page, and what was wrong."""

    date: DateView | None
    briefing: Link
    note: str


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """All corrections of the site, newest first; `feeds` are of the corrections alone."""

    frame: Frame
    feeds: tuple[FeedLink, ...]
    changes: tuple[Change, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one page of corrections."""
    address = Address(addresses.CORRECTIONS)
    words = catalogue.words
    linker = Linker(catalogue, address)
    feeds = feed_links(catalogue.settings, address, addresses.CORRECTIONS_FEED, words.gettext("Corrections"))
    yield Planned(
        address.page,
        "pages/corrections.html",
        lambda: CorrectionsView(
            frame=frame(
                catalogue,
                address,
                words.gettext("Corrections"),
                description=words.gettext("What was put right on these pages, when and why."),
                feeds=feeds,
            ),
            feeds=feeds,
            changes=tuple(change(linker, entry) for entry in catalogue.site.corrections),
        ),
    )


def change(linker: Linker, entry: IndexedCorrection) -> Change:
    """Return how a correction is shown outside its page."""
    page = linker.briefing(entry.briefing)
    link = Link(page.text, f"{page.href}#corrections")
    return Change(date_view(linker.catalogue.words, entry.correction.date), link, entry.correction.note)


KIND = PageKind("corrections", plan)
