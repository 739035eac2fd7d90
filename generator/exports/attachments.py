"""The files beside pages: those, and only those, that a text which is published shows or leads to.

A picture in a source's text is part of that text: it is published where the text is published whole, and nowhere else.
What only a draft shows stays out, however it is kept.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from generator.exports.kind import Export
from generator.model.attachments import file_named
from generator.model.outputs import Output, Planned
from generator.pages.planning.catalogue import Catalogue

_TAG = re.compile(r'<(a|img)\b[^<>]*? (?:href|src)="([^"]*)"')
_TERMS = "content/terms.yaml"


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write each file once."""
    attachments = catalogue.edition.attachments
    if not attachments:
        return
    shown = {
        named[0]
        for path, html in _published(catalogue)
        for tag in _TAG.finditer(html)
        if (named := file_named(unescape(tag[2]), path, picture=tag[1] == "img"))
    }
    for path in sorted(shown & attachments.keys()):
        yield Output(attachments[path].url, attachments[path].data)


def _published(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the HTML of all published texts that editors typed, each with the file it stands in."""
    edition, content = catalogue.edition, catalogue.site.content
    for slug, page in catalogue.briefings.items():
        if catalogue.publications[slug].rights == "full":
            yield page.briefing.path, page.html
        for annotation in page.briefing.annotations:
            if annotation.kind == "note" and _may_lead(annotation.statement.note):
                yield page.briefing.path, edition.inline(annotation.statement.note)
    for actor in content.actors.values():
        yield actor.path, edition.profile(actor)
    for term in content.terms.values():
        if _may_lead(term.definition):
            yield _TERMS, edition.inline(term.definition)


def _may_lead(markdown: str) -> bool:
    return "](" in markdown or "<a" in markdown


EXPORT = Export("files beside pages", write)
