"""JSON Feed 1.1. The extension `_postil` of an item gives its date as written, in EDTF."""

import json
from typing import Any

from generator.exports.feeds.feed import Feed, Item
from generator.exports.instants import instant
from generator.model.outputs import Output
from generator.pages.planning.addresses import JSON_FEED

VERSION = "https://jsonfeed.org/version/1.1"


def write(feed: Feed) -> Output:
    """Return the feed as a JSON Feed file."""
    told = {
        "version": VERSION,
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.home,
        "feed_url": feed.url(JSON_FEED),
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_item(item) for item in feed.items],
    }
    kept = {key: value for key, value in told.items() if value or key == "items"}
    text = json.dumps(kept, ensure_ascii=False, indent=1).replace("<", "\\u003c")  # inert even if taken for HTML
    return Output(feed.address + JSON_FEED, (text + "\n").encode())


def _item(item: Item) -> dict[str, Any]:
    told = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "summary": item.summary,
        "content_html": str(item.html),
        "date_published": instant(item.published),
        "date_modified": instant(item.updated),
        "authors": [{"name": item.author}] if item.author else None,
        "tags": list(item.tags),
        "_postil": {"date": item.published.text},
    }
    return {key: value for key, value in told.items() if value or key == "content_html"}
