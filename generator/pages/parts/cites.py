"""What an annotation rests on, beside the page itself."""

from dataclasses import dataclass

from generator.annotations.statements import Cite
from generator.pages.parts.dates import DateView, date_view
from generator.pages.parts.links import Link, Linker


@dataclass(frozen=True, slots=True)
class CiteView:
    """A source with its date, and its own words where it may be quoted."""

    source: Link
    date: DateView | None
    quote: str


def cite_view(linker: Linker, cite: Cite | None) -> CiteView | None:
    """Return how a `cite` is shown. A source of which only metadata may be published is not quoted."""
    if cite is None:
        return None
    source = linker.catalogue.site.content.sources.get(cite.source)
    if source is None:
        return CiteView(Link(cite.source), None, "")
    quote = "" if source.rights == "metadata" else cite.quote
    return CiteView(linker.source(source.id), date_view(source.published), quote)
