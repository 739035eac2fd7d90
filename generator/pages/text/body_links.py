"""Links that editors type from file to file, as they lead from page to page."""

import posixpath
import re
from html import escape, unescape
from urllib.parse import unquote

from markupsafe import Markup

from generator.model.entities import Term
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker

_FILE = re.compile(r'<a href="(?![A-Za-z][A-Za-z0-9+.-]*:|/)([^"#?]*\.md)(?:#([^"]*))?"')
_BRIEFINGS, _ACTORS, _GLOSSARY = "content/briefings", "content/actors", "content/terms.yaml"


def lead_on(linker: Linker, html: str, path: str) -> Markup:
    """Return the HTML of the file `path` with its links to Markdown files leading to their pages.

    One to a file that has no page in this edition, such as a draft, leads nowhere: its words stay, its address goes.
    """
    if ".md" not in html:
        return Markup(html)  # sanitised by contract, as below

    def link(found: re.Match[str]) -> str:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(unescape(found[1]))))
        page = _page_of(linker, file)
        return f'<a href="{escape(linker.address.to(page, unquote(unescape(found[2] or ""))))}"' if page else "<a"

    return Markup(_FILE.sub(link, html))


def note_html(linker: Linker, note: str, path: str) -> Markup:
    """Return a note of the page `path` as inline HTML."""
    return lead_on(linker, linker.catalogue.edition.inline(note), path)


def definition_html(linker: Linker, term: Term) -> Markup:
    """Return a term's definition as inline HTML."""
    return lead_on(linker, linker.catalogue.edition.inline(term.definition), _GLOSSARY)


def _page_of(linker: Linker, file: str) -> str | None:
    folder, name = posixpath.split(file)
    id_ = name.removesuffix(".md")
    if folder == _BRIEFINGS and id_ in linker.catalogue.briefings:
        return addresses.briefing_page(id_)
    if folder == _ACTORS and id_ in linker.catalogue.site.content.actors:
        return addresses.actor_page(id_)
    return None
