"""Links in a body to other files of the site: `[the article](forty-million.md)`, as they lie on the disk."""

import posixpath
import re
from bisect import bisect_left
from collections.abc import Sequence
from html import unescape
from urllib.parse import unquote

from generator.anchoring.passages import MakePassage
from generator.anchoring.text.visible import Visible
from generator.model.briefings import PageLink
from generator.model.spans import Span

_HREF = re.compile(r'<a href="(?![A-Za-z][A-Za-z0-9+.-]*:|/)([^"]*)"')
_PARAGRAPH = re.compile(r' id="(p\d+)"')


def find_links(visible: Visible, path: str, passage_of: MakePassage) -> tuple[PageLink, ...]:
    """Return the links of the body of the file `path` that lead to a Markdown file or to a fragment of the page itself.

    A link without words, such as one around a picture, has no passage to quote and is left out.
    """
    if "<a href=" not in visible.html:
        return ()
    origins = [run.origin for run in visible.runs]
    links = []
    for element in visible.interactive:
        found = _HREF.match(visible.html, element.start, element.end)
        words = _words(visible, origins, element) if found else None
        if found is None or words is None:
            continue
        href = unescape(found[1])
        target, fragment = resolve(href, path)
        if target.endswith(".md"):
            before = _PARAGRAPH.findall(visible.html, 0, element.start)
            links.append(PageLink(href, target, fragment, before[-1] if before else "", passage_of(words)))
    return tuple(links)


def resolve(href: str, path: str) -> tuple[str, str]:
    """Return the file and the fragment that the relative link `href` in the file `path` leads to."""
    file, _, fragment = href.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(file))) if file else path
    return target, unquote(fragment)


def _words(visible: Visible, origins: Sequence[int], element: Span) -> Span | None:
    """Return where the words of an element stand in the text; None if it has none."""
    first, after = bisect_left(origins, element.start), bisect_left(origins, element.end)
    return Span(visible.runs[first].start, visible.runs[after - 1].end) if first < after else None
