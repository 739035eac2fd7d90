"""All sources, by publisher or author, with how much rests on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.entities import Source
from generator.model.outputs import Planned
from generator.pages.actors import sorting_form
from generator.pages.frame import Frame, frame
from generator.pages.parts.paging import SOURCES, Sheet, divided, numbered, sheets
from generator.pages.parts.sources import SourceView, source_view
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Linker
from generator.pages.planning.sections import Section


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source and in words how many facts rest on it."""

    source: SourceView
    facts: str


@dataclass(frozen=True, slots=True)
class SourcesView:
    """Every source, by publisher or author."""

    frame: Frame
    total: str
    sheets: tuple[Sheet, ...]
    sources: tuple[SourceEntry, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the list of sources: one page, or several of equal length."""
    sources = sorted(
        catalogue.site.content.sources.values(),
        key=lambda source: (sorting_form(source.publisher or source.author or source.title), source.id),
    )
    runs = divided(sources, SOURCES)
    for number, run in enumerate(runs, 1):
        linker = Linker(catalogue, Address(numbered(addresses.SOURCES, "sources", number)))
        make = partial(_view, linker, run, total=len(sources), page=(number, len(runs)))
        yield Planned(linker.address.page, "pages/sources.html", make)


def _view(linker: Linker, sources: Sequence[Source], *, total: int, page: tuple[int, int]) -> SourcesView:
    """Return a page of the list; `page` is its number and how many there are."""
    words = linker.catalogue.words
    number, count = page
    return SourcesView(
        frame=frame(
            linker.catalogue,
            linker.address,
            words.gettext("Sources") if number == 1 else words.gettext("Sources, %(number)s", number=number),
            section=addresses.SOURCES,
            description=words.gettext("The sources that the briefings rest on, and what each is cited for."),
            kind="sources",
        ),
        total=words.ngettext("%(num)s source", "%(num)s sources", total),
        sheets=sheets(linker.address, addresses.SOURCES, "sources", count, number),
        sources=tuple(_entry(linker, source) for source in sources),
    )


def _entry(linker: Linker, source: Source) -> SourceEntry:
    facts = linker.catalogue.site.citations.get(source.id, ())
    words = linker.catalogue.words
    total = words.ngettext("%(num)s annotation", "%(num)s annotations", len(facts))
    return SourceEntry(source_view(linker, source), total)


KIND = PageKind(
    "sources",
    plan,
    Section(addresses.SOURCES, lambda words: words.gettext("Sources"), lambda site: bool(site.content.sources)),
)
