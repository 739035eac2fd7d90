"""Places on a map without a map server: country outlines cropped to them, each place a link, precision shown.

A place with a point is a dot, or a ring where the point stands for an area. A country that has an outline in the data
is drawn as that outline. Everything else is listed and not drawn: no position is made up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.entities import GeoPlace
from generator.model.outlines import LonLat, Outline
from generator.pages.parts.links import Linker
from generator.pages.parts.projection import WIDTH, Crop, clipped, crop_around, unbroken

_FINEST = 0.8
"""Pixels between two points of a line: finer steps cannot be seen."""

_LETTER = 6.7
_LINE = 15.0
_RING = 13
_DOT = 5


@dataclass(frozen=True, slots=True)
class Land:
    """A country's outline as an SVG path; `href` leads to its page if it is one of the site's places."""

    path: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A place with a point. `area` says that the point stands for an area; `label` is "" where there was no room."""

    x: float
    y: float
    radius: int
    area: bool
    name: str
    href: str
    label: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a country, where there is room for it."""

    x: float
    y: float
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Map:
    """The drawing, in pixels. `label` says in words what it shows, `source` where the outlines are from."""

    width: int
    height: int
    lands: tuple[Land, ...]
    names: tuple[Name, ...]
    marks: tuple[Mark, ...]
    label: str
    source: str


def draw_map(linker: Linker, places: Sequence[GeoPlace], least: float = 8.0) -> Map | None:
    """Return the map of the places that can be placed; None if none can, or there are no outlines to draw on."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return None
    by_name = {outline.name.casefold(): outline for outline in outlines.countries}
    pointed = [place for place in places if _point(place)]
    outlined = {place.id: outline for place in places if (outline := _outline(place, by_name))}
    ends = [point for place in pointed if (point := _point(place))]
    corners = [corner for outline in outlined.values() for corner in _corners(outline)]
    if not ends and not corners:
        return None
    crop = crop_around(ends or corners, least)
    beyond = [outline for outline in outlined.values() if not _land(outline, crop, {}).path]
    if beyond:  # a country that is said to be on the map is on it
        crop = crop_around([*ends, *(corner for outline in beyond for corner in _corners(outline))], least)
    href = {outline.name: linker.place(id_).href for id_, outline in outlined.items()}
    lands = tuple(_land(outline, crop, href) for outline in outlines.countries)
    marks, taken = _marks(linker, pointed, crop)
    return Map(
        width=round(WIDTH),
        height=round(crop.height),
        lands=tuple(land for land in lands if land.path),
        names=_names(outlines.countries, crop, taken, href),
        marks=marks,
        label=linker.catalogue.words.join(place.name for place in places[:8]) + (" …" if len(places) > 8 else ""),
        source=outlines.source,
    )


def can_be_placed(linker: Linker, place: GeoPlace) -> bool:
    """Tell whether a place is on the map."""
    outlines = linker.catalogue.edition.outlines
    if outlines is None:
        return False
    return bool(_point(place) or _outline(place, {one.name.casefold(): one for one in outlines.countries}))


def _point(place: GeoPlace) -> LonLat | None:
    if place.point is None or place.precision == "unknown":
        return None
    latitude, longitude = place.point
    return longitude, latitude


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
    return Land("".join(parts), outline.name, href.get(outline.name, ""))


def _path(points: Sequence[tuple[float, float]]) -> str:
    """Return a closed SVG path, without points that are too near the one before to be seen."""
    kept: list[tuple[float, float]] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= _FINEST:
            kept.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept) + "Z" if len(kept) > 2 else ""


Box = tuple[float, float, float, float]


def _marks(linker: Linker, places: Sequence[GeoPlace], crop: Crop) -> tuple[tuple[Mark, ...], list[Box]]:
    """Return the marks, exact ones first, each label where it covers no mark and no other label."""
    spots = []
    for place in sorted(places, key=lambda place: (place.precision != "point", place.name, place.id)):
        if point := _point(place):
            x, y = crop.east_of_west(point)
            spots.append((place, round(x, 1), round(y, 1), _DOT if place.precision == "point" else _RING))
    taken: list[Box] = [(x - r, y - r, x + r, y + r) for _, x, y, r in spots]
    marks = []
    for place, x, y, radius in spots:
        found = _room(x, y, radius, place.name, crop.height, taken)
        label_x, label_y, anchor = found or (x, y, "start")
        marks.append(
            Mark(
                x=x,
                y=y,
                radius=radius,
                area=place.precision == "area",
                name=place.name,
                href=linker.place(place.id).href,
                label=place.name if found else "",
                label_x=round(label_x, 1),
                label_y=round(label_y, 1),
                anchor=anchor,
            )
        )
    return tuple(marks), taken


def _room(
    x: float, y: float, radius: int, text: str, height: float, taken: list[Box]
) -> tuple[float, float, str] | None:
    """Return where a label fits beside a mark, and take that room; None if it fits nowhere."""
    width = len(text) * _LETTER
    gap = radius + 4
    for label_x, label_y, anchor in (
        (x + gap, y + 4, "start"),
        (x - gap, y + 4, "end"),
        (x, y - gap, "middle"),
        (x, y + gap + 10, "middle"),
        (x + gap * 0.7, y - gap * 0.7, "start"),
        (x + gap * 0.7, y + gap * 0.7 + 8, "start"),
        (x - gap * 0.7, y - gap * 0.7, "end"),
        (x - gap * 0.7, y + gap * 0.7 + 8, "end"),
    ):
        left = label_x - (0 if anchor == "start" else width if anchor == "end" else width / 2)
        box = (left, label_y - 11, left + width, label_y + 4)
        if box[0] < 0 or box[1] < 0 or box[2] > WIDTH or box[3] > height or any(_overlap(box, one) for one in taken):
            continue
        taken.append(box)
        return label_x, label_y, anchor
    return None


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _names(countries: Iterable[Outline], crop: Crop, taken: list[Box], href: dict[str, str]) -> tuple[Name, ...]:
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
        width = len(outline.name) * _LETTER
        box = (x - width / 2, y - 10, x + width / 2, y + 5)
        own = outline.name in href
        inside = box[0] >= 0 and box[2] <= WIDTH and box[1] >= 0 and box[3] <= crop.height
        if inside and (own or area > 2.2 * width * _LINE) and not any(_overlap(box, one) for one in taken):
            taken.append(box)
            found.append(Name(round(x, 1), round(y, 1), outline.name, href.get(outline.name, "")))
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
