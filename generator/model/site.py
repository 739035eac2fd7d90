"""The site index: what all briefings say together, folded by subject. Pages and exports read only this."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.annotations import Anchored
from generator.model.briefings import AnchoredBriefing
from generator.model.content import Content
from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class Fact:
    """One anchored annotation and the briefing it stands in: what every line of every page links back to."""

    briefing: str  # its slug
    anchored: Anchored

    @property
    def id(self) -> str:
        """The annotation's permalink id, without `ann-`."""
        return self.anchored.annotation.id

    @property
    def statement(self) -> Any:
        """The type's own record, e.g. `generator.annotations.event.Event`."""
        return self.anchored.annotation.statement


@dataclass(frozen=True, slots=True)
class IndexedEvent:
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
    """What all briefings say of one place, without the places inside it (`inside` lists those)."""

    id: str
    mentions: tuple[Fact, ...] = ()
    events: tuple[IndexedEvent, ...] = ()
    inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteIndex:
    """The whole site, read-only.

    `briefings` are newest first; `events` in time order (undated last); `actors` and `places` by id, one entry for
    every record of the content; `claims` and `relations` are facts in page order; so are those of `citations`,
    by source, and of `terms`, by term.
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
