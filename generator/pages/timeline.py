"""The site's timeline: every event in the order of time, drawn and listed, with filters.

Many events make a page that no phone can open: above a few hundred they are listed by decade, or by year, each on a
page of its own, and the first page keeps the drawing and the way to them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.model.site import IndexedEvent
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, frame
from generator.pages.parts.event_strips import strip_of_events
from generator.pages.parts.event_tags import kind_choices
from generator.pages.parts.events import YearOfEvents, by_year, event_line
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.periods import divided_in_time, period_words
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import STATUS, status_of


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Period:
    """A page of the timeline in the list of all: its name, its events counted, whether it is the one shown.

    `shown` counts those that a filter keeps, with "{number}" where the script puts how many.
    """

    page: Link
    events: str
    current: bool
    id: str
    shown: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`years` are the events by the year they begin in; the choices are the values that occur among them.

    `shown` is how a filter says how many events are left: the script puts a number for "{number}". `periods` are the
    pages of a timeline that is too long for one: the first then lists no events, and has the choices of all.
    """

    frame: Frame
    title: str
    total: str
    shown: str
    strip: Strip | None
    index: str
    periods: tuple[Period, ...]
    years: tuple[YearOfEvents, ...]
    kinds: tuple[Choice, ...]
    actors: tuple[Choice, ...]
    places: tuple[Choice, ...]
    statuses: tuple[Choice, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the timeline, on one page or on one for each period."""
    events, words = catalogue.site.events, catalogue.words
    if not catalogue.periods:
        yield _page(catalogue, addresses.TIMELINE, words.gettext("Timeline"), events, events, {})
        return
    held = divided_in_time(catalogue.periods, events)
    yield _page(catalogue, addresses.TIMELINE, words.gettext("Timeline"), events, (), held)
    for period, listed in held.items():
        yield _page(catalogue, addresses.timeline_page(period), period_words(words, period), listed, listed, held)


def _page(
    catalogue: Catalogue,
    url: str,
    title: str,
    drawn: Sequence[IndexedEvent],
    listed: Sequence[IndexedEvent],
    periods: Mapping[str, Sequence[IndexedEvent]],
) -> Planned:
    """Plan one page, with `drawn` in the picture and `listed` below it."""
    make = partial(_view, Linker(catalogue, Address(url)), title, drawn, listed, periods)
    return Planned(url, "pages/timeline.html", make)


def _view(
    linker: Linker,
    title: str,
    drawn: Sequence[IndexedEvent],
    listed: Sequence[IndexedEvent],
    periods: Mapping[str, Sequence[IndexedEvent]],
) -> TimelineView:
    catalogue, address, words = linker.catalogue, linker.address, linker.catalogue.words
    statuses = {fact.statement.status for event in drawn for fact in event.statements}
    return TimelineView(
        frame=frame(
            catalogue,
            address,
            title,
            section=addresses.TIMELINE,
            description=words.gettext(
                "Every event in the order of time; dates are as vague as the sources leave them."
            ),
            kind="timeline",
        ),
        title=title,
        total=words.ngettext("%(num)s event", "%(num)s events", len(drawn)),
        shown=words.ngettext("{number} of %(num)s event", "{number} of %(num)s events", len(listed or drawn)),
        strip=strip_of_events(linker, drawn),
        index=address.to(addresses.TIMELINE_INDEX) if periods else "",
        periods=tuple(
            Period(
                Link(period_words(words, period), address.to(addresses.timeline_page(period))),
                words.ngettext("%(num)s event", "%(num)s events", len(held)),
                addresses.timeline_page(period) == address.page,
                period,
                words.ngettext("{number} of %(num)s event", "{number} of %(num)s events", len(held)),
            )
            for period, held in periods.items()
        ),
        years=by_year(event_line(linker, event) for event in listed),
        kinds=tuple(Choice(*kind) for kind in kind_choices(drawn)),
        actors=_choices(linker.actor, (actor for event in drawn for actor in event.who)),
        places=_choices(linker.place, (place for event in drawn for place in event.where)),
        statuses=tuple(Choice(status, status_of(words, status)) for status in STATUS if status in statuses),
    )


def _choices(link: Callable[[str], Link], ids: Iterable[str]) -> tuple[Choice, ...]:
    found = [Choice(id_, link(id_).text) for id_ in dict.fromkeys(ids)]
    return tuple(sorted(found, key=lambda choice: (choice.label.casefold(), choice.value)))


KIND = PageKind(
    "timeline",
    plan,
    Section(addresses.TIMELINE, lambda words: words.gettext("Timeline"), lambda site: bool(site.events)),
)
