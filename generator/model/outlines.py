"""Outlines of countries, for maps."""

from dataclasses import dataclass

LonLat = tuple[float, float]
"""Longitude and latitude in degrees."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A country by its name; `rings` are closed lines around its parts, without holes.

    `language` is the name's, "" for that of the site; `english` is the English name, "" where that is the name itself.
    """

    name: str
    rings: tuple[tuple[LonLat, ...], ...]
    language: str = ""
    english: str = ""


@dataclass(frozen=True, slots=True)
class Outlines:
    """All countries. `source` names the data and its version."""

    source: str
    countries: tuple[Outline, ...]
