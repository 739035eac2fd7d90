"""The second and later pages of what a page lists: mentions, events, claims, briefings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from generator.model.outputs import Planned
from generator.model.translation import N_
from generator.pages.frame import Frame, frame
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.concordance import Concordance, concordance
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.paging import (
    BRIEFINGS,
    CLAIMS,
    EVENTS,
    MENTIONS,
    RELATIONS,
    Sheet,
    divided,
    numbered,
    pages_of,
    sheets,
)
from generator.pages.parts.relations import RelationLine, relation_line
from generator.pages.parts.teasers import Teaser, teaser
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class ContinuedView:
    """A page of a list: `subject` leads to the first page; one of the last five is what it holds."""

    frame: Frame
    subject: Link
    part: str
    title: str
    sheets: tuple[Sheet, ...]
    events: tuple[EventLine, ...]
    relations: tuple[RelationLine, ...]
    claims: tuple[ClaimLine, ...]
    concordance: Concordance | None
    briefings: tuple[Teaser, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A list that may go over several pages: what its lines are, how many a page has, and its titles."""

    lines: Literal["mentions", "events", "relations", "claims", "briefings"]
    size: int
    title: str
    numbered: str


_PARTS: Mapping[str, _Part] = {
    "mentions": _Part(
        "mentions",
        MENTIONS,
        N_("In the words of the briefings"),
        N_("%(name)s, in the words of the briefings, %(number)s"),
    ),
    "timeline": _Part("events", EVENTS, N_("Timeline"), N_("%(name)s, timeline, %(number)s")),
    "inside-events": _Part(
        "events", EVENTS, N_("In the places inside it"), N_("%(name)s, in the places inside it, %(number)s")
    ),
    "relations": _Part("relations", RELATIONS, N_("Relations"), N_("%(name)s, relations, %(number)s")),
    "says": _Part("claims", CLAIMS, N_("What it says"), N_("%(name)s, what it says, %(number)s")),
    "said-of-it": _Part("claims", CLAIMS, N_("What is said of it"), N_("%(name)s, what is said of it, %(number)s")),
    "briefings": _Part("briefings", BRIEFINGS, N_("Briefings"), N_("%(name)s, briefings, %(number)s")),
}
"""By the part of the address, which is also the id of the list's section on its first page."""


def plan_continued(
    catalogue: Catalogue, url: str, name: str, section: str, lists: Mapping[str, Sequence[Any]]
) -> Iterator[Planned]:
    """Plan the later pages of the lists that begin at `url`.

    `lists` has, by their part of the address (see `_PARTS`), facts, events, slugs of briefings, or relations with
    the id of the actor from whose side they are read.
    """
    for part, things in lists.items():
        size = _PARTS[part].size
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
    kind = _PARTS[part]
    title = catalogue.words.gettext(kind.title)
    whole = catalogue.words.gettext(kind.numbered, name=subject.text, number=number)
    lines = kind.lines
    return ContinuedView(
        frame=frame(catalogue, linker.address, whole, section=section),
        subject=subject,
        part=part,
        title=title,
        sheets=listed,
        events=tuple(event_line(linker, event) for event in held) if lines == "events" else (),
        relations=tuple(relation_line(linker, *one) for one in held) if lines == "relations" else (),
        claims=tuple(claim_line(linker, fact) for fact in held) if lines == "claims" else (),
        concordance=concordance(linker, held) if lines == "mentions" else None,
        briefings=tuple(teaser(linker, catalogue.briefings[slug]) for slug in held) if lines == "briefings" else (),
    )
