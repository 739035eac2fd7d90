"""What stands for each kind of page: text with marks and notes, one person among others, marks on a line of time.

Every number is a pixel of the 1200 × 630 sheet; the lower fifth carries the site's mark and title.
"""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

from generator.exports.pictures.canvas import (
    ACTOR,
    CLAIM,
    EVENT,
    INK,
    NOTE,
    PLACE,
    QUIET,
    RULE,
    TINT,
    Canvas,
    Point,
    sheet,
)
from generator.exports.pictures.icon import draw_mark
from generator.pages.parts.sharing import PICTURE_HEIGHT, PICTURE_WIDTH

LAYERS = (ACTOR, EVENT, PLACE, NOTE, CLAIM)
CENTRE: Point = (600, 250)


def _text(canvas: Canvas) -> None:
    """Show lines of text, some words marked, notes beside them."""
    for row, end in enumerate((760, 720, 770, 740, 500, 760, 730)):
        canvas.box(110, 90 + 52 * row, end - 110, 14, RULE)
    marks = (
        (230, 0, 170, ACTOR),
        (520, 1, 150, EVENT),
        (150, 2, 210, CLAIM),
        (430, 3, 120, PLACE),
        (260, 5, 190, ACTOR),
    )
    for left, row, width, colour in marks:
        y = 90 + 52 * row
        canvas.box(left, y - 10, width, 34, TINT)
        canvas.box(left, y + 24, width, 7, colour)
    for y, colour, rows in ((84, ACTOR, 2), (176, CLAIM, 3), (330, EVENT, 2)):
        canvas.box(830, y, 8, 34 * rows - 14, colour)
        for row in range(rows):
            canvas.box(856, y + 34 * row, 230 - 60 * (row == rows - 1), 10, QUIET)


def _around(centre: Point, radius: float, count: int, squeeze: float = 0.6) -> list[Point]:
    turns = [2 * math.pi * (step + 0.25) / count for step in range(count)]
    return [(centre[0] + radius * math.cos(turn), centre[1] + squeeze * radius * math.sin(turn)) for turn in turns]


def _actor(canvas: Canvas) -> None:
    """Show one among others."""
    others = _around(CENTRE, 330, 7)
    for place, other in enumerate(others):
        if place % 3 == 2:
            canvas.dashes(CENTRE, other, QUIET, 4, 9)
        else:
            canvas.stroke((CENTRE, other), QUIET, 4)
    for place, other in enumerate(others):
        canvas.disc(other, 26 + 5 * (place % 3), "#fffdf8", ACTOR, 6)
    canvas.disc(CENTRE, 82, ACTOR)


def _network(canvas: Canvas) -> None:
    """Show groups that hang together."""
    left, right = _around((370, 250), 190, 6), _around((850, 250), 170, 5)
    for group in (left, right):
        for place, node in enumerate(group):
            canvas.stroke((node, group[(place + 2) % len(group)]), QUIET, 4)
    canvas.dashes(left[0], right[2], CLAIM, 5, 10)
    for place, node in enumerate((*left, *right)):
        canvas.disc(node, 22 + 6 * (place % 2), LAYERS[place % 3])


def _axis(canvas: Canvas, y: float) -> None:
    canvas.stroke(((90, y), (1110, y)), INK, 5)
    for year in range(11):
        canvas.stroke(((100 + 100 * year, y), (100 + 100 * year, y + 16)), INK, 4)


def _timeline(canvas: Canvas) -> None:
    """Show marks on a line of time: days as dots, spans as bars, vague ones dashed."""
    _axis(canvas, 400)
    for x, y in ((180, 350), (330, 350), (350, 300), (610, 350), (640, 300), (655, 250), (930, 350), (1010, 350)):
        canvas.disc((x, y), 15, EVENT)
    canvas.box(400, 286, 170, 28, EVENT)
    canvas.dashes((700, 320), (900, 320), EVENT, 20, 6)
    canvas.dashes((200, 220), (520, 220), EVENT, 20, 9)
    canvas.box(760, 206, 300, 28, EVENT)


