"""A sheet to draw on: shapes in the light theme's colours, drawn larger and reduced, so that their edges are smooth."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

PAPER, INK, QUIET, RULE = "#fffdf8", "#1e1c19", "#5f594f", "#d9d0bd"
ACTOR, EVENT, PLACE, NOTE, CLAIM = "#8a3b00", "#0b5563", "#2d5d1e", "#4b3fa0", "#7a1f5c"
TINT = "#f4e3d3"

OVERSAMPLING = 2
COLOURS = 64
"""Flat shapes and their smoothed edges need no more, and a palette makes the files a fifth as large."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Canvas:
    """A sheet of `width` × `height` pixels. Coordinates count from the upper left corner."""

    width: int
    height: int
    image: Image.Image
    pen: ImageDraw.ImageDraw

    def box(
        self, x: float, y: float, width: float, height: float, fill: str = "", line: str = "", thick: int = 4
    ) -> None:
        """Draw a rectangle with rounded corners, filled, outlined or both."""
        corners = tuple(round(value * OVERSAMPLING) for value in (x, y, x + width, y + height))
        radius = round(min(width, height, 20) / 2 * OVERSAMPLING)
        self.pen.rounded_rectangle(corners, radius, fill or None, line or None, thick * OVERSAMPLING)

    def disc(self, centre: Point, radius: float, fill: str = "", line: str = "", thick: int = 4) -> None:
        """Draw a circle, filled, outlined or both."""
        x, y = centre
        corners = tuple(round(v * OVERSAMPLING) for v in (x - radius, y - radius, x + radius, y + radius))
        self.pen.ellipse(corners, fill or None, line or None, thick * OVERSAMPLING)

    def stroke(self, points: Sequence[Point], colour: str, thick: int = 4) -> None:
        """Draw a line through the points."""
        scaled = [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]
        self.pen.line(scaled, colour, thick * OVERSAMPLING, "curve")

    def dashes(self, start: Point, end: Point, colour: str, thick: int = 4, count: int = 12) -> None:
        """Draw a broken line of `count` dashes."""
        (x0, y0), (x1, y1) = start, end
        steps = [
            (x0 + (x1 - x0) * part / (2 * count - 1), y0 + (y1 - y0) * part / (2 * count - 1))
            for part in range(2 * count)
        ]
        for first, last in zip(steps[::2], steps[1::2], strict=True):
            self.stroke((first, last), colour, thick)

    def text(self, x: float, y: float, words: str, size: int, colour: str, room: float) -> None:
        """Write one line, shortened to `room` pixels; nothing if the typeface lacks one of its letters."""
        typeface = ImageFont.load_default(size * OVERSAMPLING)
        if not _covers(typeface, words):
            return
        shown = words
        while shown and self.pen.textlength(shown, typeface) > room * OVERSAMPLING:
            shown = shown[:-2].rstrip() + "…"
        self.pen.text((x * OVERSAMPLING, y * OVERSAMPLING), shown, colour, typeface, anchor="ls")

    def png(self) -> bytes:
        """Return the sheet as a PNG file; equal drawings give equal bytes."""
        reduced = self.image.reduce(OVERSAMPLING).quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        file = io.BytesIO()
        reduced.save(file, "PNG", optimize=True)
        return file.getvalue()


def sheet(width: int, height: int, colour: str = PAPER) -> Canvas:
    """Return an empty sheet."""
    image = Image.new("RGB", (width * OVERSAMPLING, height * OVERSAMPLING), colour)
    return Canvas(width, height, image, ImageDraw.Draw(image))


def _covers(typeface: ImageFont.FreeTypeFont | ImageFont.ImageFont, words: str) -> bool:
    """Tell whether the typeface has every letter: the one that Pillow brings has only Latin ones."""
    missing = bytes(typeface.getmask("\U0010fffd"))
    return all(letter.isspace() or bytes(typeface.getmask(letter)) != missing for letter in set(words))
