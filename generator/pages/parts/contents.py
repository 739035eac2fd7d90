"""What one briefing holds, gathered from its annotations: events, places, sources."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.pages.drawings.strips.draw import draw_strip
from generator.pages.drawings.strips.strip import Strip
from generator.pages.drawings.strips.strokes import Dated
from generator.pages.parts.event_strips import year_on_timeline
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.places import surroundings
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place that the page names or puts an event in; `words` leads to the first such words."""

    place: Link
    kind: str
    within: tuple[Link, ...]
    words: str


def facts_of(page: AnchoredBriefing, kind: str) -> tuple[Fact, ...]:
    """Return the page's annotations of one kind, in the order of the text."""
    return tuple(fact for fact in page.facts if fact.annotation.kind == kind)


def briefing_events(linker: Linker, page: AnchoredBriefing) -> tuple[Strip | None, tuple[EventLine, ...]]:
    """Return the page's own timeline: its statements, in time order; its bars lead to the words."""
    by_event: dict[str, list[Fact]] = {}
    for fact in facts_of(page, "event"):
        by_event.setdefault(fact.statement.event, []).append(fact)
    ids = sorted(by_event, key=linker.catalogue.order.__getitem__)
    dated = (
        Dated(fact.statement.when, fact.statement.what, linker.words(fact))
        for id_ in ids
        for fact in by_event[id_][:1]
        if fact.statement.when
    )
    strip = draw_strip(linker.catalogue.words, dated, year_on_timeline(linker))
    lines = tuple(event_line(linker, linker.catalogue.events[id_], by_event[id_]) for id_ in ids)
    return strip, lines


def briefing_places(linker: Linker, page: AnchoredBriefing) -> tuple[PlaceLine, ...]:
    """Return the places of the page in the order of the text."""
    first: dict[str, Fact] = {}
    for fact in page.facts:
        if fact.annotation.kind == "place":
            first.setdefault(fact.statement.place, fact)
        elif fact.annotation.kind == "event":
            for place in fact.statement.where:
                first.setdefault(place, fact)
    places = linker.catalogue.site.content.places
    return tuple(
        PlaceLine(
            place=linker.place(place),
            kind=kind_of(linker.catalogue.words, places[place].kind),
            within=tuple(linker.place(outer) for outer in surroundings(linker.catalogue, place)),
            words=linker.words(fact),
        )
        for place, fact in first.items()
        if place in places
    )


def briefing_sources(linker: Linker, page: AnchoredBriefing) -> tuple[Link, ...]:
    """Return the sources that the page's annotations cite, in the order of the text, other than its own."""
    cited = []
    for fact in page.facts:
        statement = fact.annotation.statement
        if fact.annotation.kind == "citation":
            cited.append(statement.source)
        elif getattr(statement, "cite", None):
            cited.append(statement.cite.source)
    return tuple(linker.source(source) for source in dict.fromkeys(cited) if source != page.briefing.source)
