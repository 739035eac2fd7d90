"""A briefing: its text with the notes in its margin, then the page's cast, timeline, claims and places."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.briefings import AnchoredBriefing
from generator.model.outputs import Planned
from generator.model.translation import Translation
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, canonical, frame
from generator.pages.notes.passages import AnnotatedText, annotated_text
from generator.pages.parts.backlinks import Reaction, reactions_to
from generator.pages.parts.cast import CastMember, cast_of
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.contents import (
    PlaceLine,
    briefing_events,
    briefing_places,
    briefing_sources,
    facts_of,
)
from generator.pages.parts.events import EventLine
from generator.pages.parts.references import BibliographicReference, Work, reference
from generator.pages.parts.related import Related, related_to
from generator.pages.parts.sharing import Announced
from generator.pages.parts.sources import SourceView, source_view
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.briefing import article
from generator.pages.text.layers import Layer, layers_of
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.directions import direction_of


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What was put right on this page, and when."""

    date: DateView | None
    note: str


@dataclass(frozen=True, slots=True)
class BriefingView:
    """`rights` says how much of the text `text` holds; `source` is None on a page of the site's own.

    `rests_on` are the sources that the page's annotations cite. `previous` is the next older briefing, `next` the
    next newer one. `reactions` are what other briefings say to this one.
    """

    frame: Frame
    title: str
    text_language: str
    text_direction: str
    topics: tuple[Link, ...]
    summary: str
    author: str
    date: DateView | None
    source: SourceView | None
    rests_on: tuple[Link, ...]
    rights: str
    draft: bool
    suggestions: str
    layers: tuple[Layer, ...]
    text: AnnotatedText
    cast: tuple[CastMember, ...]
    strip: Strip | None
    events: tuple[EventLine, ...]
    claims: tuple[ClaimLine, ...]
    places: tuple[PlaceLine, ...]
    corrections: tuple[CorrectionView, ...]
    reference: BibliographicReference
    previous: Link | None
    next: Link | None
    reactions: tuple[Reaction, ...]
    related: tuple[Related, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each briefing."""
    pages = catalogue.site.briefings
    for place, page in enumerate(pages):
        address = Address(addresses.briefing_page(page.briefing.slug))
        linker = Linker(catalogue, address)
        older = pages[place + 1].briefing.slug if place + 1 < len(pages) else ""
        newer = pages[place - 1].briefing.slug if place else ""
        yield Planned(address.page, "pages/briefing.html", partial(view, linker, page, older, newer))


def view(linker: Linker, page: AnchoredBriefing, older: str, newer: str) -> BriefingView:
    """Return all that a briefing's page shows; `older` and `newer` are the slugs of those beside it, or ""."""
    catalogue, briefing = linker.catalogue, page.briefing
    words = catalogue.words
    source = catalogue.source_of(briefing)
    language = briefing.language or catalogue.settings.language
    strip, events = briefing_events(linker, page)
    published = date_view(words, catalogue.date_of(briefing))
    return BriefingView(
        frame=frame(
            catalogue,
            linker.address,
            briefing.title,
            section=addresses.HOME,
            description=briefing.summary,
            language=briefing.language,
            kind="briefing",
            announced=Announced("article", published.machine if published else ""),
            things=(article(linker, page),),
        ),
        title=briefing.title,
        text_language=language,
        text_direction=direction_of(language),
        topics=tuple(linker.topic(topic) for topic in briefing.topics),
        summary=briefing.summary,
        author=catalogue.author_of(briefing),
        date=published,
        source=source_view(linker, source) if source else None,
        rests_on=briefing_sources(linker, page),
        rights=catalogue.publications[briefing.slug].rights,
        draft=briefing.status == "draft",
        suggestions=_suggestions(words, page),
        layers=layers_of(words, page),
        text=annotated_text(linker, page),
        cast=cast_of(linker, page),
        strip=strip,
        events=events,
        claims=tuple(claim_line(linker, fact) for fact in facts_of(page, "claim")),
        places=briefing_places(linker, page),
        corrections=tuple(
            CorrectionView(date_view(catalogue.words, entry.date), entry.note) for entry in briefing.corrections
        ),
        reference=reference(
            words,
            Work(
                id=briefing.slug,
                title=briefing.title,
                author=catalogue.author_of(briefing),
                container=catalogue.settings.title,
                date=catalogue.date_of(briefing),
                url=canonical(catalogue.settings, linker.address.page),
            ),
        ),
        previous=linker.briefing(older) if older else None,
        next=linker.briefing(newer) if newer else None,
        reactions=reactions_to(linker, page),
        related=related_to(linker, page),
    )


def _suggestions(words: Translation, page: AnchoredBriefing) -> str:
    """Return in words how many annotations nobody has accepted yet; "" if there are none."""
    count = sum(fact.annotation.suggested for fact in page.facts)
    return words.ngettext("%(num)s annotation", "%(num)s annotations", count) if count else ""


KIND = PageKind("briefing", plan)
