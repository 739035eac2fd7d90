"""Which feeds a site has: all briefings, the briefings of each actor and of each topic, and the corrections."""

from collections.abc import Iterable, Iterator

from generator.exports.feeds.feed import Feed, Item
from generator.exports.feeds.items import briefing_item, correction_item
from generator.model.site import IndexedActor, IndexedTopic
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Linker
from generator.pages.wording.vocabularies import plain

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
    items = _newest(briefing_item(linker, slug) for slug in slugs)
    return _feed(linker, addresses.SITE_FEED, settings.title, settings.description, addresses.HOME, items)


def _actor(linker: Linker, entry: IndexedActor) -> Feed:
    actor = linker.catalogue.site.content.actors[entry.id]
    items = _newest(briefing_item(linker, slug, entry) for slug in entry.briefings)
    title = f"{actor.name} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.actor_feed(actor.id), title, actor.summary, addresses.actor_page(actor.id), items)


def _topic(linker: Linker, topic: IndexedTopic) -> Feed:
    items = _newest(briefing_item(linker, slug) for slug in topic.briefings)
    title = f"{plain(topic.name)} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.topic_feed(topic.id), title, "", addresses.topic_page(topic.id), items)


def _corrections(linker: Linker) -> Feed:
    items = _newest(correction_item(linker, entry) for entry in linker.catalogue.site.corrections)
    title = f"{linker.catalogue.words.gettext('Corrections')} · {linker.catalogue.settings.title}"
    return _feed(linker, addresses.CORRECTIONS_FEED, title, "", addresses.CORRECTIONS, items)


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
