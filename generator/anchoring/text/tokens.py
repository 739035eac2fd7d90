"""HTML as tokens: tags, entities and text.

The HTML is our own sanitised serialisation, so one regular expression is enough; whatever is not a well-formed tag
(of at most 64 attributes, so that broken ones are passed over quickly) or entity is text.
"""

import html as entities
import re
from collections.abc import Iterator
from typing import NamedTuple

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"""|<(/?)([a-zA-Z][^\s/<>]*+)[^<>"']*+(?:(?:"[^"]*"|'[^']*')[^<>"']*+){0,64}+>""",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")


class Token(NamedTuple):
    """A tag (`name`, in lower case, and whether it `closes`), or `text` as it shows, which may be an entity's."""

    start: int
    end: int
    name: str = ""
    closes: bool = False
    text: str = ""
    is_entity: bool = False


def tokenise(html: str) -> Iterator[Token]:
    """Yield the tags and texts of a fragment in order; comments are passed over."""
    end = 0
    start = html.find("<")
    while start >= 0:
        tag = _TAG.match(html, start)
        if tag is None:
            start = html.find("<", start + 1)
            continue
        yield from _texts(html, end, start)
        end = tag.end()
        close, name = tag.groups()
        if name:
            yield Token(start, end, name.lower(), close == "/")
        start = html.find("<", end)
    yield from _texts(html, end, len(html))


def _texts(html: str, start: int, stop: int) -> Iterator[Token]:
    """Yield what stands between two tags: text, and each entity by itself."""
    if html.find("&", start, stop) >= 0:
        for entity in _ENTITY.finditer(html, start, stop):
            text = entities.unescape(entity.group())
            if len(text) == len(entity.group()):
                continue  # an unknown entity, or a character of its own: plain text
            if entity.start() > start:
                yield Token(start, entity.start(), "", False, html[start : entity.start()])
            start = entity.end()
            yield Token(entity.start(), start, "", False, text, True)
    if start < stop:
        yield Token(start, stop, "", False, html[start:stop])
