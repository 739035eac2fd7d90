"""A strip of events drawn to their dates: dots for days, bars for spans, paler the vaguer the date.

The view holds finished SVG coordinates (per cent across, pixels down), so that the strip keeps the page's width
without scaling its letters, and needs no script. Beside every strip stands a list that says the same in words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.edtf import Day, When
from generator.pages.parts.axis import MARGIN, Axis, compile_axis
from generator.pages.parts.strip import Fold, Strip, Stroke, Tick
from generator.pages.parts.years import year_words

LANE_HEIGHT = 14
"""Pixels from one row of bars to the next."""

MOST_LANES = 16
"""Rows after which bars may cover one another: a dense strip shows where much happened, the list shows what."""

FEWEST = 2
"""Events below which a drawing would show nothing that the list does not."""

_TOP = 10
_AXIS_HEIGHT = 26
_GAP = 2.4
_LABEL_WIDTH = 8.0
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Dated:
    """What is drawn: an event's date, its words, and where its bar leads."""

    when: When
    title: str
    href: str


def draw_strip(events: Iterable[Dated]) -> Strip | None:
    """Return the strip of `events` in time order; None unless two have a bounded end to place them by."""
    dated = tuple(event for event in events if event.when.earliest or event.when.latest)
    if len(dated) < FEWEST:
        return None
    axis = compile_axis(day.year for event in dated for day in (event.when.earliest, event.when.latest) if day)
    if axis is None:
        return None
    lanes: list[float] = []
    strokes = []
    for event in dated:
        start = axis.position(event.when.earliest) if event.when.earliest else 0.0
        end = axis.position(event.when.latest) if event.when.latest else 100.0
        strokes.append(_stroke(event, start, end, _lane(lanes, start, end)))
    floor = _TOP + len(lanes) * LANE_HEIGHT
    return Strip(
        height=floor + _AXIS_HEIGHT,
        floor=floor,
        strokes=tuple(strokes),
        ticks=_ticks(axis),
        folds=tuple(Fold(_percent(cell.start), _percent(cell.width)) for cell in axis.cells if cell.folded),
        span=_span(axis),
    )


def _lane(lanes: list[float], start: float, end: float) -> int:
    """Take the first row that is free at `start`, open a new one, or share the one that ends first."""
    for row, taken in enumerate(lanes):
        if taken + _GAP <= start:
            lanes[row] = end
            return row
    if len(lanes) < MOST_LANES:
        lanes.append(end)
        return len(lanes) - 1
    row = lanes.index(min(lanes))
    lanes[row] = max(lanes[row], end)
    return row


def _stroke(event: Dated, start: float, end: float, row: int) -> Stroke:
    when = event.when
    if when.pair is not None or "/" in when.text:
        look = "span"
    else:
        look = "exact" if _days(when.earliest, when.latest) <= _MONTH else "vague"
    return Stroke(
        x1=_percent(start),
        x2=_percent(end),
        y=_TOP + row * LANE_HEIGHT,
        href=event.href,
        title=event.title,
        look=f"{look} doubtful" if when.uncertain or when.approximate else look,
        from_before=when.earliest is None,
        to_beyond=when.latest is None,
    )


def _days(first: Day | None, last: Day | None) -> float:
    if first is None or last is None:
        return float("inf")
    return (last.year - first.year) * 372 + (last.month - first.month) * 31 + last.day - first.day + 1


def _ticks(axis: Axis) -> tuple[Tick, ...]:
    ticks, free_from = [], 0.0
    for cell in axis.cells:
        if cell.folded:
            continue
        room = cell.start >= free_from and cell.start <= 100 - MARGIN - _LABEL_WIDTH / 2
        ticks.append(Tick(_percent(cell.start), year_words(cell.first) if room else ""))
        free_from = cell.start + _LABEL_WIDTH if room else free_from
    return tuple(ticks)


def _span(axis: Axis) -> str:
    first, last = axis.cells[0].first, axis.cells[-1].first
    return year_words(first) if first == last else f"{year_words(first)} to {year_words(last)}"


def _percent(value: float) -> str:
    return f"{value:.3f}%"
