"""What an HTML head declares: meta elements, the canonical link, `time`, and schema.org JSON-LD."""

import json
from collections.abc import Iterator
from typing import Any

_ARTICLE_TYPES = frozenset(("report", "blogposting", "liveblogposting", "socialmediaposting", "webpage"))
_LD_KEYS = ("headline", "datepublished", "datemodified", "inlanguage", "url", "license")


def meta_entry(tag: str, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what a start tag declares, as (key, value) pairs with keys in lower case."""
    if tag == "meta" and attributes.get("content", "").strip():
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        if key:
            yield key.strip().lower(), attributes["content"].strip()
    elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
        yield "canonical", attributes.get("href", "").strip()
    elif tag in ("frame", "iframe") and attributes.get("src", "").strip():
        yield "html:frame", attributes["src"].strip()
    elif tag == "script" and attributes.get("src", "").strip():
        yield "html:script", attributes["src"].strip()
    elif tag == "time" and attributes.get("datetime", "").strip():
        published = "published" in attributes.get("itemprop", "").lower() or "pubdate" in attributes
        yield ("time:published" if published else "time"), attributes["datetime"].strip()


def linked_data(text: str) -> Iterator[tuple[str, str]]:
    """Yield the facts of the article described by a JSON-LD script, keys prefixed "ld:"; nothing if it is broken."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    for node in _articles(data):
        for key, value in node.items():
            if key.lower() in _LD_KEYS and isinstance(value, str):
                yield f"ld:{key.lower()}", value.strip()
            elif key.lower() in ("author", "creator"):
                yield from (("ld:author", name) for name in _names(value))
            elif key.lower() == "publisher":
                yield from (("ld:publisher", name) for name in _names(value))


def _articles(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data:
            yield from _articles(item, depth + 1)
    elif isinstance(data, dict):
        kinds = data.get("@type", "")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(_is_article(str(kind).lower()) for kind in kinds):
            yield data
        yield from _articles(data.get("@graph", []), depth + 1)


def _is_article(kind: str) -> bool:
    """Tell an article by its schema.org type: there are a dozen, from `NewsArticle` to `ScholarlyArticle`."""
    return kind.endswith("article") or kind in _ARTICLE_TYPES


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value.strip()
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)
