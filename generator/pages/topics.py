"""Topics: the list of all, and a page for each with its briefings, actors and events."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.model.site import IndexedTopic
from generator.pages.continued import plan_continued
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, frame
from generator.pages.parts.event_strips import strip_of_events
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.paging import BRIEFINGS, EVENTS, Sheet, pages_of, sheets
from generator.pages.parts.sharing import feed_links
from generator.pages.parts.teasers import Teaser, teaser
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import plain

MOST_ACTORS = 20


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """A topic in the list, with its briefings counted and the actors it is most about."""

    topic: Link
    briefings: str
    actors: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TopicsView:
    """Every topic, by name."""

    frame: Frame
    total: str
    topics: tuple[TopicEntry, ...]


@dataclass(frozen=True, slots=True)
class TopicView:
    """One topic: its briefings newest first, its actors the most named first, its events in time order.

    The lists hold what the first page shows; the totals count all, and the sheets lead to the rest.
    """

    frame: Frame
    name: str
    briefings: tuple[Teaser, ...]
    briefing_total: int
    briefing_sheets: tuple[Sheet, ...]
    actors: tuple[Link, ...]
    strip: Strip | None
    events: tuple[EventLine, ...]
    event_total: int
    timeline_sheets: tuple[Sheet, ...]


def plan_list(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one list of topics; none for a site that has none."""
    address = Address(addresses.TOPICS)
    words = catalogue.words
    linker = Linker(catalogue, address)
    topics = catalogue.site.topics
    if not topics:
        return
    yield Planned(
        address.page,
        "pages/topics.html",
        lambda: TopicsView(
            frame=frame(
                catalogue,
                address,
                words.gettext("Topics"),
                section=addresses.TOPICS,
                description=words.gettext("What the briefings are about."),
                kind="topics",
            ),
            total=words.ngettext("%(num)s topic", "%(num)s topics", len(topics)),
            topics=tuple(
                TopicEntry(
                    linker.topic(topic.name),
                    words.ngettext("%(num)s briefing", "%(num)s briefings", len(topic.briefings)),
                    tuple(linker.actor(actor) for actor in topic.actors[:3]),
                )
                for topic in topics
            ),
        ),
    )


def plan_pages(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each topic."""
    for topic in catalogue.site.topics:
        address = Address(addresses.topic_page(topic.id))
        yield Planned(address.page, "pages/topic.html", partial(view, Linker(catalogue, address), topic))
        lists = {"timeline": topic.events, "briefings": topic.briefings}
        yield from plan_continued(catalogue, address.page, plain(topic.name), addresses.TOPICS, lists)


def view(linker: Linker, topic: IndexedTopic) -> TopicView:
    """Return all that a topic's page shows."""
    catalogue = linker.catalogue
    name = plain(topic.name)
    feeds = feed_links(catalogue.settings, linker.address, addresses.topic_feed(topic.id), name)
    return TopicView(
        frame=frame(catalogue, linker.address, name, section=addresses.TOPICS, kind="topics", feeds=feeds),
        name=name,
        briefings=tuple(teaser(linker, catalogue.briefings[slug]) for slug in topic.briefings[:BRIEFINGS]),
        briefing_total=len(topic.briefings),
        briefing_sheets=_sheets(linker, "briefings", pages_of(len(topic.briefings), BRIEFINGS)),
        actors=tuple(linker.actor(actor) for actor in topic.actors[:MOST_ACTORS]),
        strip=strip_of_events(linker, topic.events),
        events=tuple(event_line(linker, event) for event in topic.events[:EVENTS]),
        event_total=len(topic.events),
        timeline_sheets=_sheets(linker, "timeline", pages_of(len(topic.events), EVENTS)),
    )


def _sheets(linker: Linker, part: str, count: int) -> tuple[Sheet, ...]:
    return sheets(linker.address, linker.address.page, part, count, 1)


LIST = PageKind(
    "topics",
    plan_list,
    Section(addresses.TOPICS, lambda words: words.gettext("Topics"), lambda site: bool(site.topics)),
)
KIND = PageKind("topic", plan_pages)
