"""Addresses that editors type from file to file, as they lead to pages, and to what is published beside them."""

import posixpath
import re
from html import escape, unescape
from urllib.parse import unquote

from markupsafe import Markup

from generator.model.attachments import file_named
from generator.model.entities import Term
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker

_LINK = re.compile(r'(<a\b[^<>]*?) href="(?![A-Za-z][A-Za-z0-9+.-]*:|[/#])([^"]*)"')
_PICTURE = re.compile(r'<img\b([^<>]*?) src="([^"]*)"([^<>]*)>')
_ALT = re.compile(r' alt="([^"]*)"')
_SIZE = re.compile(r' (?:width|height)="')
_BRIEFINGS, _ACTORS, _GLOSSARY = "content/briefings", "content/actors", "content/terms.yaml"


def lead_on(linker: Linker, html: str, path: str) -> Markup:
    """Return the HTML of the file `path` with its links leading to pages and files, and its pictures shown from there.

    A link to what is not in this edition, such as a draft, leads nowhere: its words stay, its address goes. A picture
    that cannot be shown leaves the words that stand for it.
    """

    def link(found: re.Match[str]) -> str:
        address = _address(linker, unescape(found[2]), path)
        return f'{found[1]} href="{escape(address)}"' if address else found[1]

    def picture(found: re.Match[str]) -> str:
        before, typed, after = found.groups()
        named = file_named(unescape(typed), path, picture=True)
        shown = linker.catalogue.edition.attachments.get(named[0]) if named else None
        if shown is None or not shown.picture:
            words = _ALT.search(found[0])
            return words[1] if words else ""
        others = f"{before}{after}"
        size = "" if shown.size is None or _SIZE.search(others) else ' width="{}" height="{}"'.format(*shown.size)
        return f'<img src="{escape(linker.address.to(shown.url))}"{others}{size} loading="lazy">'

    led = _LINK.sub(link, html) if " href=" in html else html
    return Markup(_PICTURE.sub(picture, led) if "<img" in led else led)  # sanitised by contract, as below


def note_html(linker: Linker, note: str, path: str) -> Markup:
    """Return a note of the page `path` as inline HTML."""
    return lead_on(linker, linker.catalogue.edition.inline(note), path)


def definition_html(linker: Linker, term: Term) -> Markup:
    """Return a term's definition as inline HTML."""
    return lead_on(linker, linker.catalogue.edition.inline(term.definition), _GLOSSARY)


def _address(linker: Linker, typed: str, path: str) -> str:
    """Return where a relative address leads, "" if that is not published; one of a published page is left as it is."""
    named = file_named(typed, path, picture=False)
    if named:
        file, rest = named
        attachment = linker.catalogue.edition.attachments.get(file)
        return linker.address.to(attachment.url) + rest if attachment else ""
    name, _, fragment = typed.partition("#")
    if not name.endswith(".md"):
        return typed
    page = _page_of(linker, posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(name))))
    return linker.address.to(page, unquote(fragment)) if page else ""


def _page_of(linker: Linker, file: str) -> str | None:
    folder, name = posixpath.split(file)
    id_ = name.removesuffix(".md")
    if folder == _BRIEFINGS and id_ in linker.catalogue.briefings:
        return addresses.briefing_page(id_)
    if folder == _ACTORS and id_ in linker.catalogue.site.content.actors:
        return addresses.actor_page(id_)
    return None
