"""What the site has already, so that an import reuses it and overwrites nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.briefings import Briefing
from generator.model.entities import Actor, GeoPlace, Source


@dataclass(frozen=True, slots=True)
class Known:
    """The site's shared records by id, the paths of its files, and which source each page holds.

    `paths` are relative to the site folder; `pages` maps a source id to the path of the page that holds it;
    `told` are the ids of events and claims in use: the same event id on two pages would say that the event is one.
    `briefings` are the pages by path.
    """

    actors: Mapping[str, Actor] = field(default_factory=dict)
    places: Mapping[str, GeoPlace] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    paths: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    briefings: Mapping[str, Briefing] = field(default_factory=dict)
