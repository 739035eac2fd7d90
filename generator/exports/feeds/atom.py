"""Atom 1.0 (RFC 4287).

Each entry carries its date as written, in EDTF, as `dcterms:date`: Atom's own must be moments.
"""

from generator.exports.feeds.feed import Feed, Item
from generator.exports.instants import instant
from generator.exports.xml import Xml, document, element
from generator.model.outputs import Output
from generator.pages.planning.addresses import ATOM

NAMESPACES = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:dcterms": "http://purl.org/dc/terms/"}
NEVER = "1970-01-01T00:00:00Z"
"""What an empty feed says of its last change: the format asks for a moment even where nothing ever happened."""


def write(feed: Feed) -> Output:
    """Return the feed as an Atom file."""
    updated = max((instant(item.updated) or NEVER for item in feed.items), default=NEVER)
    root = element(
        "feed",
        NAMESPACES | {"xml:lang": feed.language},
        element("title", None, feed.title),
        *((element("subtitle", None, feed.subtitle),) if feed.subtitle else ()),
        element("id", None, feed.url(ATOM)),
        element("updated", None, updated),
        element("link", {"rel": "self", "type": "application/atom+xml", "href": feed.url(ATOM)}),
        element("link", {"rel": "alternate", "type": "text/html", "href": feed.home}),
        element("author", None, element("name", None, feed.author)),
        element("generator", None, "Postil"),
        *(_entry(item) for item in feed.items),
    )
    return Output(feed.address + ATOM, document(root))


def _entry(item: Item) -> Xml:
    return element(
        "entry",
        None,
        element("title", None, item.title),
        element("id", None, item.id),
        element("link", {"rel": "alternate", "type": "text/html", "href": item.url}),
        element("published", None, instant(item.published) or NEVER),
        element("updated", None, instant(item.updated) or NEVER),
        element("dcterms:date", None, item.published.text),
        *((element("author", None, element("name", None, item.author)),) if item.author else ()),
        *(element("category", {"term": tag}) for tag in item.tags),
        *((element("summary", None, item.summary),) if item.summary else ()),
        element("content", {"type": "html"}, str(item.html)),
    )
