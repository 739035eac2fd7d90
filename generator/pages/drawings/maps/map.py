"""Places on a map without a map server: country outlines cropped to them, each place a link, precision shown.

A place with a point is a dot. Where the point stands for an area it is a circle as large as the editor says that the
area is, and a small ring, which has no size, where nobody says. A country that has an outline in the data is drawn as
that outline. Everything else is listed and not drawn: no position and no extent is made up.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model.entities import GeoPlace
from generator.model.outlines import LonLat, Outline
from generator.pages.drawings.labels import NARROW, WIDE, Label, Lettering, Room
from generator.pages.drawings.maps.countries import Land, Name, by_name, corners_of, land_of, names_on, visible
from generator.pages.drawings.maps.projection import HIGHEST, WIDTH, Crop, crop_around
from generator.pages.planning.links import Linker

Sign = Literal["point", "extent", "area", "outline", "edge"]
"""What a reader may need explained: a dot, a circle to scale, a ring without a size, a country, a dot at the edge."""

_DEGREE = 111.32
"""Kilometres of a degree of latitude."""

_EDGE = 8.0
"""Pixels between the map's edge and the dot of a place that lies beyond it."""


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
class Map:
    """The drawing, in pixels. `label` says in words what it shows, `source` where the outlines are from.

    `signs` are those that it uses: they alone are explained beside it; `unnamed` that a place's name found no room.
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
    signs: frozenset[Sign]
    unnamed: bool


def draw_map(linker: Linker, places: Sequence[GeoPlace], least: float = 8.0) -> Map | None:
    """Return the map of the places that can be placed; None if none can, or there are no outlines to draw on."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return None
    outline_of = by_name(outlines.countries)
    pointed = [place for place in places if _point(place)]
    outlined = {place.id: outline for place in places if (outline := _outline(place, outline_of))}
    ends = [end for place in pointed for end in _ends(place)]
    corners = [corner for outline in outlined.values() for corner in corners_of(outline)]
    if not ends and not corners:
        return None
    crop = crop_around(ends or corners, least)
    beyond = [outline for outline in outlined.values() if not visible(outline, crop)]
    if beyond:  # a country that is said to be on the map is on it
        crop = crop_around([*ends, *(corner for outline in beyond for corner in corners_of(outline))], least)
    href = {outline.name: linker.place(id_).href for id_, outline in outlined.items()}
    seen = [(outline, parts) for outline in outlines.countries if (parts := visible(outline, crop))]
    lands = tuple(land_of(outline, parts, href) for outline, parts in seen)
    spots = _spots(pointed, crop)
    rooms = [_room(spots, crop, lettering) for lettering in (WIDE, NARROW)]
    wide, narrow = ([room.beside(s.x, s.y, s.size(room.lettering), s.place.name) for s in spots] for room in rooms)
    marks = [_mark(linker, *row) for row in zip(spots, wide, narrow, strict=True)]
    names = [names_on(seen, room, href) for room in rooms]
    return Map(
        width=round(WIDTH),
        height=round(crop.height),
        lands=tuple(land for land in lands if land.path),
        wide=names[0],
        narrow=names[1],
        marks=tuple(sorted(marks, key=lambda mark: -mark.radius)),  # none is covered by a larger one
        label=linker.catalogue.words.join(place.name for place in places[:8]) + (" …" if len(places) > 8 else ""),
        source=outlines.source,
        signs=frozenset(_signs(spots, outlined)),
        unnamed=any(label is None for label in (*wide, *narrow)),
    )


def can_be_placed(linker: Linker, place: GeoPlace) -> bool:
    """Tell whether a place is on the map."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return False
    return bool(_point(place) or _outline(place, by_name(outlines.countries)))


def _outline(place: GeoPlace, outline_of: dict[str, Outline]) -> Outline | None:
    if place.kind != "country" or _point(place):
        return None
    return next(
        (outline_of[name.casefold()] for name in (place.name, *place.aka) if name.casefold() in outline_of), None
    )


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
            y = min(max(y, _EDGE), crop.height - _EDGE)
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


def _signs(spots: Iterable[_Spot], outlined: Mapping[str, Outline]) -> Iterator[Sign]:
    """Yield what of the map's signs it uses."""
    for spot in spots:
        yield "extent" if spot.extent else "area" if spot.place.precision == "area" else "point"
        if spot.place.point and abs(spot.place.point[0]) > HIGHEST:
            yield "edge"
    if outlined:
        yield "outline"