def _event(canvas: Canvas) -> None:
    """Show one mark, and how far it may be off."""
    _axis(canvas, 400)
    canvas.dashes((420, 250), (780, 250), EVENT, 10, 9)
    canvas.stroke(((600, 400), (600, 250)), EVENT, 6)
    canvas.disc((600, 230), 62, EVENT)


def _place(canvas: Canvas) -> None:
    """Show areas inside one another, and a point."""
    for radius, colour in ((390, RULE), (280, QUIET), (170, PLACE)):
        turns = [math.tau * step / 120 for step in range(121)]
        wavy = [radius * (1 + 0.09 * math.sin(3 * turn + radius) + 0.05 * math.sin(7 * turn)) for turn in turns]
        ring = zip(wavy, turns, strict=True)
        canvas.stroke([(600 + r * math.cos(turn), 255 + 0.5 * r * math.sin(turn)) for r, turn in ring], colour, 6)
    canvas.disc((600, 255), 30, PLACE)


def _claims(canvas: Canvas) -> None:
    """Show two who say different things."""
    for x, colour, line in ((110, CLAIM, False), (640, CLAIM, True)):
        canvas.box(x, 100, 450, 290, "" if line else TINT, colour, 6)
        for row, end in enumerate((370, 340, 380, 220)):
            canvas.box(x + 36, 145 + 55 * row, end, 14, QUIET if row else colour)
    canvas.stroke(((575, 225), (625, 265)), INK, 8)
    canvas.stroke(((625, 225), (575, 265)), INK, 8)


def _sources(canvas: Canvas) -> None:
    """Show sheets, one on another."""
    for step, colour in enumerate((RULE, QUIET, INK)):
        canvas.box(360 + 70 * step, 60 + 36 * step, 340, 320, "#fffdf8", colour, 5)
    for row, end in enumerate((240, 200, 250, 150)):
        canvas.box(540, 185 + 55 * row, end, 14, RULE if row else EVENT)


def _words(canvas: Canvas) -> None:
    """Show a list in which every line begins with a marked word."""
    for row in range(6):
        y = 90 + 62 * row
        canvas.box(150, y, 130 + 30 * (row % 3), 18, LAYERS[row % len(LAYERS)])
        canvas.box(390, y + 2, 620 - 90 * (row % 4), 14, RULE)


def _search(canvas: Canvas) -> None:
    """Show a glass over lines of text."""
    _words(canvas)
    canvas.disc((640, 220), 120, "#fffdf8", INK, 14)
    canvas.stroke(((725, 305), (830, 410)), INK, 26)
    canvas.box(570, 212, 140, 16, CLAIM)


MOTIFS: Mapping[str, Callable[[Canvas], None]] = {
    "home": _text,
    "briefing": _text,
    "page": _text,
    "actor": _actor,
    "actors": _actor,
    "network": _network,
    "event": _event,
    "timeline": _timeline,
    "place": _place,
    "places": _place,
    "map": _place,
    "claims": _claims,
    "sources": _sources,
    "terms": _words,
    "topics": _words,
    "search": _search,
}
"""Page kind → its picture. A page kind of no entry here shows the one of "page"."""


def draw_picture(kind: str, title: str) -> bytes:
    """Return the picture as PNG."""
    return _draw(MOTIFS[kind], title)


@lru_cache(maxsize=64)  # several kinds share a motif, and a preview draws the same ones at every save
def _draw(motif: Callable[[Canvas], None], title: str) -> bytes:
    canvas = sheet(PICTURE_WIDTH, PICTURE_HEIGHT)
    motif(canvas)
    canvas.box(0, 496, PICTURE_WIDTH, 3, RULE)
    draw_mark(canvas, 106, 528, 64)
    canvas.text(200, 578, title, 42, INK, 900)
    return canvas.png()
