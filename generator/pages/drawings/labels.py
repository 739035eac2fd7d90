"""Room for names on a drawing: none lies on another, on a mark, or over the edge.

Letters keep their size when a drawing shrinks to a phone, so that there are names for two widths: each set is laid out
for the size that its letters have there, and the stylesheet shows one of them.
"""

from dataclasses import dataclass

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Lettering:
    """Sizes in pixels of the drawing: a `letter`'s width, a `line`'s height, the radius of a `dot` and of a `ring`."""

    letter: float
    line: float
    dot: float
    ring: float


WIDE = Lettering(letter=7.2, line=15, dot=5, ring=13)
NARROW = Lettering(letter=15.5, line=33, dot=11, ring=24)
"""As the stylesheet has them: on a drawing as wide as a page, and on one as wide as a phone."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name; `anchor` is SVG's: whether it starts, is centred, or ends at `x`."""

    x: float
    y: float
    anchor: str
    text: str


@dataclass(slots=True)
class Room:
    """A sheet with what is taken of it. Names that fit nowhere are left out."""

    width: float
    height: float
    lettering: Lettering
    taken: list[Box]

    def beside(self, x: float, y: float, radius: float, text: str) -> Label | None:
        """Find room for a name beside a mark, and take it."""
        line, gap = self.lettering.line, radius + self.lettering.line * 0.27
        aside, middle = gap * 0.7, line * 0.27
        for label in (
            Label(x + gap, y + middle, "start", text),
            Label(x - gap, y + middle, "end", text),
            Label(x, y - gap, "middle", text),
            Label(x, y + gap + line * 0.67, "middle", text),
            Label(x + aside, y - aside, "start", text),
            Label(x + aside, y + aside + line * 0.53, "start", text),
            Label(x - aside, y - aside, "end", text),
            Label(x - aside, y + aside + line * 0.53, "end", text),
        ):
            if self.take(label):
                return rounded(label)
        return None

    def take(self, label: Label) -> bool:
        """Take the room of a name if it is free; tell whether it was."""
        box = self.box(label)
        inside = box[0] >= 0 and box[1] >= 0 and box[2] <= self.width and box[3] <= self.height
        if not inside or any(_overlap(box, one) for one in self.taken):
            return False
        self.taken.append(box)
        return True

    def box(self, label: Label) -> Box:
        """Return what a name covers: left, top, right, bottom."""
        width, line = len(label.text) * self.lettering.letter, self.lettering.line
        left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        return left, label.y - line * 0.73, left + width, label.y + line * 0.27


def rounded(label: Label) -> Label:
    """Return a label at tenths of a pixel."""
    return Label(round(label.x, 1), round(label.y, 1), label.anchor, label.text)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
