"""Everything an editor wrote, read and checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.briefings import Briefing
from generator.model.entities import Actor, GeoPlace, Source, Term
from generator.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Content:
    """The site as its files say. Mappings go from id to record, in the order of ids; briefings in order of slug."""

    settings: Settings
    briefings: tuple[Briefing, ...]
    actors: Mapping[str, Actor]
    places: Mapping[str, GeoPlace]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
