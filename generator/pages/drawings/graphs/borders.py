"""Where a line between two boxes begins and ends, and its arrow. All in pixels of the drawing."""

import math

from generator.pages.drawings.graphs.layout import Place, Size


def borders(one: Place, size: Size, other: Place, other_size: Size, beside: float) -> tuple[Place, Place]:
    """Return where the line between two boxes leaves the one and meets the other, moved `beside` pixels to a side."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = math.hypot(dx, dy) or 1.0
    shift = (-dy / length * beside, dx / length * beside)
    start, end = _exit(size, dx, dy, shift), _exit(other_size, -dx, -dy, shift)
    return (
        (round(one[0] + dx * start + shift[0], 1), round(one[1] + dy * start + shift[1], 1)),
        (round(other[0] - dx * end + shift[0], 1), round(other[1] - dy * end + shift[1], 1)),
    )


def _exit(size: Size, dx: float, dy: float, shift: Place) -> float:
    """Return the share of the way at which a line, moved by `shift` from a box's centre, crosses its border.

    A line moved past the box altogether leaves as if it had not been moved.
    """
    halves = [(size[0] / 2 + 3, dx, shift[0]), (size[1] / 2 + 3, dy, shift[1])]
    if any(abs(aside) >= half for half, _, aside in halves):
        halves = [(half, way, 0.0) for half, way, _ in halves]
    shares = ((half - math.copysign(aside, way * aside)) / abs(way) for half, way, aside in halves if way)
    return min(*shares, 0.48)


def head(x1: float, y1: float, x2: float, y2: float) -> str:
    """Return the path of an arrow's head at the end of a line."""
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    back, side = (x2 - 9 * ux, y2 - 9 * uy), (-4 * uy, 4 * ux)
    left, right = (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])
    return f"M{left[0]:.1f} {left[1]:.1f}L{x2:.1f} {y2:.1f}L{right[0]:.1f} {right[1]:.1f}"
