"""The list of all briefings, by year: for sites with more than the home page shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.pages.frame import Frame, frame
from generator.pages.home import EARLIER_BRIEFINGS, LATEST_BRIEFINGS
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.years import year_anchor, year_words


@dataclass(frozen=True, slots=True)
class Title:
    """A briefing by its title and date."""

    briefing: Link
    date: DateView | None


@dataclass(frozen=True, slots=True)
class Year:
    """The briefings of one year; `anchor` is the heading's id."""

    label: str
    anchor: str
    briefings: tuple[Title, ...]


@dataclass(frozen=True, slots=True)
class BriefingsView:
    """Every briefing, newest first."""

    frame: Frame
    total: str
    years: tuple[Year, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the list; none for a site whose home page shows all."""
    if len(catalogue.site.briefings) <= LATEST_BRIEFINGS + EARLIER_BRIEFINGS:
        return
    linker = Linker(catalogue, Address(addresses.BRIEFINGS))
    yield Planned(linker.address.page, "pages/briefings.html", partial(_view, linker))


def _view(linker: Linker) -> BriefingsView:
    catalogue, words = linker.catalogue, linker.catalogue.words
    pages = catalogue.site.briefings
    years: dict[tuple[str, str], list[Title]] = {}
    for page in pages:
        when = catalogue.date_of(page.briefing)
        first = when.earliest or when.latest if when else None
        heading = (
            (year_words(words, first.year), year_anchor(first.year))
            if first
            else (words.gettext("Without a date"), "y-without-a-date")
        )
        years.setdefault(heading, []).append(Title(linker.briefing(page.briefing.slug), date_view(words, when)))
    return BriefingsView(
        frame=frame(catalogue, linker.address, words.gettext("All briefings"), section=addresses.HOME, kind="home"),
        total=words.ngettext("%(num)s briefing", "%(num)s briefings", len(pages)),
        years=tuple(Year(label, anchor, tuple(titles)) for (label, anchor), titles in years.items()),
    )


KIND = PageKind("briefings", plan)
