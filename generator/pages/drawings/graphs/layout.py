"""Where the nodes of a graph are drawn: like charges apart, springs together, then no two labels on one another.

Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991), from a circle in the order given instead
of from random places, so that equal graphs are drawn alike. Afterwards the boxes of the labels are pushed apart until
none overlap.
"""

import math
from collections.abc import Mapping, Sequence

Place = tuple[float, float]
Size = tuple[float, float]

_ROUNDS = 120
_PUSHES = 400
_TOUCHING = (0.01, 0.01, 0.0142)
_GAP = 10.0
"""Pixels between two boxes."""

_PAGE = (1080.0, 760.0)
"""Pixels of a page: a wider drawing would be shrunk to it with its letters, until nobody can read them."""


def spread(sizes: Sequence[Size], edges: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
    """Return the centre of each box of `sizes` (width, height); `edges` are pairs of places in it. None overlap."""
    count = len(sizes)
    if count < 2:
        return ((0.0, 0.0),) * count
    ideal = 1.5 * math.sqrt(sum((w + _GAP) * (h + _GAP) * 4 for w, h in sizes) / count)
    radius = ideal * max(1.0, count / math.tau)
    turns = [math.tau * place / count for place in range(count)]
    places = [[radius * math.cos(turn), radius * math.sin(turn)] for turn in turns]
    heat = radius / 2
    for number in range(_ROUNDS):
        _move(places, edges, ideal, heat * (1 - number / _ROUNDS))
    return _apart(_on_a_page(places, sizes), sizes)


def around(centre: Size, sizes: Sequence[Size], gap: float = 0.0) -> tuple[Place, ...]:
    """Return the centres of a box in the middle and of `sizes` around it, in order, on as many rings as they need.

    `gap` is the room that the lines between boxes side by side should have, in pixels.
    """
    widest = max((width for width, _ in sizes), default=0.0)
    places: list[Place] = [(0.0, 0.0)]
    ring, done = 1, 0
    while done < len(sizes):
        across, down = ring * (centre[0] / 2 + widest / 2 + max(widest * 0.3 + 40, gap)), ring * (centre[1] + 95)
        length = math.tau * math.sqrt((across**2 + down**2) / 2)
        room = max(3, int(length / (widest * 0.75 + 40)))
        here = min(room, len(sizes) - done)
        turns = [math.tau * (place + 0.5 * (ring % 2)) / here - math.pi / 2 for place in range(here)]
        places += [(across * math.cos(turn), down * math.sin(turn)) for turn in turns]
        done += here
        ring += 1
    return _apart([list(place) for place in places], [centre, *sizes])


def _move(places: list[list[float]], edges: Sequence[tuple[int, int]], ideal: float, heat: float) -> None:
    """Push every two nodes apart, pull linked ones together, and hold all near the middle; none moves over `heat`."""
    force = [[-0.02 * x, -0.12 * y] for x, y in places]  # wider than high, as pages are
    square, hypot = ideal * ideal, math.hypot  # every two nodes meet here in each round: the one hot loop of a build
    for one, here in enumerate(places):
        across, down = force[one]
        for there, pushed in zip(places[:one], force, strict=False):
            dx, dy = here[0] - there[0], here[1] - there[1]
            distance = hypot(dx, dy)
            if distance <= 0.01:
                dx, dy, distance = _TOUCHING
            push = square / (distance * distance)
            x, y = dx * push, dy * push
            across, down = across + x, down + y
            pushed[0] -= x
            pushed[1] -= y
        force[one] = [across, down]
    for one, other in edges:
        dx, dy, distance = _between(places[one], places[other])
        pull = distance / ideal
        for node, sign in ((one, -1), (other, 1)):
            force[node][0] += sign * dx * pull
            force[node][1] += sign * dy * pull
    for place, (fx, fy) in zip(places, force, strict=True):
        length = math.hypot(fx, fy) or 1.0
        place[0] += fx / length * min(length, heat)
        place[1] += fy / length * min(length, heat)


def _on_a_page(places: Sequence[Sequence[float]], sizes: Sequence[Size]) -> list[list[float]]:
    """Draw the places together until the boxes there stand on a page, each axis by itself."""
    shares = []
    for axis, most in enumerate(_PAGE):
        values = [place[axis] for place in places]
        room = most - max(size[axis] for size in sizes)
        shares.append(min(1.0, room / max(1.0, max(values) - min(values))))
    return [[x * shares[0], y * shares[1]] for x, y in places]


def _between(one: Sequence[float], other: Sequence[float]) -> tuple[float, float, float]:
    dx, dy = one[0] - other[0], one[1] - other[1]
    distance = math.hypot(dx, dy)
    return (dx, dy, distance) if distance > 0.01 else _TOUCHING


def _apart(places: list[list[float]], sizes: Sequence[Size]) -> tuple[Place, ...]:
    """Push boxes that overlap apart, along the axis on which they do so least, until none do."""
    for _ in range(_PUSHES):
        moved = False
        for one in range(len(places)):
            for other in range(one):
                moved |= _part(places[one], places[other], sizes[one], sizes[other])
        if not moved:
            break
    else:
        return _stacked(sizes)
    return tuple((round(x, 1), round(y, 1)) for x, y in places)


def _part(one: list[float], other: list[float], size: Size, other_size: Size) -> bool:
    across = (size[0] + other_size[0]) / 2 + _GAP - abs(one[0] - other[0])
    down = (size[1] + other_size[1]) / 2 + _GAP - abs(one[1] - other[1])
    if across <= 0.2 or down <= 0.2:
        return False
    axis, shift = (0, across) if across < down else (1, down)
    sign = 1 if one[axis] >= other[axis] else -1
    one[axis] += sign * shift / 2
    other[axis] -= sign * shift / 2
    return True


def _stacked(sizes: Sequence[Size]) -> tuple[Place, ...]:
    """Return rows, for a graph too dense to be pushed apart: nothing is prettier than what can be read."""
    columns = max(1, math.isqrt(len(sizes)))
    width = max(width for width, _ in sizes) + _GAP
    height = max(height for _, height in sizes) + 4 * _GAP
    return tuple((place % columns * width, place // columns * height) for place in range(len(sizes)))


def neighbours(edges: Sequence[tuple[int, int]]) -> Mapping[int, tuple[int, ...]]:
    """Return for each node the nodes it has an edge with, in order."""
    found: dict[int, dict[int, None]] = {}
    for one, other in edges:
        found.setdefault(one, {})[other] = None
        found.setdefault(other, {})[one] = None
    return {node: tuple(sorted(others)) for node, others in found.items()}
