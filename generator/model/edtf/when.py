"""A date as an editor writes it."""

from dataclasses import dataclass, field

from generator.model.edtf.bounds import Bounds, bounds
from generator.model.edtf.days import Day
from generator.model.edtf.qualifiers import is_approximate, is_uncertain
from generator.model.edtf.tree import Expression, Interval, Pair, singles

SortKey = tuple[tuple[int, int, int, int], tuple[int, int, int, int], str]


@dataclass(frozen=True, slots=True)
class When:
    """A date: one EDTF expression, or a pair of two. Made by `parse` and `parse_pair`.

    `text` is canonical EDTF. For a pair, which EDTF cannot say, it is the interval that comes closest without
    being more precise (`covering.py`), and `pair` holds the canonical texts of its two ends. `tree` is what
    was read.
    """

    text: str
    tree: Expression
    pair: tuple[str, str] | None = None
    _bounds: Bounds = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work the bounds out once: a site sorts by them and draws them on many pages."""
        object.__setattr__(self, "_bounds", bounds(self.tree))

    def __str__(self) -> str:
        return self.text

    @property
    def earliest(self) -> Day | None:
        """The first day the date can touch as written; None if that is open or unknown.

        `~` and `?` do not move it: whoever publishes it must also publish `approximate` and `uncertain`, or
        the text.
        """
        return self._bounds[0]

    @property
    def latest(self) -> Day | None:
        """The last day the date can touch as written; None if that is open or unknown."""
        return self._bounds[1]

    @property
    def sort_key(self) -> SortKey:
        """A total order: by earliest day, then by latest day, then by text.

        A date with no earliest day comes before all others, one with no latest day after those with the same
        earliest. So a date that is no later at either bound is never sorted later.
        """
        first, last = self._bounds
        return (1, *first) if first else (0, 0, 0, 0), (0, *last) if last else (1, 0, 0, 0), self.text

    @property
    def uncertain(self) -> bool:
        """Whether any part is uncertain (`?` or `%`)."""
        return any(is_uncertain(single.qualifiers) for single in singles(self.tree))

    @property
    def approximate(self) -> bool:
        """Whether any part is approximate (`~` or `%`)."""
        return any(is_approximate(single.qualifiers) for single in singles(self.tree))

    @property
    def is_interval(self) -> bool:
        """Whether it is a stretch of time, and not a point in time known to some precision."""
        return isinstance(self.tree, Interval | Pair)

    @property
    def is_open(self) -> bool:
        """Whether the earliest or the latest day is open, unknown or without limit."""
        first, last = self._bounds
        return first is None or last is None
