"""The bars of a strip: a row for each event's date, a shape for its kind, a pattern for what is doubtful about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.edtf import Day, When
from generator.model.edtf.bounds import bounds
from generator.model.edtf.tree import DateSet, Expression
from generator.pages.drawings.strips.axis import Axis
from generator.pages.drawings.strips.rows import Bar, Row, rows_of
from generator.pages.drawings.strips.strip import Doubt, Shape, Stretch, Stroke, percent

TOP = 10
"""Pixels above the first row."""

_BASELINE = 4
"""Pixels from the middle of a bar to the line that the letters beside it stand on."""


@dataclass(frozen=True, slots=True)
class Dated:
    """What is drawn: an event's date, its words, where it leads, and the dates that other sources give it."""

    when: When
    title: str
    href: str
    rivals: tuple[When, ...] = ()


def strokes_of(axis: Axis, events: Sequence[Dated]) -> tuple[tuple[Stroke, ...], int]:
    """Return the bar of each event, and how many pixels their rows take."""
    dates = [(_ends(axis, event.when), tuple(_ends(axis, rival) for rival in event.rivals)) for event in events]
    spreads = [
        (min(start for start, _ in (own, *rivals)), max(end for _, end in (own, *rivals))) for own, rivals in dates
    ]
    bars = [
        Bar(*spread, doubtful=bool(_doubt(event.when)), name=event.title)
        for event, spread in zip(events, spreads, strict=True)
    ]
    rows, lanes, height = rows_of(bars)
    strokes = (
        _stroke(event, axis, own, rivals, spread, row, height)
        for event, (own, rivals), spread, row in zip(events, dates, spreads, rows, strict=True)
    )
    return tuple(strokes), lanes * height


def _ends(axis: Axis, when: When) -> tuple[float, float]:
    """Return where a date begins and ends; an end that is open or unknown is the strip's."""
    return _between(axis, when.earliest, when.latest)


def _between(axis: Axis, first: Day | None, last: Day | None) -> tuple[float, float]:
    return axis.position(first) if first else 0.0, axis.position(last) if last else 100.0


def _stroke(
    event: Dated,
    axis: Axis,
    own: tuple[float, float],
    rivals: tuple[tuple[float, float], ...],
    spread: tuple[float, float],
    row: Row,
    height: int,
) -> Stroke:
    when, y = event.when, TOP + row.number * height
    return Stroke(
        x1=percent(own[0]),
        x2=percent(own[1]),
        y=y,
        href=event.href,
        title=event.title,
        shape=_shape(when),
        doubt=_doubt(when),
        from_before=when.earliest is None,
        to_beyond=when.latest is None,
        pieces=tuple(_pieces(axis, when.tree)),
        rivals=tuple(_stretch(rival) for rival in rivals),
        spread=_stretch(spread) if rivals else None,
        caption=row.caption,
        caption_y=y + _BASELINE - (height if row.above else 0),
    )


def _stretch(ends: tuple[float, float]) -> Stretch:
    return Stretch(percent(ends[0]), percent(ends[1]))


def _shape(when: When) -> Shape:
    if isinstance(when.tree, DateSet):
        return "every" if when.tree.every else "choice"
    if when.is_interval or when.pair is not None:
        return "span"
    return "day" if _days(when.earliest, when.latest) <= 1 else "part"


def _days(first: Day | None, last: Day | None) -> float:
    if first is None or last is None:
        return float("inf")
    return (last.year - first.year) * 372 + (last.month - first.month) * 31 + last.day - first.day + 1


def _doubt(when: When) -> Doubt:
    if when.uncertain and when.approximate:
        return "both"
    return "uncertain" if when.uncertain else "approximate" if when.approximate else ""


def _pieces(axis: Axis, tree: Expression) -> Iterator[Stretch]:
    """Yield each member of a set of dates."""
    for member in tree.members if isinstance(tree, DateSet) else ():
        yield _stretch(_between(axis, *bounds(member)))
