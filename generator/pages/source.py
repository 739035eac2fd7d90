"""One page for each source: what it is, what it is derived from, and every fact that rests on it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from generator.annotations import BY_KIND
from generator.model.annotations import Fact
from generator.model.entities import Source
from generator.model.outputs import Planned
from generator.pages.frame import Frame, frame
from generator.pages.parts.paging import MENTIONS, Sheet, divided, numbered, pages_of, sheets
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.parts.sources import SourceView, source_view
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.text.layers import letter_of


@dataclass(frozen=True, slots=True)
class CitedFact:
    """An annotation that rests on the source: its kind in a word, its words, and the page of what it is about.

    `subject` is None for what has no page, such as a note.
    """

    kind: str
    subject: Link | None
    letter: str
    layer: str
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class CitedIn:
    """What one briefing rests on the source; `briefing` is None where it is the only one, which the page names."""

    briefing: Link | None
    facts: tuple[CitedFact, ...]


@dataclass(frozen=True, slots=True)
class SourcePageView:
    """A source; `briefings` are the pages that hold its text, `derived` the sources that draw on it, directly or not.

    `total` counts all facts that rest on it, `cited` are those of this page, `first` says whether it is the first page.
    """

    frame: Frame
    source: SourceView
    briefings: tuple[Link, ...]
    derived: tuple[Link, ...]
    first: bool
    total: int
    sheets: tuple[Sheet, ...]
    cited: tuple[CitedIn, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each source of the content, and further ones where much rests on it."""
    for source in catalogue.site.content.sources.values():
        for number in range(1, pages_of(len(catalogue.site.citations.get(source.id, ())), MENTIONS) + 1):
            address = Address(numbered(addresses.source_page(source.id), "facts", number))
            yield Planned(address.page, "pages/source.html", partial(view, Linker(catalogue, address), source, number))


def view(linker: Linker, source: Source, number: int = 1) -> SourcePageView:
    """Return all that page `number` of a source shows."""
    site = linker.catalogue.site
    name = source.title or source.publisher or source.id
    facts = site.citations.get(source.id, ())
    runs = divided(facts, MENTIONS)
    held_by = tuple(linker.briefing(page.briefing.slug) for page in site.briefings if page.briefing.source == source.id)
    return SourcePageView(
        frame=frame(
            linker.catalogue,
            linker.address,
            name if number == 1 else f"{name}, {number}",
            section=addresses.SOURCES,
            description=linker.catalogue.words.join(
                part for part in (source.title, source.author, source.publisher) if part
            ),
            kind="sources",
        ),
        source=source_view(linker, source),
        briefings=held_by,
        derived=tuple(linker.source(other) for other in _derived(site.content.sources, source.id)),
        first=number == 1,
        total=len(facts),
        sheets=sheets(linker.address, addresses.source_page(source.id), "facts", len(runs), number),
        cited=_by_briefing(linker, runs[number - 1], held_by),
    )


def _derived(sources: Mapping[str, Source], source: str) -> tuple[str, ...]:
    """Return the sources that draw on this one, those that do so directly first."""
    found: dict[str, None] = {}
    waiting = [source]
    while waiting:
        current = waiting.pop(0)
        for other in sources.values():
            if current in other.derived_from and other.id not in found and other.id != source:
                found[other.id] = None
                waiting.append(other.id)
    return tuple(found)


def _by_briefing(linker: Linker, facts: Sequence[Fact], held_by: tuple[Link, ...]) -> tuple[CitedIn, ...]:
    groups = [(linker.briefing(slug), tuple(held)) for slug, held in groupby(facts, key=lambda fact: fact.briefing)]
    alone = held_by == tuple(briefing for briefing, _ in groups)
    return tuple(
        CitedIn(None if alone else briefing, tuple(_cited(linker, fact) for fact in held)) for briefing, held in groups
    )


def _cited(linker: Linker, fact: Fact) -> CitedFact:
    kind = BY_KIND[fact.annotation.kind]
    return CitedFact(
        kind=linker.catalogue.words.gettext(kind.name),
        subject=_subject(linker, fact),
        letter=letter_of(kind.kind),
        layer=kind.layer,
        quotations=quotations(linker, fact),
    )


def _subject(linker: Linker, fact: Fact) -> Link | None:
    statement: Any = fact.statement
    kind = fact.annotation.kind
    if kind == "event":  # in this source's words, which need not be the event's title
        return Link(statement.what, linker.event(statement.event).href)
    subjects: Mapping[str, tuple[Callable[[str], Link], str]] = {
        "mention": (linker.actor, "actor"),
        "claim": (linker.claim, "claim"),
        "relation": (linker.actor, "subject"),
        "place": (linker.place, "place"),
        "term": (linker.term, "term"),
    }
    if kind not in subjects:
        return None
    link, field = subjects[kind]
    return link(getattr(statement, field))


KIND = PageKind("source", plan)
