"""The home page: the latest briefings, who is in them, what happened lately, what was corrected."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.pages.corrections import Change, change
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, frame
from generator.pages.parts.event_strips import strip_of_events
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.teasers import Teaser, teaser
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.structured.site import web_site
from generator.pages.text.layers import Sign, legend
from generator.pages.wording.vocabularies import kind_of

LATEST_BRIEFINGS = 8
EARLIER_BRIEFINGS = 40
MOST_NAMED_ACTORS = 10
LATEST_EVENTS = 40
LISTED_EVENTS = 6
LATEST_CHANGES = 5


@dataclass(frozen=True, slots=True)
class NamedActor:
    """An actor and how often the briefings name it."""

    actor: Link
    kind: str
    mentions: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """`latest` are announced in full, `earlier` by title only; `more` leads to all.

    `events` are the last ones, latest first.
    """

    frame: Frame
    signs: tuple[Sign, ...]
    latest: tuple[Teaser, ...]
    earlier: tuple[Teaser, ...]
    more: str
    actors: tuple[NamedActor, ...]
    strip: Strip | None
    events: tuple[EventLine, ...]
    changes: tuple[Change, ...]
    corrections: str


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one home page."""
    address = Address(addresses.HOME)
    linker = Linker(catalogue, address)
    yield Planned(address.page, "pages/home.html", partial(_view, linker))


def _view(linker: Linker) -> HomeView:
    catalogue, address, site = linker.catalogue, linker.address, linker.catalogue.site
    shown = site.briefings[: LATEST_BRIEFINGS + EARLIER_BRIEFINGS + 1]
    teasers = tuple(teaser(linker, page) for page in shown)
    recent = [event for event in site.events if event.when][-LATEST_EVENTS:]
    return HomeView(
        frame=frame(
            catalogue,
            address,
            catalogue.settings.title,
            section=addresses.HOME,
            kind="home",
            things=(web_site(linker),),
        ),
        signs=legend(catalogue.words),
        latest=teasers[:LATEST_BRIEFINGS],
        earlier=teasers[LATEST_BRIEFINGS : LATEST_BRIEFINGS + EARLIER_BRIEFINGS],
        more=address.to(addresses.BRIEFINGS) if len(teasers) > LATEST_BRIEFINGS + EARLIER_BRIEFINGS else "",
        actors=_most_named(linker),
        strip=strip_of_events(linker, recent),
        events=tuple(event_line(linker, event) for event in reversed(recent[-LISTED_EVENTS:])),
        changes=_changes(linker),
        corrections=address.to(addresses.CORRECTIONS),
    )


def _most_named(linker: Linker) -> tuple[NamedActor, ...]:
    content = linker.catalogue.site.content
    counts = sorted(
        ((-len(entry.mentions), id_) for id_, entry in linker.catalogue.site.actors.items() if entry.mentions)
    )
    return tuple(
        NamedActor(linker.actor(id_), kind_of(linker.catalogue.words, content.actors[id_].kind), -negative)
        for negative, id_ in counts[:MOST_NAMED_ACTORS]
    )


def _changes(linker: Linker) -> tuple[Change, ...]:
    return tuple(change(linker, entry) for entry in linker.catalogue.site.corrections[:LATEST_CHANGES])


KIND = PageKind("home", plan, Section(addresses.HOME, lambda words: words.gettext("Briefings")))
