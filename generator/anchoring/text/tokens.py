"""HTML as tokens: tags, entities and text.

The HTML is our own sanitised serialisation, so one regular expression is enough; whatever is not a well-formed tag
(of at most 64 attributes, so that broken ones are passed over quickly) or entity is text.
"""

import html as entities
import re
from collections.abc import Iterator
from typing import NamedTuple

_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"""|<(/?)([a-zA-Z][^\s/<>]*+)[^<>"']*+(?:(?:"[^"]*"|'[^']*')[^<>"']*+){0,64}+>"""
    r"|&(?:\#[0-9]+|\#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);",
    re.DOTALL,
)


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
    for match in _MARKUP.finditer(html):
        start, stop = match.span()
        close, name = match.groups()
        text = "" if name or html[start] == "<" else entities.unescape(html[start:stop])
        if text and len(text) == stop - start:
            continue  # an unknown entity, or a character of its own: plain text
        if start > end:
            yield Token(end, start, "", False, html[end:start])
        if name:
            yield Token(start, stop, name.lower(), close == "/")
        elif text:
            yield Token(start, stop, "", False, text, True)
        end = stop
    if end < len(html):
        yield Token(end, len(html), text=html[end:])
