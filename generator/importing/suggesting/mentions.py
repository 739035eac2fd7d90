"""Where the suggested actors or places are named, in text order: one index answers who is told of where."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedPlace
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Mentions:
    """Mentions in text order, each with the id of what it names; `starts` are where they begin, for bisection."""

    spans: tuple[tuple[Span, str], ...]
    starts: tuple[int, ...]

    def within(self, sentence: Span) -> tuple[str, ...]:
        """Return the ids of what is named inside the sentence, each once, in text order."""
        return tuple(
            dict.fromkeys(id_ for span, id_ in self._from(sentence.start, sentence.end) if sentence.contains(span))
        )

    def spans_in(self, sentence: Span) -> tuple[tuple[Span, str], ...]:
        """Return the mentions that begin inside the sentence, with the ids of what they name."""
        return self._from(sentence.start, sentence.end)

    def ending(self, first: int, last: int, *, longest: int = 200) -> tuple[tuple[Span, str], ...]:
        """Return the mentions of at most `longest` characters that end at `first` or after, up to `last`."""
        near = self._from(first - longest, last)
        return tuple((span, id_) for span, id_ in near if first <= span.end <= last)

    def _from(self, start: int, end: int) -> tuple[tuple[Span, str], ...]:
        return self.spans[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def mentions_of(named: Iterable[SuggestedActor] | Iterable[SuggestedPlace]) -> Mentions:
    """Index all mentions of actors or places, but for those inside a longer one: "Hale" in "the Hale government"."""
    spans: list[tuple[Span, str]] = []
    for span, id_ in sorted(((span, one.id) for one in named for span in one.mentions), key=_outer_first):
        if not spans or span == spans[-1][0] or span.end > spans[-1][0].end:
            spans.append((span, id_))
    return Mentions(tuple(spans), tuple(span.start for span, _ in spans))


def _outer_first(mention: tuple[Span, str]) -> tuple[int, int, str]:
    return mention[0].start, -mention[0].end, mention[1]
