"""The site's mark as an icon: lines of text with a note beside them, as `static/icon.svg` draws it."""

from generator.exports.pictures.canvas import ACTOR, INK, Canvas, sheet

GRID = 24
"""The mark is drawn on a grid of this many steps a side, and one more at each edge for round masks."""

LINES = ((2, 5, 13), (2, 10, 13), (2, 15, 13), (2, 20, 9))
NOTES = ((17, 9, 22), (17, 12, 22), (17, 15, 20))
"""Rows as left, height, right."""


def draw_icon(size: int) -> bytes:
    """Return the icon of `size` pixels a side as PNG."""
    canvas = sheet(size, size)
    draw_mark(canvas, 0.12 * size, 0.12 * size, 0.76 * size)
    return canvas.png()


def draw_mark(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw the mark with its upper left corner at `x`, `y`."""
    step = size / GRID
    for rows, colour, thick in ((LINES, INK, 2.0), (NOTES, ACTOR, 1.6)):
        for left, height, right in rows:
            line = ((x + left * step, y + height * step), (x + right * step, y + height * step))
            canvas.stroke(line, colour, max(1, round(thick * step)))
