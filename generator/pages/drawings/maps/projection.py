"""From degrees to pixels: a crop of the globe, flat, with true proportions at its middle.

Equirectangular projection with its standard parallel at the middle of the crop (Snyder, "Map Projections", 1987).
Longitudes count on from the crop's western edge, so a crop may cross the 180th meridian.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.outlines import LonLat, Ring

WIDTH = 900.0
"""Pixels from west to east."""

HIGHEST = 82.0
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

    def place(self, points: Iterable[LonLat], turns: int = 0) -> list[tuple[float, float]]:
        """Return the pixels of points; `turns` is how often their longitudes went round the globe."""
        across, down, west, north = self.scale, self.scale * self.squeeze, self.west - 360 * turns, self.north
        return [((longitude - west) * across, (north - latitude) * down) for longitude, latitude in points]

    def touches(self, ring: Ring, turns: int) -> bool:
        """Tell whether the box around a ring reaches onto the crop, or within a degree of it."""
        west, east = ring.west + 360 * turns, ring.east + 360 * turns
        aside = east < self.west - 1 or west > self.west + self.span + 1
        return not aside and ring.north >= self.south - 1 and ring.south <= self.north + 1

    def east_of_west(self, point: LonLat) -> tuple[float, float]:
        """Return the pixels of a point, its longitude counted on from the western edge."""
        latitude = max(-HIGHEST, min(HIGHEST, point[1]))
        (spot,) = self.place([((point[0] - self.west) % 360 + self.west, latitude)])
        return spot


def crop_around(points: Sequence[LonLat], least: float = 8.0) -> Crop:
    """Return the smallest crop with all points and a margin, at least `least` degrees from south to north."""
    west, span = _window([lon for lon, _ in points])
    latitudes = [max(-HIGHEST, min(HIGHEST, lat)) for _, lat in points]
    south, north = min(latitudes), max(latitudes)
    margin = max(0.14 * max(span, north - south), (least - (north - south)) / 2, 1.0)
    south, north = max(-HIGHEST, south - margin), min(HIGHEST, north + margin)
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
