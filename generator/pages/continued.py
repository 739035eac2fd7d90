"""The second and later pages of what a page lists: mentions, events, or the briefings of a topic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator.model.annotations import Fact
from generator.model.outputs import Planned
from generator.model.site import IndexedEvent
from generator.model.translation import Translation
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
    for part, things, size in (
        ("mentions", mentions, MENTIONS),
        ("timeline", events, EVENTS),
        ("inside-events", inside, EVENTS),
        ("briefings", briefings, BRIEFINGS),
    ):
        count = pages_of(len(things), size)
        for number, held in enumerate(divided(things, size)[1:], 2):
            linker = Linker(catalogue, Address(numbered(url, part, number)))
            subject = Link(name, linker.address.to(url))
            listed = sheets(linker.address, url, part, count, number)
            make = partial(_view, linker, subject, listed, section, part, held, number)
            yield Planned(linker.address.page, "pages/continued.html", make)


def _view(
    linker: Linker, subject: Link, listed: tuple[Sheet, ...], section: str, part: str, held: Sequence[Any], number: int
) -> ContinuedView:
    """Return page `number` of a list; `held` are the facts, events or slugs on it, as the `part` has them."""
    catalogue = linker.catalogue
    title, whole = _titles(catalogue.words, subject.text, part, number)
    return ContinuedView(
        frame=frame(catalogue, linker.address, whole, section=section),
        subject=subject,
        part=part,
        title=title,
        sheets=listed,
        events=tuple(event_line(linker, event) for event in held) if part in ("timeline", "inside-events") else (),
        concordance=concordance(linker, held) if part == "mentions" else None,
        briefings=tuple(teaser(linker, catalogue.briefings[slug]) for slug in held) if part == "briefings" else (),
    )


def _titles(words: Translation, name: str, part: str, number: int) -> tuple[str, str]:
    """Return the heading of a part, and the title of one page of it."""
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
    return title, whole
