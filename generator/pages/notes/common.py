"""What every note has."""

from dataclasses import dataclass

from generator.annotations import BY_KIND
from generator.model.site import Fact
from generator.pages.addresses import web_address, words_of
from generator.pages.parts.layers import letter_of
from generator.pages.parts.links import Linker
from generator.pages.parts.text_fragments import text_fragment_link


@dataclass(frozen=True, slots=True)
class Margin:
    """A note's frame: `kind` names its template, `layer` and `letter` its look, `permalink` the id of its words.

    `original` finds the words on the source's own page; it is empty for a source without a URL, or of which no words
    may be published.
    """

    id: str
    kind: str
    layer: str
    letter: str
    permalink: str
    original: str
    suggested: bool


def margin(linker: Linker, fact: Fact) -> Margin:
    """Return the frame of the note on `fact`."""
    annotation = fact.anchored.annotation
    page = linker.catalogue.briefings[fact.briefing]
    source = linker.catalogue.source_of(page.briefing)
    passages = fact.anchored.passages
    quotable = source is not None and source.rights != "metadata" and bool(passages)
    original = text_fragment_link(web_address(source.url), page.text, passages[0].span) if source and quotable else ""
    return Margin(
        id=annotation.id,
        kind=annotation.kind,
        layer=BY_KIND[annotation.kind].layer,
        letter=letter_of(annotation.kind),
        permalink=words_of(annotation.id),
        original=original,
        suggested=annotation.suggested,
    )
