"""The published site as a crawler without a browser sees it: elements, ids, links, and what would run or be fetched."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from tests.sites.site import Site

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
"""Elements without an end tag (HTML standard, 13.1.2)."""
FETCHED = (("src", None), ("srcset", None), ("poster", None), ("data", "object"), ("href", "use"), ("action", None))
"""Attributes whose address a browser loads by itself, and the element they do it on (None: any)."""
LOADING_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "manifest"})
HARMLESS_SCHEMES = frozenset({"", "http", "https", "mailto"})
DATA_BLOCKS = frozenset({"application/json", "application/ld+json"})


@dataclass(frozen=True)
class Element:
    """A start tag: its name, its attributes, and the elements around it by name and class, outermost first."""

    name: str
    attributes: Mapping[str, str]
    line: int
    inside: tuple[str, ...] = ()

    def has_class(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()


@dataclass(frozen=True)
class Document:
    """An HTML page as read. `flaws` are tags that do not match; `text` is all text but that of scripts."""

    url: str
    elements: tuple[Element, ...]
    flaws: tuple[str, ...]
    text: str

    @property
    def ids(self) -> list[str]:
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, int]] = []
        self.elements: list[Element] = []
        self.flaws: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        doubled = [name for name, count in Counter(name for name, _ in attrs).items() if count > 1]
        self.flaws += [f"line {line}: <{tag}> has `{name}` twice" for name in doubled]
        around = tuple(name for name, _ in self.open)
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, line, around))
        if tag not in VOID:
            self.open.append((tag, line))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.flaws.append(f"line {self.getpos()[0]}: <{tag}/> is closed in itself")

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1][0] == tag:
            self.open.pop()
        else:
            self.flaws.append(f"line {self.getpos()[0]}: </{tag}> closes {self.open[-1:] or 'nothing'}")

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1][0] != "script":
            self.texts.append(data)


def read_document(url: str, html: str) -> Document:
    """Read one page, well-formed or not."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    unclosed = [f"line {line}: <{tag}> is not closed" for tag, line in reader.open]
    return Document(url, tuple(reader.elements), (*reader.flaws, *unclosed), "".join(reader.texts))


def documents(site: Site) -> dict[str, Document]:
    """Return all published pages by URL."""
    return {url: read_document(url, data.decode()) for url, data in site.published().items() if url.endswith(".html")}


def broken_links(site: Site) -> list[str]:
    """Return `page -> href` for every relative link whose file, or fragment in a page, does not exist."""
    pages, files = documents(site), site.published()
    ids = {url: frozenset(document.ids) for url, document in pages.items()}
    broken = []
    for url, document in pages.items():
        for href in _links(document):
            parts = urlsplit(href)
            if parts.scheme or parts.netloc:
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(url), unquote(parts.path)))
            target, fragment = (path if parts.path else url), unquote(parts.fragment).split(":~:")[0]
            if target not in files or (fragment and fragment not in ids.get(target, (fragment,))):
                broken.append(f"{url} -> {href}")
    return broken


def _links(document: Document) -> Iterator[str]:
    for element in document.elements:
        yield from (element.attributes[name] for name in ("href", "src") if name in element.attributes)


def broken_references(document: Document) -> list[str]:
    """Return every id that a label, a popover button or the like names and the page does not have."""
    ids = set(document.ids)
    names = ("for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls")
    named = [id_ for one in document.elements for name in names for id_ in one.attributes.get(name, "").split()]
    return [id_ for id_ in named if id_ not in ids]


def repeated_ids(document: Document) -> list[str]:
    """Return the ids that stand more than once on the page."""
    return [id_ for id_, count in Counter(document.ids).items() if count > 1]


def outside_requests(site: Site) -> list[str]:
    """Return `file: address` for whatever a browser would fetch from another server by itself."""
    found = [
        f"{url}: {address}"
        for url, document in documents(site).items()
        for address in _fetched(document)
        if urlsplit(address).netloc or urlsplit(address).scheme not in {"", "data"}
    ]
    for url, data in site.published().items():
        if url.endswith(".css"):
            addresses = re.findall(rb"""(?:url\(|@import)\s*["']?([^"')\s;]+)""", data)
            found += [f"{url}: {address.decode()}" for address in addresses if b"//" in address]
    return found


def _fetched(document: Document) -> Iterator[str]:
    for element in document.elements:
        for name, on in FETCHED:
            if on in (None, element.name) and name in element.attributes:
                yield element.attributes[name]
        if element.name == "link" and set(element.attributes.get("rel", "").split()) & LOADING_LINKS:
            yield element.attributes.get("href", "")


def running_code(document: Document) -> list[str]:
    """Return what could run or restyle the page but for the theme's own files: there is to be none of it."""
    found = []
    for element in document.elements:
        where = f"{document.url}:{element.line}: <{element.name}>"
        attributes = element.attributes
        if element.name == "script" and "src" not in attributes and attributes.get("type") not in DATA_BLOCKS:
            found.append(f"{where} holds a script")
        if element.name in {"style", "iframe", "object", "embed", "base", "foreignobject", "animate", "set"}:
            found.append(where)
        if element.name == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            found.append(f"{where} leads away")
        found += [f"{where} has {name}" for name in attributes if name.startswith("on") or name in {"style", "srcdoc"}]
        found += [
            f"{where} {name}={attributes[name]}"
            for name in ("href", "src", "action", "formaction", "xlink:href")
            if _scheme(attributes.get(name, "")) not in HARMLESS_SCHEMES
        ]
    return found


def _scheme(address: str) -> str:
    """Return the scheme as browsers read it: they skip spaces and control characters (URL standard, 4.4)."""
    bare = re.sub(r"[\x00-\x20]", "", address)
    return match.group(1).lower() if (match := re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", bare)) else ""
