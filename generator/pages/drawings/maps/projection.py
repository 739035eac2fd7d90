"""From degrees to pixels: a crop of the globe, flat, with true proportions at its middle.

Equirectangular projection with its standard parallel at the middle of the crop (Snyder, "Map Projections", 1987).
Longitudes count on from the crop's western edge, so a crop may cross the 180th meridian.
"""

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.outlines import LonLat

WIDTH = 900.0
"""Pixels from west to east."""

_HIGHEST = 82.0
"""Latitude at which a map ends: beyond, plane and globe have too little in common. Places there stand at its edge."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of the globe: its `west` edge in degrees, `span` degrees eastwards, and its `south` and `north`."""

    west: float
    span: float
    south: float
    north: float

    @property
    def scale(self) -> float:
        """Pixels for one degree of longitude."""
        return WIDTH / self.span

    @property
    def squeeze(self) -> float:
        """How much longer a degree of latitude is than one of longitude, at the middle of the crop."""
        return 1 / max(0.15, math.cos(math.radians((self.south + self.north) / 2)))

    @property
    def height(self) -> float:
        """Pixels from north to south."""
        return (self.north - self.south) * self.scale * self.squeeze

    def place(self, point: LonLat, turns: int = 0) -> tuple[float, float]:
        """Return the pixels of a point; `turns` is how often its longitude went round the globe."""
        return (point[0] - self.west + 360 * turns) * self.scale, (self.north - point[1]) * self.scale * self.squeeze

    def east_of_west(self, point: LonLat) -> tuple[float, float]:
        """Return the pixels of a point, its longitude counted on from the western edge."""
        latitude = max(-_HIGHEST, min(_HIGHEST, point[1]))
        return self.place(((point[0] - self.west) % 360 + self.west, latitude))


def crop_around(points: Sequence[LonLat], least: float = 8.0) -> Crop:
    """Return the smallest crop with all points and a margin, at least `least` degrees from south to north."""
    west, span = _window([lon for lon, _ in points])
    latitudes = [max(-_HIGHEST, min(_HIGHEST, lat)) for _, lat in points]
    south, north = min(latitudes), max(latitudes)
    margin = max(0.14 * max(span, north - south), (least - (north - south)) / 2, 1.0)
    south, north = max(-_HIGHEST, south - margin), min(_HIGHEST, north + margin)
    west, span = west - margin, span + 2 * margin
    widest = (north - south) / max(0.15, math.cos(math.radians((south + north) / 2)))
    if span < 1.3 * widest:  # a map is read in landscape
        west, span = west - (1.3 * widest - span) / 2, 1.3 * widest
    if span > 360:
        west, span = -180.0, 360.0
    highest = 0.9 * span * max(0.15, math.cos(math.radians((south + north) / 2)))
    if north - south > highest > 0:
        middle = (south + north) / 2
        south, north = min(south, middle - highest / 2), max(north, middle + highest / 2)
    return Crop(west, span, south, north)


def _window(longitudes: Iterable[float]) -> tuple[float, float]:
    """Return the western edge and the width of the narrowest band with all longitudes: all but the widest gap."""
    around = sorted({lon % 360 for lon in longitudes})
    gaps = [(after - before, after) for before, after in zip(around, [*around[1:], around[0] + 360], strict=True)]
    gap, start = max(gaps)
    west = (start + 180) % 360 - 180
    return west, 360 - gap


def unbroken(ring: Sequence[LonLat]) -> Sequence[LonLat]:
    """Return a ring whose longitudes count on over the 180th meridian, where the data jump to the globe's other side.

    A ring around a pole does not close that way, and stays as it is: the data lead it along the map's edge.
    """
    shift, points = 0, [ring[0]]
    for before, point in itertools.pairwise(ring):
        step = point[0] - before[0]
        shift += 360 if step < -180 else -360 if step > 180 else 0
        points.append((point[0] + shift, point[1]))
    return points if abs(points[-1][0] - points[0][0]) <= 180 else ring


def clipped(ring: Sequence[tuple[float, float]], width: float, height: float) -> list[tuple[float, float]]:
    """Return what of a polygon lies on the sheet (Sutherland and Hodgman 1974), with a little beyond its edges."""
    edge = 4.0
    points = list(ring)
    for axis, limit, side in ((0, -edge, 1), (0, width + edge, -1), (1, -edge, 1), (1, height + edge, -1)):
        points = _cut(points, axis, limit, side)
        if not points:
            return []
    return points


def _cut(points: list[tuple[float, float]], axis: int, limit: float, side: int) -> list[tuple[float, float]]:
    kept = []
    for before, point in zip([points[-1], *points[:-1]], points, strict=True):
        inside, was_inside = side * (point[axis] - limit) >= 0, side * (before[axis] - limit) >= 0
        if inside != was_inside:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if inside:
            kept.append(point)
    return kept
