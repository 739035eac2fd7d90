"""A source as it is introduced wherever it is named in full."""

from dataclasses import dataclass

from generator.model.entities import Source
from generator.model.translation import N_
from generator.pages.planning.addresses import web_address
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view

RIGHTS = {
    "full": N_("Published here in full."),
    "excerpts": N_("Only the annotated sentences are published here, for reasons of rights."),
    "metadata": N_("The text is not published here, for reasons of rights: only what is recorded about it."),
}


@dataclass(frozen=True, slots=True)
class SourceView:
    """`page` is the source's page on this site, `url` the original's address or ""."""

    page: Link
    title: str
    author: str
    publisher: str
    published: DateView | None
    accessed: DateView | None
    url: str
    rights: str
    note: str
    derived_from: tuple[Link, ...]


def source_view(linker: Linker, source: Source) -> SourceView:
    """Return how a source is introduced."""
    return SourceView(
        page=Link(source.title or source.publisher or source.id, linker.source(source.id).href),
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        published=date_view(linker.catalogue.words, source.published),
        accessed=date_view(linker.catalogue.words, source.accessed),
        url=web_address(source.url),
        rights=linker.catalogue.words.gettext(RIGHTS[source.rights]),
        note=source.note,
        derived_from=tuple(linker.source(other) for other in source.derived_from),
    )
