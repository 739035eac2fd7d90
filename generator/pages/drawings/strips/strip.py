"""A drawn timeline as a template sees it: finished SVG coordinates, per cent across and pixels down."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Shape = Literal["day", "part", "span", "choice", "every"]
Doubt = Literal["", "approximate", "uncertain", "both"]

Sign = Literal["day", "part", "span", "approximate", "uncertain", "both", "choice", "every", "open", "rival"]
"""What a reader may need explained: how a date is drawn, an arrow, another source's date."""

_SIGNS: dict[Doubt, str] = {"": "", "approximate": "~", "uncertain": "?", "both": "~?"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a date, from `x1` to `x2`."""

    x1: str
    x2: str


@dataclass(frozen=True, slots=True)
class Caption:
    """An event's name beside its bar: `x` in per cent, `dx` pixels from there; `anchor` is SVG's."""

    text: str
    x: float
    dx: int
    anchor: Literal["start", "end"]

    @property
    def at(self) -> str:
        """Where it stands, as SVG wants it."""
        return percent(self.x)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One event's date from `x1` to `x2`.

    `shape` tells a day (a dot), a part of time known no closer, such as a month or a year (a hollow bar), a span (a
    filled bar), one of several dates (hollow `pieces`, joined by dashes) and all of them (filled ones, joined by a
    line). `doubt` has a pattern, and a `sign` for what is too short to show one. `from_before` and `to_beyond` say that
    an end is open or unknown: an arrow. `rivals` are other sources' dates of the event; `spread` joins them with its
    own. `caption` is the event's name where there is room, `caption_y` its line.
    """

    x1: str
    x2: str
    y: int
    href: str
    title: str
    shape: Shape
    doubt: Doubt
    from_before: bool
    to_beyond: bool
    pieces: tuple[Stretch, ...] = ()
    rivals: tuple[Stretch, ...] = ()
    spread: Stretch | None = None
    caption: Caption | None = None
    caption_y: int = 0

    @property
    def sign(self) -> str:
        """The doubt as a sign beside the drawn date; "" if there is none."""
        return _SIGNS[self.doubt]

    @property
    def signs(self) -> Iterator[Sign]:
        """What of the drawing's signs it uses. Doubt has a pattern that hides the shape, except in a set of dates."""
        if self.pieces or not self.doubt:
            yield self.shape
        if self.doubt:
            yield self.doubt
        if self.from_before or self.to_beyond:
            yield "open"
        if any((rival.x1, rival.x2) != (self.x1, self.x2) for rival in self.rivals):
            yield "rival"


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
class Column:
    """The events that begin in one year, where a strip is too dense for a bar each."""

    x: str
    width: str
    y: int
    height: int
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The drawing: `height` in pixels, `floor` where the axis runs; `span` says in words what it covers.

    It has `strokes`, one an event, or `columns`, one a year.
    """

    height: int
    floor: int
    strokes: tuple[Stroke, ...]
    ticks: tuple[Tick, ...]
    folds: tuple[Fold, ...]
    span: str
    columns: tuple[Column, ...] = ()

    @property
    def signs(self) -> frozenset[Sign]:
        """The signs that it uses: they alone are explained beside it."""
        return frozenset(sign for stroke in self.strokes for sign in stroke.signs)


def percent(value: float) -> str:
    """Return a position across the strip as SVG wants it."""
    return f"{value:.3f}%"
