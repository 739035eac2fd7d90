"""Which feeds a site has: all briefings, the briefings of each actor and of each topic, and the corrections."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from generator.exports.feeds.feed import Feed, Item
from generator.exports.feeds.items import briefing_item, correction_item, dates_of
from generator.model.edtf import When
from generator.model.site import IndexedActor, IndexedTopic
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Linker
from generator.pages.wording.vocabularies import plain

T = TypeVar("T")

LATEST = 30
"""How many entries a feed holds, newest first."""


def channels(catalogue: Catalogue) -> Iterator[Feed]:
    """Return every feed of a site that has an address."""
    linker = Linker(catalogue, Address("", root=catalogue.settings.base_url))
    yield _all_briefings(linker)
    for entry in catalogue.site.actors.values():
        if entry.briefings:
            yield _actor(linker, entry)
    for topic in catalogue.site.topics:
        yield _topic(linker, topic)
    yield _corrections(linker)


def _all_briefings(linker: Linker) -> Feed:
    settings = linker.catalogue.settings
    slugs = (page.briefing.slug for page in linker.catalogue.site.briefings)
    items = _briefings(linker, slugs)
    return _feed(linker, addresses.SITE_FEED, settings.title, settings.description, addresses.HOME, items)


def _actor(linker: Linker, entry: IndexedActor) -> Feed:
    actor = linker.catalogue.site.content.actors[entry.id]
    items = _briefings(linker, entry.briefings, entry)
    title = f"{actor.name} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.actor_feed(actor.id), title, actor.summary, addresses.actor_page(actor.id), items)


def _topic(linker: Linker, topic: IndexedTopic) -> Feed:
    items = _briefings(linker, topic.briefings)
    title = f"{plain(topic.name)} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.topic_feed(topic.id), title, "", addresses.topic_page(topic.id), items)


def _corrections(linker: Linker) -> Feed:
    found = (correction_item(linker, entry) for entry in linker.catalogue.site.corrections)
    items = _newest((item.updated, item) for item in found if item)
    title = f"{linker.catalogue.words.gettext('Corrections')} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.CORRECTIONS_FEED, title, "", addresses.CORRECTIONS, items)


def _briefings(linker: Linker, slugs: Iterable[str], actor: IndexedActor | None = None) -> tuple[Item, ...]:
    """Return the entries of the newest briefings; only these are written, of which some quote many sentences."""
    dated = ((dates_of(linker.catalogue, slug), slug) for slug in slugs)
    newest = _newest((dates.updated, (slug, dates)) for dates, slug in dated if dates)
    return tuple(briefing_item(linker, slug, dates, actor) for slug, dates in newest)


def _newest(dated: Iterable[tuple[When, T]]) -> tuple[T, ...]:
    """Return what changed most lately first, as much as a feed holds; what has one date in the order given."""
    ordered = sorted(dated, key=lambda pair: pair[0].sort_key, reverse=True)
    return tuple(thing for _, thing in ordered[:LATEST])


def _feed(linker: Linker, address: str, title: str, subtitle: str, home: str, items: tuple[Item, ...]) -> Feed:
    settings = linker.catalogue.settings
    return Feed(
        address=address,
        root=settings.base_url,
        title=title,
        subtitle=subtitle,
        home=linker.address.to(home),
        language=settings.language,
        author=settings.title,
        items=items,
    )
