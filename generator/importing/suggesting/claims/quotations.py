"""Where somebody else's words are quoted: what stands there, the author does not say."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from generator.model.spans import Span

_QUOTED = re.compile(r"[“„«][^“”»\n]{12,}(?:[”»“]|$)|(?<!\w)\"[^\"\n]{12,}\"(?!\w)", re.MULTILINE)
_FEWEST_WORDS = 4  # a shorter quotation is a word held at arm's length


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of a text, in order. One that runs over several paragraphs is one in each."""

    spans: tuple[Span, ...]

    def around(self, place: int) -> Span | None:
        """Return the quotation that holds this place."""
        index = bisect_right(self.spans, place, key=lambda span: span.start) - 1
        return self.spans[index] if index >= 0 and place < self.spans[index].end else None


def quotations_of(text: str) -> Quotations:
    """Find the quotations of a text."""
    found = (match for match in _QUOTED.finditer(text) if len(match.group().split()) >= _FEWEST_WORDS)
    return Quotations(tuple(Span(*match.span()) for match in found))
