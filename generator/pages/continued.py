"""The second and later pages of what a page lists: mentions, events, or the briefings of a topic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.outputs import Planned, ready
from generator.model.site import Fact, IndexedEvent
from generator.pages.frame import Frame, frame
from generator.pages.parts.concordance import Concordance, concordance
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.paging import BRIEFINGS, EVENTS, MENTIONS, Sheet, divided, numbered, pages_of, sheets
from generator.pages.parts.teasers import Teaser, teaser
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class ContinuedView:
    """A page of a list: `subject` leads to the first page; one of the last three is what it holds."""

    frame: Frame
    subject: Link
    part: str
    title: str
    sheets: tuple[Sheet, ...]
    events: tuple[EventLine, ...]
    concordance: Concordance | None
    briefings: tuple[Teaser, ...]


def plan_continued(
    catalogue: Catalogue,
    url: str,
    name: str,
    section: str,
    mentions: Sequence[Fact],
    events: Sequence[IndexedEvent] = (),
    inside: Sequence[IndexedEvent] = (),
    briefings: Sequence[str] = (),
) -> Iterator[Planned]:
    """Plan the later pages of the lists that begin at `url`.

    `inside` are the events in a place's inner places, `briefings` the slugs of a topic's.
    """
    for number, run in enumerate(divided(mentions, MENTIONS)[1:], 2):
        linker = Linker(catalogue, Address(numbered(url, "mentions", number)))
        view = _view(linker, url, name, section, "mentions", number, pages_of(len(mentions), MENTIONS))
        yield _planned(linker, view, concordance=concordance(linker, run))
    for part, all_events in (("timeline", events), ("inside-events", inside)):
        for number, held in enumerate(divided(all_events, EVENTS)[1:], 2):
            linker = Linker(catalogue, Address(numbered(url, part, number)))
            view = _view(linker, url, name, section, part, number, pages_of(len(all_events), EVENTS))
            yield _planned(linker, view, events=tuple(event_line(linker, event) for event in held))
    for number, slugs in enumerate(divided(briefings, BRIEFINGS)[1:], 2):
        linker = Linker(catalogue, Address(numbered(url, "briefings", number)))
        view = _view(linker, url, name, section, "briefings", number, pages_of(len(briefings), BRIEFINGS))
        yield _planned(linker, view, briefings=tuple(teaser(linker, catalogue.briefings[slug]) for slug in slugs))


@dataclass(frozen=True, slots=True)
class _Head:
    frame: Frame
    subject: Link
    part: str
    title: str
    sheets: tuple[Sheet, ...]


def _view(linker: Linker, url: str, name: str, section: str, part: str, number: int, count: int) -> _Head:
    words = linker.catalogue.words
    if part == "mentions":
        title = words.gettext("In the words of the briefings")
        whole = words.gettext("%(name)s, in the words of the briefings, %(number)s", name=name, number=number)
    elif part == "inside-events":
        title = words.gettext("In the places inside it")
        whole = words.gettext("%(name)s, in the places inside it, %(number)s", name=name, number=number)
    elif part == "briefings":
        title = words.gettext("Briefings")
        whole = words.gettext("%(name)s, briefings, %(number)s", name=name, number=number)
    else:
        title = words.gettext("Timeline")
        whole = words.gettext("%(name)s, timeline, %(number)s", name=name, number=number)
    return _Head(
        frame=frame(linker.catalogue, linker.address, whole, section=section),
        subject=Link(name, linker.address.to(url)),
        part=part,
        title=title,
        sheets=sheets(linker.address, url, part, count, number),
    )


def _planned(
    linker: Linker,
    head: _Head,
    events: tuple[EventLine, ...] = (),
    concordance: Concordance | None = None,
    briefings: tuple[Teaser, ...] = (),
) -> Planned:
    view = ContinuedView(head.frame, head.subject, head.part, head.title, head.sheets, events, concordance, briefings)
    return Planned(linker.address.page, "pages/continued.html", ready(view))
