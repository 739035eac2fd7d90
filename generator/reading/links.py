"""Links between pages lead somewhere: checked when the pages are anchored, for a link may name an annotation."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator

from generator.model.briefings import AnchoredBriefing, PageLink
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.reading.schema.nearest import nearest

_ID = re.compile(r' id="([^"]*)"')


def check_links(pages: Iterable[AnchoredBriefing], files: Collection[str]) -> Iterator[Problem]:
    """Yield a problem (P516) for each link in a body whose file or fragment does not exist.

    `files` are the paths of all files of the site, also of those that cannot be read. Only fragments of pages in
    `pages` are known; what the page of an actor calls its parts is the theme's business.
    """
    known = {page.briefing.path: page for page in pages}
    ids: dict[str, frozenset[str]] = {}
    for page in known.values():
        for link in page.links:
            if link.target not in files:
                yield _no_file(page, link, files)
            elif link.fragment and link.target in known:
                if link.target not in ids:
                    ids[link.target] = _ids_of(known[link.target])
                if link.fragment not in ids[link.target]:
                    yield _no_fragment(page, link, ids[link.target])


def _ids_of(page: AnchoredBriefing) -> frozenset[str]:
    annotations = (f"ann-{annotation.id}" for annotation in page.briefing.annotations)
    return frozenset((*_ID.findall(page.html), *annotations))


def _no_file(page: AnchoredBriefing, link: PageLink, files: Collection[str]) -> Problem:
    meant = nearest(link.target, (file for file in files if file.endswith(".md")))
    here = posixpath.dirname(page.briefing.path)
    fix = (
        f"did you mean `{posixpath.relpath(meant, here)}`?"
        if meant
        else f"create `{link.target}`, or take the link out"
    )
    return Problem(Code.LINK_DEAD, _where(page, link), f"There is no file `{link.target}`", fix)


def _no_fragment(page: AnchoredBriefing, link: PageLink, ids: Collection[str]) -> Problem:
    meant = nearest(link.fragment, ids)
    fix = (
        f"did you mean `#{meant}`?"
        if meant
        else "use `#ann-` with an annotation's id, or `#p` with a paragraph's number"
    )
    return Problem(Code.LINK_DEAD, _where(page, link), f"Nothing in `{link.target}` is called `#{link.fragment}`", fix)


def _where(page: AnchoredBriefing, link: PageLink) -> Location:
    """Return where the link stands; the body's first line if Markdown wrote it otherwise than it was typed."""
    briefing = page.briefing
    at = max(briefing.body.find(link.href), 0)
    line_start = briefing.body.rfind("\n", 0, at) + 1
    return Location(briefing.path, briefing.body_line + briefing.body.count("\n", 0, at), at - line_start + 1)
