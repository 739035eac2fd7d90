"""Which feeds a site has: all briefings, the briefings of each actor and of each topic, and the corrections."""

from collections.abc import Iterable, Iterator

from generator.exports.feeds.feed import Feed, Item
from generator.exports.feeds.items import briefing_item, correction_items
from generator.model.site import IndexedActor
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.parts.links import Linker
from generator.pages.parts.wording import plain

LATEST = 30
"""How many entries a feed holds, newest first."""


def channels(catalogue: Catalogue) -> Iterator[Feed]:
    """Return every feed of a site that has an address."""
    linker = Linker(catalogue, Address("", root=catalogue.settings.base_url))
    yield _all_briefings(linker)
    for entry in catalogue.site.actors.values():
        if entry.briefings:
            yield _actor(linker, entry)
    topics = sorted({topic for page in catalogue.site.briefings for topic in page.briefing.topics})
    for topic in topics:
        yield _topic(linker, topic)
    yield _corrections(linker)


def _all_briefings(linker: Linker) -> Feed:
    settings = linker.catalogue.settings
    slugs = (page.briefing.slug for page in linker.catalogue.site.briefings)
    items = _newest(briefing_item(linker, slug) for slug in slugs)
    return _feed(linker, addresses.SITE_FEED, settings.title, settings.description, addresses.HOME, items)


def _actor(linker: Linker, entry: IndexedActor) -> Feed:
    actor = linker.catalogue.site.content.actors[entry.id]
    items = _newest(briefing_item(linker, slug, entry) for slug in entry.briefings)
    title = f"{actor.name} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.actor_feed(actor.id), title, actor.summary, addresses.actor_page(actor.id), items)


def _topic(linker: Linker, topic: str) -> Feed:
    pages = linker.catalogue.site.briefings
    items = _newest(briefing_item(linker, page.briefing.slug) for page in pages if topic in page.briefing.topics)
    title = f"{plain(topic)} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.topic_feed(topic), title, "", addresses.HOME, items)


def _corrections(linker: Linker) -> Feed:
    items = _newest(item for page in linker.catalogue.site.briefings for item in correction_items(linker, page))
    title = f"Corrections · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.CORRECTIONS_FEED, title, "", addresses.HOME, items)


def _newest(items: Iterable[Item | None]) -> tuple[Item, ...]:
    """Return the items that have a date, the most lately changed first; those of one date in the order given."""
    dated = [item for item in items if item]
    dated.sort(key=lambda item: item.updated.sort_key, reverse=True)
    return tuple(dated[:LATEST])


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
