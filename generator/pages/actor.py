"""An actor's page: its names, what it did, how it stands to others, what it says, and every mention in its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator.model.entities import Actor
from generator.model.outputs import Planned
from generator.model.site import IndexedActor
from generator.pages.continued import plan_continued
from generator.pages.drawings.graphs.graph import Graph, ego_graph
from generator.pages.drawings.strips.strip import Strip
from generator.pages.frame import Frame, frame
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.concordance import Concordance, concordance
from generator.pages.parts.event_strips import strip_of_events
from generator.pages.parts.events import EventLine, event_line
from generator.pages.parts.names import NameView, external_links, names_of
from generator.pages.parts.paging import BRIEFINGS, CLAIMS, EVENTS, MENTIONS, RELATIONS, Sheet, pages_of, sheets
from generator.pages.parts.relations import RelationLine, relation_line, relations_in_time
from generator.pages.parts.sharing import Announced, feed_links
from generator.pages.parts.teasers import Teaser, teaser
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.actor import subject
from generator.pages.text.body_links import lead_on
from generator.pages.wording.vocabularies import kind_of

MOST_COMPANIONS = 12


@dataclass(frozen=True, slots=True)
class Companion:
    """Another actor and in how many sentences the two stand together."""

    actor: Link
    sentences: int


@dataclass(frozen=True, slots=True)
class ActorView:
    """Everything that the briefings say of one actor, each line with a link to its words."""

    frame: Frame
    name: str
    kind: str
    summary: str
    suggested: bool
    names: tuple[NameView, ...]
    links: tuple[Link, ...]
    not_to_be_confused: tuple[Link, ...]
    profile: Markup
    strip: Strip | None
    events: tuple[EventLine, ...]
    event_total: int
    graph: Graph | None
    relations: tuple[RelationLine, ...]
    relation_total: int
    relation_sheets: tuple[Sheet, ...]
    claims_by: tuple[ClaimLine, ...]
    claims_by_total: int
    claims_by_sheets: tuple[Sheet, ...]
    claims_about: tuple[ClaimLine, ...]
    claims_about_total: int
    claims_about_sheets: tuple[Sheet, ...]
    concordance: Concordance
    timeline_sheets: tuple[Sheet, ...]
    mention_sheets: tuple[Sheet, ...]
    companions: tuple[Companion, ...]
    briefings: tuple[Teaser, ...]
    briefing_total: int
    briefing_sheets: tuple[Sheet, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each actor of the content."""
    for actor in catalogue.site.content.actors.values():
        address = Address(addresses.actor_page(actor.id))
        entry = catalogue.site.actors.get(actor.id, IndexedActor(actor.id))
        yield Planned(address.page, "pages/actor.html", partial(view, Linker(catalogue, address), actor, entry))
        lists = {
            "timeline": entry.events,
            "relations": [(fact, actor.id) for fact in relations_in_time(entry.relations)],
            "says": entry.claims_by,
            "said-of-it": entry.claims_about,
            "mentions": entry.mentions,
            "briefings": entry.briefings,
        }
        yield from plan_continued(catalogue, address.page, actor.name, addresses.ACTORS, lists)


def view(linker: Linker, actor: Actor, entry: IndexedActor) -> ActorView:
    """Return all that an actor's page shows."""
    catalogue = linker.catalogue
    return ActorView(
        frame=frame(
            catalogue,
            linker.address,
            actor.name,
            section=addresses.ACTORS,
            description=actor.summary,
            kind="actor",
            announced=Announced("profile" if actor.kind == "person" else "website"),
            feeds=feed_links(catalogue.settings, linker.address, addresses.actor_feed(actor.id), actor.name)
            if entry.briefings
            else (),
            things=(subject(linker, actor),),
        ),
        name=actor.name,
        kind=kind_of(catalogue.words, actor.kind),
        summary=actor.summary,
        suggested=actor.suggested,
        names=names_of(linker, actor, entry),
        links=external_links(actor),
        not_to_be_confused=tuple(linker.actor(other) for other in actor.confused_with),
        profile=lead_on(linker, catalogue.edition.profile(actor), actor.path),
        strip=strip_of_events(linker, entry.events),
        events=tuple(event_line(linker, event) for event in entry.events[:EVENTS]),
        event_total=len(entry.events),
        graph=ego_graph(linker, actor.id, catalogue.ties.get(actor.id, ())),
        relations=tuple(
            relation_line(linker, fact, actor.id) for fact in relations_in_time(entry.relations)[:RELATIONS]
        ),
        relation_total=len(entry.relations),
        relation_sheets=_sheets(linker, "relations", pages_of(len(entry.relations), RELATIONS)),
        claims_by=tuple(claim_line(linker, fact) for fact in entry.claims_by[:CLAIMS]),
        claims_by_total=len(entry.claims_by),
        claims_by_sheets=_sheets(linker, "says", pages_of(len(entry.claims_by), CLAIMS)),
        claims_about=tuple(claim_line(linker, fact) for fact in entry.claims_about[:CLAIMS]),
        claims_about_total=len(entry.claims_about),
        claims_about_sheets=_sheets(linker, "said-of-it", pages_of(len(entry.claims_about), CLAIMS)),
        concordance=concordance(linker, entry.mentions[:MENTIONS], entry.mentions),
        timeline_sheets=_sheets(linker, "timeline", pages_of(len(entry.events), EVENTS)),
        mention_sheets=_sheets(linker, "mentions", pages_of(len(entry.mentions), MENTIONS)),
        companions=tuple(Companion(linker.actor(other), n) for other, n in entry.beside[:MOST_COMPANIONS]),
        briefings=tuple(teaser(linker, catalogue.briefings[slug]) for slug in entry.briefings[:BRIEFINGS]),
        briefing_total=len(entry.briefings),
        briefing_sheets=_sheets(linker, "briefings", pages_of(len(entry.briefings), BRIEFINGS)),
    )


def _sheets(linker: Linker, part: str, count: int) -> tuple[Sheet, ...]:
    return sheets(linker.address, linker.address.page, part, count, 1)


KIND = PageKind("actor", plan)
