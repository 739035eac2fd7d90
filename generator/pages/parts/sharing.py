"""What a preview of a link shows, in the terms of the Open Graph protocol (ogp.me), and the feeds a page points to.

Pictures and feeds are files of the exports; here are only their addresses.
"""

from dataclasses import dataclass

from generator.model.settings import Settings
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address

PICTURE_WIDTH = 1200
PICTURE_HEIGHT = 630
"""Pixels: the shape that previews show whole."""


@dataclass(frozen=True, slots=True)
class Announced:
    """What only previews need. `type` is Open Graph's; `published` an ISO date, "" where no day is known."""

    type: str = "website"
    published: str = ""


WEBSITE = Announced()


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a reader may subscribe to: its media type, its title and where it is."""

    type: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """A page's preview. `url` and `picture` are full addresses; `locale` is "" for a language without a country."""

    url: str
    type: str
    title: str
    description: str
    site_name: str
    locale: str
    picture: str
    width: int
    height: int
    published: str


def sharing(settings: Settings, title: str, description: str, url: str, kind: str, announced: Announced) -> Sharing:
    """Return the preview of the page at the public address `url`, with the picture that stands for its kind."""
    language, _, region = settings.language.partition("-")
    return Sharing(
        url=url,
        type=announced.type,
        title=title,
        description=description or settings.description,
        site_name=settings.title,
        locale=f"{language}_{region.upper()}" if len(region) == 2 else "",
        picture=Address("", settings.base_url).to(addresses.picture(kind)),
        width=PICTURE_WIDTH,
        height=PICTURE_HEIGHT,
        published=announced.published,
    )


def feed_links(settings: Settings, address: Address, feed: str, title: str) -> tuple[FeedLink, ...]:
    """Return the links to both forms of a feed; none on a site without an address, which has no feeds."""
    if not settings.base_url:
        return ()
    return (
        FeedLink("application/atom+xml", title, address.to(feed + addresses.ATOM)),
        FeedLink("application/feed+json", title, address.to(feed + addresses.JSON_FEED)),
    )


def site_feed(settings: Settings, address: Address) -> tuple[FeedLink, ...]:
    """Return the links to the feed of all briefings, which every page carries."""
    return feed_links(settings, address, addresses.SITE_FEED, settings.title)
