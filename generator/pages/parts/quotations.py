"""The words that a fact rests on, in their sentence, with the link that leads back to them."""

from dataclasses import dataclass

from generator.model.annotations import Passage
from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact
from generator.pages.parts.links import Link, Linker


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
    page = linker.catalogue.briefings[fact.briefing]
    shown = linker.catalogue.publications[fact.briefing]
    return tuple(
        _quote(linker, fact, page, passage)
        if shown.shows(passage.sentence)
        else Quotation("", "", "", linker.words(fact), linker.briefing(fact.briefing))
        for passage in fact.anchored.passages
    )


def _quote(linker: Linker, fact: Fact, page: AnchoredBriefing, passage: Passage) -> Quotation:
    text, span, sentence = page.text, passage.span, passage.sentence
    return Quotation(
        before=_one_line(text[min(sentence.start, span.start) : span.start]).lstrip(),
        words=_one_line(text[span.start : span.end]),
        after=_one_line(text[span.end : max(sentence.end, span.end)]).rstrip(),
        href=linker.words(fact),
        briefing=linker.briefing(fact.briefing),
    )


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
