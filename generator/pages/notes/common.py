"""What every note has."""

from dataclasses import dataclass

from generator.annotations import BY_KIND
from generator.model.annotations import Fact, Passage
from generator.model.spans import Span
from generator.pages.planning.addresses import web_address, words_of
from generator.pages.planning.links import Linker
from generator.pages.text.layers import letter_of
from generator.pages.text.text_fragments import text_fragment_link


@dataclass(frozen=True, slots=True)
class Margin:
    """A note's frame: `kind` names its template, `layer` and `letter` its look, `permalink` the id of its words.

    `here` leads to the words on this page: by their id, and where they stand here also by the words themselves, so
    that a copied address still finds them when the id is gone. `original` finds them on the source's own page; it is
    empty for a source without a URL, or of which no words may be published. `number` counts the notes of a text from 1;
    it is 0 for a note whose words do not stand in it.
    """

    id: str
    kind: str
    layer: str
    letter: str
    permalink: str
    here: str
    original: str
    suggested: bool
    number: int = 0


def margin(linker: Linker, fact: Fact) -> Margin:
    """Return the frame of the note on `fact`."""
    annotation = fact.annotation
    page = linker.catalogue.briefings[fact.briefing]
    source = linker.catalogue.source_of(page.briefing)
    published = linker.catalogue.publications[fact.briefing]
    shown = next((passage for passage in fact.passages if published.shows(passage.sentence)), None)
    permalink = linker.address.to(linker.address.page, words_of(annotation.id))
    whole = published.rights == "full"
    return Margin(
        id=annotation.id,
        kind=annotation.kind,
        layer=BY_KIND[annotation.kind].layer,
        letter=letter_of(annotation.kind),
        permalink=words_of(annotation.id),
        here=_to_words(permalink, page.text, shown, whole=whole) if shown else permalink,
        original=_to_words(web_address(source.url), page.text, shown, whole=whole) if source and shown else "",
        suggested=annotation.suggested,
    )


def _to_words(url: str, text: str, passage: Passage, *, whole: bool) -> str:
    """Return `url` with a text fragment. Of an excerpt only the sentence that is published goes into it."""
    if whole:
        return text_fragment_link(url, text, passage.span)
    sentence, span = passage.sentence, passage.span
    return text_fragment_link(url, text, Span(span.start, min(span.end, sentence.end)), sentence)
