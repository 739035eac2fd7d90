"""Country outlines for maps, read from the package's own data (see the README beside this file)."""

import json
from functools import cache
from itertools import accumulate
from pathlib import Path

from generator.model.outlines import Outline, Outlines, ring_of

_UNITS = 100
_FILE = Path(__file__).with_name("countries.json")


@cache
def read_outlines() -> Outlines:
    """Return the outlines; read once, for the data never changes while the program runs."""
    told = json.loads(_FILE.read_text(encoding="utf-8"))
    arcs = [_points(steps) for steps in told["arcs"]]
    countries = tuple(
        Outline(country["name"], tuple(ring_of(_ring(ring, arcs)) for ring in country["rings"]))
        for country in told["countries"]
    )
    return Outlines(told["source"], countries)


def _points(steps: list[int]) -> tuple[tuple[float, float], ...]:
    across, up = accumulate(steps[::2]), accumulate(steps[1::2])
    return tuple((x / _UNITS, y / _UNITS) for x, y in zip(across, up, strict=True))


def _ring(ring: list[int], arcs: list[tuple[tuple[float, float], ...]]) -> tuple[tuple[float, float], ...]:
    """Return the ring's points: the last of an arc is the first of the next, and is kept once."""
    return tuple(point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])[:-1])
