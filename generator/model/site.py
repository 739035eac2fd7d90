"""The site index: what all briefings say together, folded by subject. Pages and exports read only this."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing, Correction, PageLink
from generator.model.content import Content
from generator.model.edtf import When


class IndexedEvent(NamedTuple):
    """An event with every statement about it, in the order of briefings.

    `when` is the first statement's date; `conflicting` says that the dates of two statements that report or claim it
    cannot both be true. `who` are actor ids and `where` place ids of all statements together, in order of appearance.
    """

    id: str
    what: str
    when: When | None
    conflicting: bool
    who: tuple[str, ...]
    where: tuple[str, ...]
    statements: tuple[Fact, ...]
    claims: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedActor:
    """What all briefings say of one actor. `beside` counts the sentences shared with other actors, most first."""

    id: str
    mentions: tuple[Fact, ...] = ()
    events: tuple[IndexedEvent, ...] = ()
    claims_by: tuple[Fact, ...] = ()
    claims_about: tuple[Fact, ...] = ()
    relations: tuple[Fact, ...] = ()
    beside: tuple[tuple[str, int], ...] = ()
    briefings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedPlace:
    """What all briefings say of one place. `inside` are the places right inside it, `below` all that lie in those too.

    `events_below` are the events in `below` that are not among the place's own, in time order.
    """

    id: str
    mentions: tuple[Fact, ...] = ()
    events: tuple[IndexedEvent, ...] = ()
    inside: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    events_below: tuple[IndexedEvent, ...] = ()


class IndexedClaim(NamedTuple):
    """A claim with what was said to it. `answers` are the claims that answer it, in page order.

    `history` is everything said of the one matter: the claim at its root, its answers and theirs, in the order of their
    sources' dates (undated ones last).
    """

    id: str
    fact: Fact
    answers: tuple[Fact, ...]
    history: tuple[Fact, ...]


class IndexedRelation(NamedTuple):
    """All that is said of one subject, verb and object, in the order of the times for which it is said."""

    subject: str
    verb: str
    object: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class IndexedTopic:
    """A topic as first written, its id for addresses, and its briefings in page order.

    `actors` are the ids of those whom the briefings name, the most frequent first; `events` are in time order.
    """

    id: str
    name: str
    briefings: tuple[str, ...]
    actors: tuple[str, ...]
    events: tuple[IndexedEvent, ...]


@dataclass(frozen=True, slots=True)
class IndexedCorrection:
    """A correction of one briefing; `number` counts those of the page from 1, as they are written."""

    briefing: str
    number: int
    correction: Correction


@dataclass(frozen=True, slots=True)
class Backlink:
    """A link in the text of the briefing `briefing` (its slug) to another."""

    briefing: str
    link: PageLink


@dataclass(frozen=True, slots=True)
class SiteIndex:
    """The whole site, read-only.

    `briefings` are newest first; `events` in time order (undated last); `actors` and `places` by id, one entry for
    every record of the content; `claims` and `relations` are facts in page order; so are those of `citations`,
    by source, and of `terms`, by term. `threads` are the claims by id, `ties` the relations by who, what and whom;
    `topics` are in the order of their names, `corrections` newest first; `backlinks` are by the slug they lead to.
    """

    content: Content
    briefings: tuple[AnchoredBriefing, ...]
    actors: Mapping[str, IndexedActor]
    events: tuple[IndexedEvent, ...]
    places: Mapping[str, IndexedPlace]
    claims: tuple[Fact, ...]
    relations: tuple[Fact, ...]
    citations: Mapping[str, tuple[Fact, ...]]
    terms: Mapping[str, tuple[Fact, ...]]
    threads: Mapping[str, IndexedClaim] = field(default_factory=dict)
    ties: tuple[IndexedRelation, ...] = ()
    topics: tuple[IndexedTopic, ...] = ()
    corrections: tuple[IndexedCorrection, ...] = ()
    backlinks: Mapping[str, tuple[Backlink, ...]] = field(default_factory=dict)
