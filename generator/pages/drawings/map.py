"""Places on a map without a map server: country outlines cropped to them, each place a link, precision shown.

A place with a point is a dot. Where the point stands for an area it is a circle as large as the editor says that the
area is, and a small ring, which has no size, where nobody says. A country that has an outline in the data is drawn as
that outline. Everything else is listed and not drawn: no position and no extent is made up.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.entities import GeoPlace
from generator.model.outlines import LonLat, Outline
from generator.pages.drawings.labels import NARROW, WIDE, Label, Lettering, Room, rounded
from generator.pages.drawings.projection import WIDTH, Crop, clipped, crop_around, unbroken
from generator.pages.planning.links import Linker

_FINEST = 0.8
"""Pixels between two points of a line: finer steps cannot be seen."""

_DEGREE = 111.32
"""Kilometres of a degree of latitude."""


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
class Mark:
    """A place with a point. `area` says that the point stands for an area, `stated` that `radius` is its extent.

    `wide` and `narrow` are its names on a page and on a phone, None where there is no room.
    """

    x: float
    y: float
    radius: float
    area: bool
    stated: bool
    name: str
    href: str
    wide: Label | None
    narrow: Label | None


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a country, where there is room for it; `href` is set if it is one of the site's places.

    `language` is the name's, "" for the language of the page.
    """

    label: Label
    href: str
    language: str


@dataclass(frozen=True, slots=True)
class Map:
    """The drawing, in pixels. `label` says in words what it shows, `source` where the outlines are from.

    `wide` and `narrow` are the countries' names on a page and on a phone.
    """

    width: int
    height: int
    lands: tuple[Land, ...]
    wide: tuple[Name, ...]
    narrow: tuple[Name, ...]
    marks: tuple[Mark, ...]
    label: str
    source: str


def draw_map(linker: Linker, places: Sequence[GeoPlace], least: float = 8.0) -> Map | None:
    """Return the map of the places that can be placed; None if none can, or there are no outlines to draw on."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return None
    by_name = _by_name(outlines.countries)
    pointed = [place for place in places if _point(place)]
    outlined = {place.id: outline for place in places if (outline := _outline(place, by_name))}
    ends = [end for place in pointed for end in _ends(place)]
    corners = [corner for outline in outlined.values() for corner in _corners(outline)]
    if not ends and not corners:
        return None
    crop = crop_around(ends or corners, least)
    beyond = [outline for outline in outlined.values() if not _land(outline, crop, {}).path]
    if beyond:  # a country that is said to be on the map is on it
        crop = crop_around([*ends, *(corner for outline in beyond for corner in _corners(outline))], least)
    href = {outline.name: linker.place(id_).href for id_, outline in outlined.items()}
    lands = tuple(_land(outline, crop, href) for outline in outlines.countries)
    spots = _spots(pointed, crop)
    rooms = [_room(spots, crop, lettering) for lettering in (WIDE, NARROW)]
    wide, narrow = ([room.beside(s.x, s.y, s.size(room.lettering), s.place.name) for s in spots] for room in rooms)
    marks = [_mark(linker, *row) for row in zip(spots, wide, narrow, strict=True)]
    names = [_names(outlines.countries, crop, room, href) for room in rooms]
    return Map(
        width=round(WIDTH),
        height=round(crop.height),
        lands=tuple(land for land in lands if land.path),
        wide=names[0],
        narrow=names[1],
        marks=tuple(sorted(marks, key=lambda mark: -mark.radius)),  # none is covered by a larger one
        label=linker.catalogue.words.join(place.name for place in places[:8]) + (" …" if len(places) > 8 else ""),
        source=outlines.source,
    )


def can_be_placed(linker: Linker, place: GeoPlace) -> bool:
    """Tell whether a place is on the map."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return False
    return bool(_point(place) or _outline(place, _by_name(outlines.countries)))


def _point(place: GeoPlace) -> LonLat | None:
    if place.point is None or place.precision == "unknown":
        return None
    latitude, longitude = place.point
    return longitude, latitude


