"""Room for the verbs of a graph: each on its line or right beside it, none on a box or on another verb.

Of the places that are free, one that crosses few other lines is taken, of these one near the middle of its own. Short
lines choose first: they have the fewest places. A verb for which there is none is left to the table beside the drawing.
"""

from collections.abc import Iterator, Sequence

from generator.pages.drawings.labels import Box, Label, Lettering, Room

Line = tuple[float, float, float, float]
"""From `x1`, `y1` to `x2`, `y2`."""

LETTERING = Lettering(letter=6.6, line=14, dot=0, ring=0)

BESIDE_VERB = 40.0
"""Pixels of a line that stay free beside a verb that stands on it: less does not show how the line looks."""

_ALONG = (0.5, 0.43, 0.57, 0.36, 0.64, 0.28, 0.72, 0.2, 0.8)
_ASIDE = 5.0
_CROSSED = 3.0
_PER_SHARE = 4.0
_OFF_LINE = 0.5


def edge_labels(
    width: float, height: float, boxes: Sequence[Box], lines: Sequence[Line], verbs: Sequence[str]
) -> tuple[Label | None, ...]:
    """Return where the verb of each line stands, None where it has no room; sizes are in pixels of the drawing."""
    room = Room(width, height, LETTERING, list(boxes))
    placed: dict[int, Label | None] = {}
    for number in sorted(range(len(lines)), key=lambda one: (_length(lines[one]), one)):
        found = [(far, label, room.box(label)) for far, label in _candidates(lines[number], verbs[number])]
        others = _near([*lines[:number], *lines[number + 1 :]], [box for _, _, box in found])
        ranked = sorted(found, key=lambda one: one[0] + _CROSSED * sum([_crosses(line, one[2]) for line in others]))
        placed[number] = next((label for _, label, _ in ranked if room.take(label)), None)
    return tuple(placed[number] for number in range(len(lines)))


def _candidates(line: Line, verb: str) -> Iterator[tuple[float, Label]]:
    """Yield places for a verb, each with what speaks against it: how far from the middle and whether off the line."""
    x1, y1, x2, y2 = line
    steep = abs(y2 - y1) > abs(x2 - x1) * 0.4
    long = _length(line) >= len(verb) * LETTERING.letter + BESIDE_VERB
    low = LETTERING.line * 0.23  # from the middle of letters down to the line they stand on
    for along in _ALONG:
        x, y, far = x1 + along * (x2 - x1), y1 + along * (y2 - y1), _PER_SHARE * abs(along - 0.5)
        if steep or long:
            yield far, _label(x, y + low, "middle", verb)
        if steep:
            yield far + _OFF_LINE, _label(x + _ASIDE, y + low, "start", verb)
            yield far + _OFF_LINE, _label(x - _ASIDE, y + low, "end", verb)
        else:
            yield far + _OFF_LINE, _label(x, y - _ASIDE, "middle", verb)
            yield far + _OFF_LINE, _label(x, y + LETTERING.line, "middle", verb)


def _label(x: float, y: float, anchor: str, verb: str) -> Label:
    return Label(round(x, 1), round(y, 1), anchor, verb)


def _length(line: Line) -> float:
    return abs(line[2] - line[0]) + abs(line[3] - line[1])


def _near(lines: Sequence[Line], boxes: Sequence[Box]) -> list[Line]:
    """Return the lines that may pass through a box: those that come near the rectangle around all boxes."""
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return [
        (x1, y1, x2, y2)
        for x1, y1, x2, y2 in lines
        if min(x1, x2) <= right and max(x1, x2) >= left and min(y1, y2) <= bottom and max(y1, y2) >= top
    ]


def _crosses(line: Line, box: Box) -> bool:
    """Tell whether a line passes through a box: something of it is left between all sides (Liang and Barsky 1984)."""
    x1, y1, x2, y2 = line
    start, end = 0.0, 1.0
    for way, least, most in ((x2 - x1, box[0] - x1, box[2] - x1), (y2 - y1, box[1] - y1, box[3] - y1)):
        if not way:
            if least > 0 or most < 0:
                return False
            continue
        near, far = sorted((least / way, most / way))
        start, end = max(start, near), min(end, far)
    return start < end
