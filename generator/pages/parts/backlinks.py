"""What other briefings say to this one: links in their texts, and claims that answer claims made here."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.briefings import AnchoredBriefing
from generator.model.site import Backlink
from generator.pages.parts.quotations import Quotation, quotations, quote
from generator.pages.parts.speakers import Attribution, speaker
from generator.pages.planning import addresses
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class Reaction:
    """Words of another briefing. `answer` says how and by whom a claim of this page is answered; None for a link."""

    answer: Attribution | None
    claim: Link | None
    quotation: Quotation


def reactions_to(linker: Linker, page: AnchoredBriefing) -> tuple[Reaction, ...]:
    """Return the answers in the order of this page's claims, then the links in the order of briefings."""
    return (*_answers(linker, page), *_links(linker, page))


def _answers(linker: Linker, page: AnchoredBriefing) -> Iterator[Reaction]:
    slug = page.briefing.slug
    for fact in page.facts:
        if fact.annotation.kind != "claim":
            continue
        claim = fact.statement.claim
        for other in linker.catalogue.answers.get(claim, ()):
            if other.briefing != slug:
                answer = Attribution.of(linker.catalogue.words, other.statement.status, speaker(linker, other))
                for quotation in quotations(linker, other):
                    yield Reaction(answer, linker.claim(claim), quotation)


def _links(linker: Linker, page: AnchoredBriefing) -> Iterator[Reaction]:
    for backlink in linker.catalogue.site.backlinks.get(page.briefing.slug, ()):
        yield Reaction(None, None, _quoted(linker, backlink))


def _quoted(linker: Linker, backlink: Backlink) -> Quotation:
    link, published = backlink.link, linker.catalogue.publications[backlink.briefing]
    whole = published.rights == "full"  # of an excerpt the paragraphs are not numbered
    href = linker.address.to(addresses.briefing_page(backlink.briefing), link.paragraph if whole else "")
    return quote(linker, backlink.briefing, link.passage, href)
