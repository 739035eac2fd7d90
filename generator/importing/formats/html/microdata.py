"""What the elements of an HTML page say of the article: schema.org microdata, links by relation, and saved copies.

The names of authors and the day stand there as text; what the head declares is read by `declarations`.
"""

import re

_PROPERTIES = {
    "headline": "micro:headline",
    "author": "micro:author",
    "creator": "micro:author",
    "datepublished": "micro:published",
    "datemodified": "micro:modified",
    "inlanguage": "micro:language",
}
_CLASSES = {"p-author": "micro:author", "dt-published": "micro:published", "p-name": "", "u-url": ""}
_SAVED = re.compile(
    r"saved from url=\(\d+\)(?P<url>\S+)|page saved with singlefile\s+url: (?P<single>\S+)", re.IGNORECASE
)
_LONGEST = 200


def key_of(attributes: dict[str, str], outside: str) -> str:
    """Return under which key the text of an element is declared; "" for none. `outside` is the key of its parent."""
    properties = attributes.get("itemprop", "").lower().split()
    if "name" in properties and outside == "micro:author":
        return outside
    found = next((_PROPERTIES[one] for one in properties if one in _PROPERTIES), "")
    if found:
        return found
    if "author" in attributes.get("rel", "").lower().split():
        return "micro:author"
    return next((_CLASSES[one] for one in attributes.get("class", "").lower().split() if one in _CLASSES), "")


def licence_of(tag: str, attributes: dict[str, str]) -> tuple[str, str] | None:
    """Return the licence that a link states, as ("licence", address)."""
    if tag in ("a", "link") and "license" in attributes.get("rel", "").lower().split() and attributes.get("href"):
        return "licence", attributes["href"].strip()
    return None


def said(key: str, text: str) -> tuple[str, str] | None:
    """Return what an element's text declares; None for what is too long to be a name or a day."""
    words = " ".join(text.split())
    return (key, words) if key and words and len(words) <= _LONGEST else None


def saved_from(comment: str) -> tuple[str, str] | None:
    """Return the address that a browser or SingleFile writes into a page that it saves."""
    match = _SAVED.search(comment)
    return ("saved:url", match["url"] or match["single"]) if match else None