def _ends(place: GeoPlace) -> Iterator[LonLat]:
    """Yield what must be on the map for a place to be: its point, or the four ends of its stated extent."""
    if point := _point(place):
        degrees = (place.radius or 0) / _DEGREE
        around = degrees / max(0.15, math.cos(math.radians(point[1])))
        yield point
        if degrees:
            yield from ((point[0], point[1] - degrees), (point[0], point[1] + degrees))
            yield from ((point[0] - around, point[1]), (point[0] + around, point[1]))


def _by_name(countries: Iterable[Outline]) -> dict[str, Outline]:
    """Return the countries under their name on the map and their English one."""
    english = {one.english.casefold(): one for one in countries if one.english}
    return english | {one.name.casefold(): one for one in countries}


def _outline(place: GeoPlace, by_name: dict[str, Outline]) -> Outline | None:
    if place.kind != "country" or _point(place):
        return None
    return next((by_name[name.casefold()] for name in (place.name, *place.aka) if name.casefold() in by_name), None)


def _corners(outline: Outline) -> Iterable[LonLat]:
    """Return the corners of the box around the largest part of a country: far islands would make any map a globe."""
    ring = max(outline.rings, key=len)
    return [(min(x for x, _ in ring), min(y for _, y in ring)), (max(x for x, _ in ring), max(y for _, y in ring))]


def _land(outline: Outline, crop: Crop, href: dict[str, str]) -> Land:
    parts = []
    for ring in outline.rings:
        for turns in (-1, 0, 1):
            points = clipped([crop.place(point, turns) for point in unbroken(ring)], WIDTH, crop.height)
            if len(points) > 2 and (path := _path(points)):
                parts.append(path)
    return Land("".join(parts), outline.name, href.get(outline.name, ""), outline.language)


def _path(points: Sequence[tuple[float, float]]) -> str:
    """Return a closed SVG path, without points that are too near the one before to be seen."""
    kept: list[tuple[float, float]] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= _FINEST:
            kept.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept) + "Z" if len(kept) > 2 else ""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a place is on the sheet, and how far its stated extent reaches in pixels, 0 for none."""

    place: GeoPlace
    x: float
    y: float
    extent: float

    def size(self, lettering: Lettering) -> float:
        """Return the radius of the mark: never smaller than can be seen."""
        return max(self.extent, lettering.ring if self.place.precision == "area" and not self.extent else lettering.dot)


def _spots(places: Sequence[GeoPlace], crop: Crop) -> list[_Spot]:
    """Return the places with a point, exact ones first: they are named first."""
    spots = []
    for place in sorted(places, key=lambda place: (place.precision != "point", place.name, place.id)):
        if point := _point(place):
            x, y = crop.east_of_west(point)
            extent = (place.radius or 0) / _DEGREE * crop.scale * crop.squeeze
            spots.append(_Spot(place, round(x, 1), round(y, 1), round(extent, 1)))
    return spots


def _room(spots: Iterable[_Spot], crop: Crop, lettering: Lettering) -> Room:
    """Return the sheet with the marks on it; names may stand inside an extent, not on a dot or a ring."""
    sizes = [(spot, spot.size(lettering)) for spot in spots if not spot.extent]
    return Room(WIDTH, crop.height, lettering, [(s.x - r, s.y - r, s.x + r, s.y + r) for s, r in sizes])


def _mark(linker: Linker, spot: _Spot, wide: Label | None, narrow: Label | None) -> Mark:
    return Mark(
        x=spot.x,
        y=spot.y,
        radius=spot.size(WIDE),
        area=spot.place.precision == "area",
        stated=bool(spot.extent),
        name=spot.place.name,
        href=linker.place(spot.place.id).href,
        wide=wide,
        narrow=narrow,
    )


def _names(countries: Iterable[Outline], crop: Crop, room: Room, href: dict[str, str]) -> tuple[Name, ...]:
    """Name the countries in whose visible part the name has room, the site's own first."""
    found = []
    for outline in sorted(countries, key=lambda one: (one.name not in href, one.name)):
        parts = [
            points
            for ring in outline.rings
            for turns in (-1, 0, 1)
            if len(points := clipped([crop.place(point, turns) for point in unbroken(ring)], WIDTH, crop.height)) > 2
        ]
        if not parts:
            continue
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
