"""Countries on a map: their outlines as SVG paths, and their names where the visible part has room for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.model.outlines import LonLat, Outline
from generator.pages.drawings.labels import Label, Room, rounded
from generator.pages.drawings.maps.projection import WIDTH, Crop, clipped

Parts = Sequence[Sequence[tuple[float, float]]]
"""What of a country is on the sheet: closed lines in pixels, none empty."""

_FINEST = 0.8
"""Pixels between two points of a line: finer steps cannot be seen."""


@dataclass(frozen=True, slots=True)
class Land:
    """A country's outline as an SVG path; `href` leads to its page if it is one of the site's places.

    `language` is the name's, "" for the language of the page.
    """

    path: str
    name: str
    href: str
    language: str


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a country, where there is room for it; `href` is set if it is one of the site's places.

    `language` is the name's, "" for the language of the page.
    """

    label: Label
    href: str
    language: str


def by_name(countries: Iterable[Outline]) -> dict[str, Outline]:
    """Return the countries under their name on the map and their English one."""
    english = {one.english.casefold(): one for one in countries if one.english}
    return english | {one.name.casefold(): one for one in countries}


def corners_of(outline: Outline) -> Iterable[LonLat]:
    """Return the corners of the box around the largest part of a country: far islands would make any map a globe."""
    ring = max(outline.rings, key=lambda ring: len(ring.points))
    return [(ring.west, ring.south), (ring.east, ring.north)]


def land_of(outline: Outline, parts: Parts, href: Mapping[str, str]) -> Land:
    """Return a country as the map draws the visible parts of it; `href` leads to the pages of some."""
    path = "".join(_path(points) for points in parts)
    return Land(path, outline.name, href.get(outline.name, ""), outline.language)


def visible(outline: Outline, crop: Crop) -> Parts:
    """Return the parts of a country on the sheet, in pixels; the globe is gone round once in either direction."""
    drawn = (
        clipped(crop.place(ring.points, turns), WIDTH, crop.height)
        for ring in outline.rings
        for turns in (-1, 0, 1)
        if crop.touches(ring, turns)
    )
    return [points for points in drawn if len(points) > 2]


def _path(points: Sequence[tuple[float, float]]) -> str:
    """Return a closed SVG path, without points that are too near the one before to be seen."""
    kept: list[tuple[float, float]] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= _FINEST:
            kept.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept) + "Z" if len(kept) > 2 else ""


def names_on(countries: Iterable[tuple[Outline, Parts]], room: Room, href: Mapping[str, str]) -> tuple[Name, ...]:
    """Name the countries in whose largest visible part the name has room, the site's own first."""
    found = []
    for outline, parts in sorted(countries, key=lambda pair: (pair[0].name not in href, pair[0].name)):
        area, x, y = max(_centre(points) for points in parts)
        label = Label(x, y, "middle", outline.name)
        own = outline.name in href
        large = area > 2.2 * len(outline.name) * room.lettering.letter * room.lettering.line
        if (large or own) and room.take(label):
            found.append(Name(rounded(label), href.get(outline.name, ""), outline.language))
        elif own and (beside := room.beside(x, y, room.lettering.line, outline.name)):
            found.append(Name(beside, href[outline.name], outline.language))
    return tuple(found)


def _centre(points: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Return the area of a polygon and its centre of gravity."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if abs(area) < 1:
        return 0.0, points[0][0], points[0][1]
    return abs(area) / 2, x / (3 * area), y / (3 * area)
