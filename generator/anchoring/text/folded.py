"""A folded text: every place in it leads back to the original, and from there to it."""

from bisect import bisect_right
from dataclasses import dataclass

from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of the original that folded to another length or form: indivisible, like a ligature."""

    start: int
    end: int
    folded_start: int
    folded_end: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Between the `edits`, which are few, characters correspond one to one.

    `edits_from` holds each edit's `folded_start`, for bisection. All offsets count code points.
    """

    text: str
    original: str
    edits: tuple[Edit, ...] = ()
    edits_from: tuple[int, ...] = ()

    def origin(self, index: int) -> int:
        """Return where in the original the folded character at `index` begins (the length, at the end)."""
        edit = self._edit_before(index)
        if edit is None:
            return index
        return edit.start if index < edit.folded_end else edit.end + index - edit.folded_end

    def span(self, start: int, end: int) -> Span:
        """Return the original characters of the folded ones from `start` to `end`.

        Invisible characters at the borders are left out; an indivisible run is taken in whole.
        """
        if not self.edits:
            return Span(start, end)
        if start == end:
            return Span(self.origin(start), self.origin(start))
        last = self._edit_before(end - 1)
        if last is None:
            return Span(start, end)
        stop = last.end if end <= last.folded_end else last.end + end - last.folded_end
        return Span(self.origin(start), stop)

    def divides(self, index: int) -> bool:
        """Tell whether the folded `index` stands inside an indivisible run."""
        edit = self._edit_before(index)
        return edit is not None and edit.folded_start < index < edit.folded_end

    def index(self, origin: int) -> int:
        """Return where in the folded text the original character at `origin` went: the inverse of `origin`.

        Inside an indivisible run it is the run's beginning.
        """
        position = bisect_right(self.edits, origin, key=_start)
        if not position:
            return origin
        edit = self.edits[position - 1]
        return edit.folded_start if origin < edit.end else edit.folded_end + origin - edit.end

    def words(self, span: Span) -> str:
        """Return the characters of a span of the original, folded."""
        return self.text[self.index(span.start) : self.index(span.end)] if self.edits else span.of(self.text)

    def _edit_before(self, index: int) -> Edit | None:
        """Return the last edit that begins at or before the folded `index`."""
        position = bisect_right(self.edits_from, index) if self.edits else 0
        return self.edits[position - 1] if position else None


def _start(edit: Edit) -> int:
    return edit.start
