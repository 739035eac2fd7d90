"""Outlines of countries, for maps."""

from dataclasses import dataclass

LonLat = tuple[float, float]
"""Longitude and latitude in degrees."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A country by its name in the data; `rings` are closed lines around its parts, without holes."""

    name: str
    rings: tuple[tuple[LonLat, ...], ...]


@dataclass(frozen=True, slots=True)
class Outlines:
    """All countries. `source` names the data and its version."""

    source: str
    countries: tuple[Outline, ...]
