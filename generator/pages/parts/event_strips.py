"""Events drawn by their dates: bars that lead to the events' pages, columns to the years of the site's timeline."""

from collections.abc import Callable, Iterable

from generator.model.edtf import When
from generator.model.site import IndexedEvent
from generator.pages.drawings.strips.draw import draw_strip
from generator.pages.drawings.strips.strip import Strip
from generator.pages.drawings.strips.strokes import Dated
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.wording.years import year_anchor


def strip_of_events(linker: Linker, events: Iterable[IndexedEvent]) -> Strip | None:
    """Draw events by their dates; the bars lead to the events' pages, columns to the years of the site's timeline."""
    dated = (
        Dated(event.when, event.what, linker.event(event.id).href, _rivals(event)) for event in events if event.when
    )
    return draw_strip(linker.catalogue.words, dated, year_on_timeline(linker))


def year_on_timeline(linker: Linker) -> Callable[[int], str]:
    """Return what links to a year on the site's timeline, which is one page or several."""

    def link(year: int) -> str:
        period = linker.catalogue.periods.get(year)
        page = addresses.timeline_page(period) if period else addresses.TIMELINE
        return linker.address.to(page, year_anchor(year))

    return link


def _rivals(event: IndexedEvent) -> tuple[When, ...]:
    """Return the dates that other statements give the event, where they are not the same."""
    dates = {when.text: when for fact in event.statements if (when := fact.statement.when)}
    return tuple(when for text, when in dates.items() if event.when and text != event.when.text)
