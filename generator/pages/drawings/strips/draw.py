"""A strip of events drawn to their dates: each kind of date has a shape of its own, told without colour.

The view holds finished SVG coordinates (per cent across, pixels down), so that the strip keeps the page's width
without scaling its letters, and needs no script. Beside every strip stands a list that says the same in words.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.model.translation import Translation
from generator.pages.drawings.strips.axis import MARGIN, Axis, compile_axis
from generator.pages.drawings.strips.strip import Column, Fold, Strip, Stroke, Tick, percent
from generator.pages.drawings.strips.strokes import TOP, Dated, strokes_of
from generator.pages.wording.years import year_link, year_words

MOST_STROKES = 250
"""Events above which a strip shows how many there are in a year instead of each."""

FEWEST = 2
"""Events below which a drawing would show nothing that the list does not."""

_AXIS_HEIGHT = 26
_LABEL_WIDTH = 8.0
_COLUMN_HEIGHT = 110


def draw_strip(words: Translation, events: Iterable[Dated], year: Callable[[int], str] = year_link) -> Strip | None:
    """Return the strip of `events` in time order; None unless two have a bounded end to place them by.

    `year` gives the address that the column of a year leads to, where there are too many events for a bar each.
    """
    dated = tuple(event for event in events if event.when.earliest or event.when.latest)
    axis = compile_axis(_years(dated)) if len(dated) >= FEWEST else None
    if axis is None:
        return None
    if len(dated) > MOST_STROKES:
        return _strip(words, axis, TOP + _COLUMN_HEIGHT, columns=tuple(_columns(words, dated, axis, year)))
    strokes, height = strokes_of(axis, dated)
    return _strip(words, axis, TOP + height, strokes=strokes)


def _years(events: Iterable[Dated]) -> Iterator[int]:
    """Yield every year in which one of the dates begins or ends."""
    for event in events:
        for when in (event.when, *event.rivals):
            yield from (day.year for day in (when.earliest, when.latest) if day)


def _strip(
    words: Translation, axis: Axis, floor: int, strokes: tuple[Stroke, ...] = (), columns: tuple[Column, ...] = ()
) -> Strip:
    """Return a strip with its axis at `floor`, in pixels from the top."""
    return Strip(
        height=floor + _AXIS_HEIGHT,
        floor=floor,
        strokes=strokes,
        ticks=_ticks(words, axis),
        folds=tuple(Fold(percent(cell.start), percent(cell.width)) for cell in axis.cells if cell.folded),
        span=_span(words, axis),
        columns=columns,
    )


def _columns(words: Translation, events: Sequence[Dated], axis: Axis, year: Callable[[int], str]) -> Iterator[Column]:
    """Yield a column for each year, as high as the events that begin in it are many.

    Events of which no beginning is known are in no column: it would lead to a year that does not list them.
    """
    counts = Counter(event.when.earliest.year for event in events if event.when.earliest)
    most = max(counts.values(), default=0)
    for cell in axis.cells:
        count = counts.get(cell.first, 0)
        if cell.folded or not count:
            continue
        height = max(3, round(_COLUMN_HEIGHT * count / most))
        title = f"{year_words(words, cell.first)}: {count}"
        x, width = percent(cell.start), percent(max(cell.width * 0.8, 0.15))
        yield Column(x, width, TOP + _COLUMN_HEIGHT - height, height, title, year(cell.first))


def _ticks(words: Translation, axis: Axis) -> tuple[Tick, ...]:
    ticks, free_from = [], 0.0
    for cell in axis.cells:
        if cell.folded:
            continue
        room = cell.start >= free_from and cell.start <= 100 - MARGIN - _LABEL_WIDTH / 2
        ticks.append(Tick(percent(cell.start), year_words(words, cell.first) if room else ""))
        free_from = cell.start + _LABEL_WIDTH if room else free_from
    return tuple(ticks)


def _span(words: Translation, axis: Axis) -> str:
    first, last = axis.cells[0].first, axis.cells[-1].first
    if first == last:
        return year_words(words, first)
    return words.gettext("%(first)s to %(last)s", first=year_words(words, first), last=year_words(words, last))
