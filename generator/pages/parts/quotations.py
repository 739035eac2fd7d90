"""The words that a fact rests on, in their sentence, with the link that leads back to them."""

from dataclasses import dataclass

from generator.model.annotations import Fact, Passage
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence as `before`, `words`, `after`, without line breaks. `href` leads to the highlighted words.

    All three are empty where the source's rights keep the sentence back; the link still leads to the note.
    """

    before: str
    words: str
    after: str
    href: str
    briefing: Link


def quotations(linker: Linker, fact: Fact) -> tuple[Quotation, ...]:
    """Return the fact's words in their sentences, one for each place it is anchored at."""
    href = linker.words(fact)
    return tuple(quote(linker, fact.briefing, passage, href) for passage in fact.passages)


def quote(linker: Linker, slug: str, passage: Passage, href: str) -> Quotation:
    """Return words of the briefing `slug` in their sentence, as far as its rights allow; `href` leads to them."""
    briefing = linker.briefing(slug)
    if not linker.catalogue.publications[slug].shows(passage.sentence):
        return Quotation("", "", "", href, briefing)
    text, span, sentence = linker.catalogue.briefings[slug].text, passage.span, passage.sentence
    return Quotation(
        before=_one_line(text[min(sentence.start, span.start) : span.start]).lstrip(),
        words=_one_line(text[span.start : span.end]),
        after=_one_line(text[span.end : max(sentence.end, span.end)]).rstrip(),
        href=href,
        briefing=briefing,
    )


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
