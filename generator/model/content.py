"""Everything an editor wrote, read and checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from generator.model.briefings import Briefing
from generator.model.entities import Actor, GeoPlace, Source, Term
from generator.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Unsound:
    """What is known of files with errors. It is never published; it is there so that one mistake is told once.

    The records hold what could be read of pages and entries with errors: their other mistakes are found in the same
    run. An actor, place or term whose name could not be read has its id for a name, and "" for a kind. `ids` are
    the ids that broken entries and pages would have defined, by table ("actor", "event", …), so that pointing at one
    is not a second mistake. `texts` are files that could not be parsed at all: any id may stand in them.
    """

    briefings: tuple[Briefing, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[GeoPlace, ...] = ()
    sources: tuple[Source, ...] = ()
    terms: tuple[Term, ...] = ()
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """The site as its files say. Mappings go from id to record, in the order of ids; briefings in order of slug.

    Only pages and entries without errors are here; `unsound` holds what is known of the rest.
    """

    settings: Settings
    briefings: tuple[Briefing, ...]
    actors: Mapping[str, Actor]
    places: Mapping[str, GeoPlace]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    unsound: Unsound = field(default_factory=Unsound)

    def pages(self) -> Iterator[Briefing]:
        """Return all briefings, sound or not: what the rules between pages look at."""
        return chain(self.briefings, self.unsound.briefings)

    def all_actors(self) -> Iterator[Actor]:
        """Return all actors, sound or not."""
        return chain(self.actors.values(), self.unsound.actors)

    def all_places(self) -> Iterator[GeoPlace]:
        """Return all places, sound or not."""
        return chain(self.places.values(), self.unsound.places)

    def all_sources(self) -> Iterator[Source]:
        """Return all sources, sound or not."""
        return chain(self.sources.values(), self.unsound.sources)

    def all_terms(self) -> Iterator[Term]:
        """Return all terms, sound or not."""
        return chain(self.terms.values(), self.unsound.terms)
