"""Rows of a strip: where each bar lies, and its name beside it where there is room.

A name stands after its bar, before it, or, beside one that is too long for both, in the row above. Where all names of
a short strip find room the rows are laid out for them; in a long one, bars have names where the row is free anyway.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.pages.drawings.strips.strip import Caption

MOST_LANES = 20
"""Rows after which bars may cover one another: a dense strip shows where much happened, the list shows what."""

LANE_HEIGHT = 14
NAMED_LANE_HEIGHT = 19
"""Pixels from one row of bars to the next, without and with names."""

LONGEST_NAME = 44
"""Letters of a name beside a bar; more of it stands in the list."""

_GAP = 2.4
_SIGN_WIDTH = 2.4
_LETTER_WIDTH = 0.78
"""Per cent of a letter on a strip of 800 pixels; the stylesheet shows no names on a narrower one."""

_BESIDE = 10
_BESIDE_SIGN = 28
"""Pixels from a bar's end to its name, without and with the sign of doubt."""


class Bar(NamedTuple):
    """What takes room in a row: from `start` to `end` in per cent, with a sign after it if it is `doubtful`."""

    start: float
    end: float
    doubtful: bool
    name: str

    @property
    def taken(self) -> float:
        """Where the bar ends with its sign."""
        return self.end + (_SIGN_WIDTH if self.doubtful else 0)


class Row(NamedTuple):
    """The row of a bar, and its name: None where there is no room; `above` if that stands in the row before."""

    number: int
    caption: Caption | None
    above: bool = False


def rows_of(bars: Sequence[Bar]) -> tuple[list[Row], int, int]:
    """Return each bar's row, how many there are, and pixels from one to the next."""
    named, lanes = _with_names(bars)
    if lanes <= MOST_LANES:
        return named, lanes, NAMED_LANE_HEIGHT
    ends: list[float] = []
    numbers = [_free(ends, [(bar.start, bar.taken)]) for bar in bars]
    rows = [Row(number, _where_free(place, bars, numbers)) for place, number in enumerate(numbers)]
    return rows, len(ends), LANE_HEIGHT


def _with_names(bars: Sequence[Bar]) -> tuple[list[Row], int]:
    ends: list[float] = []
    rows = []
    for bar in bars:
        after, before, over = _after(bar), _before(bar), _over(bar)
        if after:
            number = _free(ends, [(bar.start, bar.taken + 1 + _width(bar))], most=None)
        elif before:
            number = _free(ends, [(bar.start - 1 - _width(bar), bar.taken)], most=None)
        else:
            number = 1 + _free(ends, [(over.x, over.x + _width(bar)), (bar.start, bar.taken)], most=None)
        rows.append(Row(number, after or before or over, above=not (after or before)))
        if len(ends) > MOST_LANES:
            break
    return rows, len(ends)


def _after(bar: Bar) -> Caption | None:
    if bar.taken + 1 + _width(bar) > 100:
        return None
    return Caption(_shortened(bar.name), bar.end, _BESIDE_SIGN if bar.doubtful else _BESIDE, "start")


def _before(bar: Bar) -> Caption | None:
    return Caption(_shortened(bar.name), bar.start, -_BESIDE, "end") if bar.start - 1 - _width(bar) >= 0 else None


def _over(bar: Bar) -> Caption:
    return Caption(_shortened(bar.name), max(0.0, min(bar.start, 100 - _width(bar))), 0, "start")


def _where_free(place: int, bars: Sequence[Bar], numbers: Sequence[int]) -> Caption | None:
    """Return the name of a bar if its row is free after it as far as that reaches."""
    bar = bars[place]
    caption = _after(bar)
    reach = bar.taken + 1 + _width(bar) + _GAP
    others = (other for other, number in zip(bars, numbers, strict=True) if number == numbers[place] and other != bar)
    return caption if all(other.end < bar.start or other.start > reach for other in others) else None


def _free(ends: list[float], stretches: Sequence[tuple[float, float]], most: int | None = MOST_LANES) -> int:
    """Take the first rows, one below the other, that are free at the stretches; open new ones, or share full ones."""
    size = len(stretches)
    for row in range(len(ends) + 1):
        taken = ends[row : row + size]
        if all(end + _GAP <= start for end, (start, _) in zip(taken, stretches, strict=False)):
            if most is not None and row + size > most:
                break
            ends.extend([0.0] * (row + size - len(ends)))
            ends[row : row + size] = [end for _, end in stretches]
            return row
    row = ends.index(min(ends))
    ends[row] = max(ends[row], stretches[0][1])
    return row


def _width(bar: Bar) -> float:
    return len(_shortened(bar.name)) * _LETTER_WIDTH


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
