"""What an annotation rests on, beside the page itself."""

from dataclasses import dataclass

from generator.annotations.statements import Cite
from generator.model.spans import Span
from generator.pages.planning.addresses import web_address
from generator.pages.planning.links import Link, Linker
from generator.pages.text.text_fragments import text_fragment_link
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class CiteView:
    """A source with its date, and its words where it may be quoted; `original` finds them at its own address."""

    source: Link
    date: DateView | None
    quote: str
    original: str


def cite_view(linker: Linker, cite: Cite | None) -> CiteView | None:
    """Return how a `cite` is shown. A source of which only metadata may be published is not quoted."""
    if cite is None:
        return None
    source = linker.catalogue.site.content.sources.get(cite.source)
    if source is None:
        return CiteView(Link(cite.source), None, "", "")
    quote = "" if source.rights == "metadata" else cite.quote
    original = text_fragment_link(web_address(source.url), quote, Span(0, len(quote)))
    return CiteView(linker.source(source.id), date_view(linker.catalogue.words, source.published), quote, original)
