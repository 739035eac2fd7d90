"""The shared things that pages point at by id: actors, places, sources, terms.

`formerly` are the ids that a thing had before; their addresses lead to it.
"""

from dataclasses import dataclass
from typing import Literal

from generator.model.edtf import When

NameKind = Literal["full", "alias", "abbreviation", "former", "native", "nom-de-guerre", "descriptive"]
Rights = Literal["full", "excerpts", "metadata"]
Precision = Literal["point", "area", "unknown"]


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an actor. `auto` is False for a name that is never matched by itself."""

    text: str
    kind: NameKind = "alias"
    auto: bool = True
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, group, state or organisation: `content/actors/<id>.md`.

    `names` starts with the chief name (`name:`), then the others as written under `aka:`. `confused_with` are ids
    under `not:`. `profile` is Markdown that starts on line `profile_line` of the file. `suggested` marks a page the
    importer drafted.
    """

    id: str
    path: str
    kind: str
    names: tuple[Name, ...]
    confused_with: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    summary: str = ""
    profile: str = ""
    profile_line: int = 1
    suggested: bool = False
    formerly: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The chief name."""
        return self.names[0].text


@dataclass(frozen=True, slots=True)
class GeoPlace:
    """An entry of `content/places.yaml`. `within` is the id of the place around it.

    `radius` says how far an area reaches around its point, in kilometres; None where nobody says.
    """

    id: str
    name: str
    kind: str = "place"
    within: str | None = None
    aka: tuple[str, ...] = ()
    point: tuple[float, float] | None = None
    precision: Precision = "unknown"
    note: str = ""
    formerly: tuple[str, ...] = ()
    radius: float | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """An entry of `content/sources.yaml`: what was read. `derived_from` are ids of sources it copies."""

    id: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: When | None = None
    accessed: When | None = None
    url: str = ""
    rights: Rights = "excerpts"
    derived_from: tuple[str, ...] = ()
    original: str = ""
    note: str = ""
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of `content/terms.yaml`: a word explained once."""

    id: str
    name: str
    definition: str = ""
    aka: tuple[str, ...] = ()
    cite: str | None = None
    formerly: tuple[str, ...] = ()
