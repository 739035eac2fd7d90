"""A language in which every word of the interface stands in brackets, and the words of a page that do not.

The sites that are looked at are written in Greek: what is Latin and not in brackets is a word that
nobody can translate.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

LANGUAGE = "qps"
"""From the tags that the standard leaves to private use (ISO 639-2)."""

SPOKEN = ("aria-label", "title", "placeholder", "alt", "data-shown", "data-found", "data-all", "data-citation")
SAID_IN_META = ("description", "og:title", "og:description")
NAMES = re.compile(r"BibTeX|CSL-JSON|\b404\b|https?://\S+|Natural Earth[^⟦]*")
"""What is called the same in every language."""

_PLACEHOLDER = re.compile(r"(%\(\w+\)s)")
_LETTER = re.compile(r"[A-Za-z]")
_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_CODE = frozenset({"script", "style", "code"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def bracketed(message: str) -> str:
    """Return the message with each run of its own words in brackets; what is put into it stands outside."""
    return "".join(
        f"⟦{piece}⟧" if _LETTER.search(piece) and not _PLACEHOLDER.fullmatch(piece) else piece
        for piece in _PLACEHOLDER.split(message)
    )


def write_bracketed(messages: Catalog, file: Path) -> None:
    """Write the catalogue of the bracketed language."""
    catalogue = Catalog()
    for message in messages:
        if message.id:
            forms = (message.id,) if isinstance(message.id, str) else message.id
            said = tuple(map(bracketed, forms))
            catalogue.add(message.id, said[0] if len(said) == 1 else said, context=message.context)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        write_po(stream, catalogue)


class _Spoken(HTMLParser):
    """Gathers what a page says to eye and ear: text, and the attributes that are read out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, bool]] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        other = "date" in values.get("class", "").split() or values.get("lang") == "en"
        if tag not in _VOID:
            self.open.append((tag, other or tag in _CODE))
        if not any(silent for _, silent in self.open):
            self.said += [values[name] for name in SPOKEN if name in values]
        if tag == "meta" and (values.get("name") or values.get("property")) in SAID_IN_META:
            self.said.append(values["content"])

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1][0] == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not any(silent for _, silent in self.open):
            self.said.append(data)


def untranslated(html: str) -> Iterator[str]:
    """Yield what a page says in Latin letters outside of brackets. Left out are dates, which messages do not word,
    and what a page says to be English."""
    page = _Spoken()
    page.feed(html)
    for said in page.said:
        left = NAMES.sub("", _BRACKETED.sub("", said))
        if _LETTER.search(left):
            yield " ".join(said.split())
