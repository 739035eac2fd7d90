"""The site's timeline: every event in the order of time, with a drawn strip and filters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.frame import Frame, frame
from generator.pages.kind import PageKind
from generator.pages.parts.events import YearOfEvents, by_year, event_line, strip_of_events
from generator.pages.parts.links import Linker
from generator.pages.parts.strip import Strip
from generator.pages.parts.wording import STATUS, counted


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`years` are the events by the year they begin in; the choices are the values that occur among them."""

    frame: Frame
    total: str
    strip: Strip | None
    years: tuple[YearOfEvents, ...]
    actors: tuple[Choice, ...]
    places: tuple[Choice, ...]
    statuses: tuple[Choice, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one timeline page."""
    address = Address(addresses.TIMELINE)
    linker = Linker(catalogue, address)
    events = catalogue.site.events
    statuses = {fact.statement.status for event in events for fact in event.statements}
    yield Planned(
        address.page,
        "pages/timeline.html",
        TimelineView(
            frame=frame(
                catalogue,
                address,
                "Timeline",
                section=addresses.TIMELINE,
                description="Every event in the order of time; dates are as vague as the sources leave them.",
                kind="timeline",
            ),
            total=counted(len(events), "event"),
            strip=strip_of_events(linker, events),
            years=by_year(event_line(linker, event) for event in events),
            actors=_choices((actor, linker.actor(actor).text) for event in events for actor in event.who),
            places=_choices((place, linker.place(place).text) for event in events for place in event.where),
            statuses=tuple(Choice(status, label) for status, label in STATUS.items() if status in statuses),
        ),
    )


def _choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(value, label) for value, label in sorted(set(pairs), key=lambda pair: pair[1].casefold()))


KIND = PageKind("timeline", plan)
