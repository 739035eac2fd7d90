"""Outlines of countries, for maps."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

LonLat = tuple[float, float]
"""Longitude and latitude in degrees."""


class Ring(NamedTuple):
    """A closed line in degrees, and the box around it.

    Longitudes count on over the 180th meridian, so that no line runs back around the globe.
    """

    points: tuple[LonLat, ...]
    west: float
    east: float
    south: float
    north: float


@dataclass(frozen=True, slots=True)
class Outline:
    """A country by its name; `rings` are closed lines around its parts, without holes.

    `language` is the name's, "" for that of the site; `english` is the English name, "" where that is the name itself.
    """

    name: str
    rings: tuple[Ring, ...]
    language: str = ""
    english: str = ""


@dataclass(frozen=True, slots=True)
class Outlines:
    """All countries. `source` names the data and its version."""

    source: str
    countries: tuple[Outline, ...]


def ring_of(points: Sequence[LonLat]) -> Ring:
    """Return the ring through points of which the data jump to the globe's other side at the 180th meridian."""
    line = _unbroken(points)
    longitudes, latitudes = [x for x, _ in line], [y for _, y in line]
    return Ring(line, min(longitudes), max(longitudes), min(latitudes), max(latitudes))


def _unbroken(points: Sequence[LonLat]) -> tuple[LonLat, ...]:
    """Return the points with longitudes that count on.

    A ring around a pole does not close that way, and stays as it is: the data lead it along the map's edge.
    """
    shift, line = 0, [points[0]]
    for before, point in itertools.pairwise(points):
        step = point[0] - before[0]
        shift += 360 if step < -180 else -360 if step > 180 else 0
        line.append((point[0] + shift, point[1]))
    return tuple(line) if abs(line[-1][0] - line[0][0]) <= 180 else tuple(points)
