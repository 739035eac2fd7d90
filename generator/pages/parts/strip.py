"""A drawn timeline as a template sees it: finished SVG coordinates, per cent across and pixels down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stroke:
    """One event's bar. `look` is "exact", "vague" or "span", with "doubtful" for dates uncertain in the source.

    `from_before` and `to_beyond` say that an end is open or unknown.
    """

    x1: str
    x2: str
    y: int
    href: str
    title: str
    look: str
    from_before: bool
    to_beyond: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis; `label` is empty where there is no room for it."""

    x: str
    label: str


@dataclass(frozen=True, slots=True)
class Fold:
    """Where idle years are folded away."""

    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The drawing: `height` in pixels, `floor` where the axis runs; `span` says in words what it covers."""

    height: int
    floor: int
    strokes: tuple[Stroke, ...]
    ticks: tuple[Tick, ...]
    folds: tuple[Fold, ...]
    span: str
