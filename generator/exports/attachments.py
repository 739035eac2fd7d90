"""The files beside pages: those, and only those, that a text which is published shows or leads to.

A picture in a source's text is part of that text: it is published where the text is published whole, and nowhere else.
What only a draft shows stays out, however it is kept.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.markup.file_references import files_in, may_refer
from generator.model.outputs import Output, Planned
from generator.pages.planning.catalogue import Catalogue
from generator.reading.paths import TERMS


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write each file once."""
    attachments = catalogue.edition.attachments
    if not attachments:
        return
    shown = {file for path, html in _published(catalogue) for file in files_in(html, path)}
    for path in sorted(shown & attachments.keys()):
        yield Output(attachments[path].url, attachments[path].data)


def _published(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the HTML of all published texts that editors typed, each with the file it stands in."""
    edition, content = catalogue.edition, catalogue.site.content
    for slug, page in catalogue.briefings.items():
        if catalogue.publications[slug].rights == "full":
            yield page.briefing.path, page.html
        for annotation in page.briefing.annotations:
            if annotation.kind == "note" and may_refer(annotation.statement.note):
                yield page.briefing.path, edition.inline(annotation.statement.note)
    for actor in content.actors.values():
        yield actor.path, edition.profile(actor)
    for term in content.terms.values():
        if may_refer(term.definition):
            yield TERMS, edition.inline(term.definition)


EXPORT = Export("files beside pages", write)
