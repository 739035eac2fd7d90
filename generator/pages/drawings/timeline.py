"""A strip of events drawn to their dates: each kind of date has a shape of its own, told without colour.

The view holds finished SVG coordinates (per cent across, pixels down), so that the strip keeps the page's width
without scaling its letters, and needs no script. Beside every strip stands a list that says the same in words.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.model.edtf import Day, When
from generator.model.edtf.bounds import bounds
from generator.model.edtf.tree import DateSet, Expression
from generator.model.translation import Translation
from generator.pages.drawings.axis import MARGIN, Axis, compile_axis
from generator.pages.drawings.strip import Column, Doubt, Fold, Shape, Stretch, Strip, Stroke, Tick
from generator.pages.wording.years import year_link, year_words

LANE_HEIGHT = 14
"""Pixels from one row of bars to the next."""

MOST_STROKES = 250
"""Events above which a strip shows how many there are in a year instead of each."""

MOST_LANES = 16
"""Rows after which bars may cover one another: a dense strip shows where much happened, the list shows what."""

FEWEST = 2
"""Events below which a drawing would show nothing that the list does not."""

_TOP = 10
_AXIS_HEIGHT = 26
_GAP = 2.4
_LABEL_WIDTH = 8.0
_SIGN_WIDTH = 2.0
_COLUMN_HEIGHT = 110


@dataclass(frozen=True, slots=True)
class Dated:
    """What is drawn: an event's date, its words, where it leads, and the dates that other sources give it."""

    when: When
    title: str
    href: str
    rivals: tuple[When, ...] = ()


def draw_strip(words: Translation, events: Iterable[Dated], year: Callable[[int], str] = year_link) -> Strip | None:
    """Return the strip of `events` in time order; None unless two have a bounded end to place them by.

    `year` gives the address that the column of a year leads to, where there are too many events for a bar each.
    """
    dated = tuple(event for event in events if event.when.earliest or event.when.latest)
    if len(dated) < FEWEST:
        return None
    axis = compile_axis(
        day.year
        for event in dated
        for when in (event.when, *event.rivals)
        for day in (when.earliest, when.latest)
        if day
    )
    if axis is None:
        return None
    if len(dated) > MOST_STROKES:
        return _dense(words, dated, axis, year)
    lanes: list[float] = []
    strokes = []
    for event in dated:
        own = _stretch(axis, event.when)
        rivals = tuple(_stretch(axis, rival) for rival in event.rivals)
        start, end = min(one[0] for one in (own, *rivals)), max(one[1] for one in (own, *rivals))
        end += _SIGN_WIDTH if _doubt(event.when) else 0
        strokes.append(_stroke(event, axis, own, rivals, _lane(lanes, start, end)))
    floor = _TOP + len(lanes) * LANE_HEIGHT
    return Strip(
        height=floor + _AXIS_HEIGHT,
        floor=floor,
        strokes=tuple(strokes),
        ticks=_ticks(words, axis),
        folds=tuple(Fold(_percent(cell.start), _percent(cell.width)) for cell in axis.cells if cell.folded),
        span=_span(words, axis),
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


def _stretch(axis: Axis, when: When) -> tuple[float, float]:
    start = axis.position(when.earliest) if when.earliest else 0.0
    return start, axis.position(when.latest) if when.latest else 100.0


def _stroke(
    event: Dated, axis: Axis, own: tuple[float, float], rivals: tuple[tuple[float, float], ...], row: int
) -> Stroke:
    when = event.when
    spread = Stretch(_percent(min(x for x, _ in (own, *rivals))), _percent(max(x for _, x in (own, *rivals))))
    return Stroke(
        x1=_percent(own[0]),
        x2=_percent(own[1]),
        y=_TOP + row * LANE_HEIGHT,
        href=event.href,
        title=event.title,
        shape=_shape(when),
        doubt=_doubt(when),
        from_before=when.earliest is None,
        to_beyond=when.latest is None,
        pieces=tuple(_pieces(axis, when.tree)),
        rivals=tuple(Stretch(_percent(start), _percent(end)) for start, end in rivals),
        spread=spread if rivals else None,
    )


def _shape(when: When) -> Shape:
    if isinstance(when.tree, DateSet):
        return "every" if when.tree.every else "choice"
    if when.is_interval or when.pair is not None:
        return "span"
    return "day" if _days(when.earliest, when.latest) <= 1 else "part"


def _doubt(when: When) -> Doubt:
    if when.uncertain and when.approximate:
        return "both"
    return "uncertain" if when.uncertain else "approximate" if when.approximate else ""


def _pieces(axis: Axis, tree: Expression) -> Iterator[Stretch]:
    """Yield each member of a set of dates."""
    for member in tree.members if isinstance(tree, DateSet) else ():
        first, last = bounds(member)
        start, end = axis.position(first) if first else 0.0, axis.position(last) if last else 100.0
        yield Stretch(_percent(start), _percent(end))


def _dense(words: Translation, dated: tuple[Dated, ...], axis: Axis, year: Callable[[int], str]) -> Strip:
    """Draw a column for each year, as high as the events that begin in it are many.

    Events of which no beginning is known are in no column: it would lead to a year that does not list them.
    """
    counts = Counter(event.when.earliest.year for event in dated if event.when.earliest)
    most = max(counts.values(), default=0)
    columns = []
    for cell in axis.cells:
        count = counts.get(cell.first, 0)
        if cell.folded or not count:
            continue
        height = max(3, round(_COLUMN_HEIGHT * count / most))
        title = f"{year_words(words, cell.first)}: {count}"
        x, width = _percent(cell.start), _percent(max(cell.width * 0.8, 0.15))
        columns.append(Column(x, width, _TOP + _COLUMN_HEIGHT - height, height, title, year(cell.first)))
    floor = _TOP + _COLUMN_HEIGHT
    folds = tuple(Fold(_percent(cell.start), _percent(cell.width)) for cell in axis.cells if cell.folded)
    return Strip(floor + _AXIS_HEIGHT, floor, (), _ticks(words, axis), folds, _span(words, axis), tuple(columns))


def _days(first: Day | None, last: Day | None) -> float:
    if first is None or last is None:
        return float("inf")
    return (last.year - first.year) * 372 + (last.month - first.month) * 31 + last.day - first.day + 1


def _ticks(words: Translation, axis: Axis) -> tuple[Tick, ...]:
    ticks, free_from = [], 0.0
    for cell in axis.cells:
        if cell.folded:
            continue
        room = cell.start >= free_from and cell.start <= 100 - MARGIN - _LABEL_WIDTH / 2
        ticks.append(Tick(_percent(cell.start), year_words(words, cell.first) if room else ""))
        free_from = cell.start + _LABEL_WIDTH if room else free_from
    return tuple(ticks)


def _span(words: Translation, axis: Axis) -> str:
    first, last = axis.cells[0].first, axis.cells[-1].first
    if first == last:
        return year_words(words, first)
    return words.gettext("%(first)s to %(last)s", first=year_words(words, first), last=year_words(words, last))


def _percent(value: float) -> str:
    return f"{value:.3f}%"
