"""From places in a text to passages: the words, and the sentence that they stand in."""

from bisect import bisect_right
from collections.abc import Callable

from generator.anchoring.text.sentences import sentence_around, sentences
from generator.model.annotations import Passage
from generator.model.spans import Span

MakePassage = Callable[[Span], Passage]


def passages_of(text: str) -> MakePassage:
    """Return what makes a passage of any span of a visible text, whose sentences are found once for all of them."""
    bounds = sentences(text)
    starts = [sentence.start for sentence in bounds]

    def passage(span: Span) -> Passage:
        start, end = span
        number = bisect_right(starts, start) - 1
        if number >= 0 and end <= bounds[number].end:  # as nearly every passage
            return Passage(span, text[start:end], bounds[number])
        return Passage(span, text[start:end], sentence_around(bounds, span))

    return passage
