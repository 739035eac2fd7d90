"""Makes `countries.json` from world-atlas's TopoJSON; run by hand, see the README beside this file.

TopoJSON: Bostock and Metcalf, "The TopoJSON Format Specification". Lines are simplified after Douglas and Peucker
(1973), arc by arc, so that neighbours keep their common border.
"""

import json
import sys
from pathlib import Path
from typing import Any

Point = tuple[float, float]

_TOLERANCE = 0.03
_LEAST_AREA = 0.02
_UNITS = 100


def main(source: Path) -> None:
    """Read `source` and write `countries.json` beside this file."""
    topology = json.loads(source.read_text(encoding="utf-8"))
    arcs = [_simplified(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry.get("arcs", [])]
        # The largest ring is a polygon's border and the others are holes; around a pole the first one is a mere point.
        borders = [max(polygon, key=lambda ring: abs(_area(ring, arcs))) for polygon in polygons if polygon]
        rings = [ring for ring in borders if abs(_area(ring, arcs)) >= _LEAST_AREA]
        if rings:
            countries.append({"name": geometry["properties"]["name"], "rings": rings})
    used = sorted({arc if arc >= 0 else ~arc for country in countries for ring in country["rings"] for arc in ring})
    number = {arc: place for place, arc in enumerate(used)}
    for country in countries:
        country["rings"] = [[number[a] if a >= 0 else ~number[~a] for a in ring] for ring in country["rings"]]
    told = {
        "source": "Natural Earth, Admin 0 – Countries, 1:50m, version 4.1.0 (public domain)",
        "arcs": [_steps(arcs[arc]) for arc in used],
        "countries": sorted(countries, key=lambda country: country["name"]),
    }
    target = Path(__file__).with_name("countries.json")
    target.write_text(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _decoded(arc: list[list[int]], transform: dict[str, Any]) -> list[Point]:
    (across, up), (left, bottom) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * across + left, y * up + bottom))
    return points


def _simplified(points: list[Point]) -> list[Point]:
    keep = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        far, place = max(
            ((_distance(points[i], points[first], points[last]), i) for i in range(first + 1, last)), default=(0.0, 0)
        )
        if far > _TOLERANCE:
            keep.add(place)
            waiting += [(first, place), (place, last)]
    return [points[i] for i in sorted(keep)]


def _distance(point: Point, one: Point, other: Point) -> float:
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    if not length:
        return float(((point[0] - one[0]) ** 2 + (point[1] - one[1]) ** 2) ** 0.5)
    share = max(0.0, min(1.0, ((point[0] - one[0]) * dx + (point[1] - one[1]) * dy) / length))
    return float(((point[0] - one[0] - share * dx) ** 2 + (point[1] - one[1] - share * dy) ** 2) ** 0.5)


def _area(ring: list[int], arcs: list[list[Point]]) -> float:
    points = [point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])]
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def _steps(points: list[Point]) -> list[int]:
    steps: list[int] = []
    x = y = 0
    for point in points:
        now = round(point[0] * _UNITS), round(point[1] * _UNITS)
        if now != (x, y) or not steps:
            steps += [now[0] - x, now[1] - y]
            x, y = now
    return steps


if __name__ == "__main__":
    main(Path(sys.argv[1]))
