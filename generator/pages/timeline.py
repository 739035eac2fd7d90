"""The site's timeline: every event in the order of time, drawn and listed, with filters.

Many events make a page that no phone can open: above a few hundred they are listed by decade, or by year, each on a
page of its own, and the first page keeps the drawing and the way to them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.model.site import IndexedEvent
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.frame import Frame, frame
from generator.pages.kind import PageKind
from generator.pages.parts.events import (
    YearOfEvents,
    by_year,
    event_line,
    kind_choices,
    strip_of_events,
)
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.periods import UNDATED, first_year, period_words
from generator.pages.parts.strip import Strip
from generator.pages.parts.wording import STATUS, counted


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Period:
    """A page of the timeline in the list of all: its name, its events counted, whether it is the one shown."""

    page: Link
    events: str
    current: bool


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`years` are the events by the year they begin in; the choices are the values that occur among them.

    `periods` are the pages of a timeline that is too long for one: the first then lists no events, and has the choices
    of all.
    """

    frame: Frame
    title: str
    total: str
    strip: Strip | None
    periods: tuple[Period, ...]
    years: tuple[YearOfEvents, ...]
    kinds: tuple[Choice, ...]
    actors: tuple[Choice, ...]
    places: tuple[Choice, ...]
    statuses: tuple[Choice, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the timeline, on one page or on one for each period."""
    events = catalogue.site.events
    if not catalogue.periods:
        yield _page(catalogue, addresses.TIMELINE, "Timeline", events, events, {})
        return
    held: dict[str, list[IndexedEvent]] = {}
    for event in events:
        year = first_year(event)
        held.setdefault(UNDATED if year is None else catalogue.periods[year], []).append(event)
    yield _page(catalogue, addresses.TIMELINE, "Timeline", events, (), held)
    for period, listed in held.items():
        yield _page(catalogue, addresses.timeline_page(period), period_words(period), listed, listed, held)


def _page(
    catalogue: Catalogue,
    url: str,
    title: str,
    drawn: Sequence[IndexedEvent],
    listed: Sequence[IndexedEvent],
    periods: dict[str, list[IndexedEvent]],
) -> Planned:
    """Plan one page, with `drawn` in the picture and `listed` below it."""
    address = Address(url)
    linker = Linker(catalogue, address)
    statuses = {fact.statement.status for event in drawn for fact in event.statements}
    return Planned(
        url,
        "pages/timeline.html",
        TimelineView(
            frame=frame(
                catalogue,
                address,
                title,
                section=addresses.TIMELINE,
                description="Every event in the order of time; dates are as vague as the sources leave them.",
                kind="timeline",
            ),
            title=title,
            total=counted(len(drawn), "event"),
            strip=strip_of_events(linker, drawn),
            periods=tuple(
                Period(
                    Link(period_words(period), address.to(addresses.timeline_page(period))),
                    counted(len(held), "event"),
                    addresses.timeline_page(period) == url,
                )
                for period, held in periods.items()
            ),
            years=by_year(event_line(linker, event) for event in listed),
            kinds=tuple(Choice(*kind) for kind in kind_choices(drawn)),
            actors=_choices((actor, linker.actor(actor).text) for event in drawn for actor in event.who),
            places=_choices((place, linker.place(place).text) for event in drawn for place in event.where),
            statuses=tuple(Choice(status, label) for status, label in STATUS.items() if status in statuses),
        ),
    )


def _choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(value, label) for value, label in sorted(set(pairs), key=lambda pair: pair[1].casefold()))


KIND = PageKind("timeline", plan)
