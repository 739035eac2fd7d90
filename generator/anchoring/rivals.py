"""Rivals: the other places of a page where words stand too, and how much context tells the words from them.

Quoting tries many amounts of context. Each is decided here by looking at the few rivals, not at the whole page.
"""

from dataclasses import dataclass

from generator.anchoring.locate import Page, is_whole
from generator.anchoring.text.occurrences import occurrences
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Rivals:
    """Words at `start`:`end` of a page's folded text, and where in it the same words begin once more."""

    page: Page
    start: int
    end: int
    others: tuple[int, ...]

    def share(self, before: int, after: int) -> bool:
        """Tell whether a rival has the same context: up to the `before`th and `after`th character around the words.

        Both are offsets of the page's text as it stands.
        """
        text = self.page.folded.text
        first, last = self.page.folded.index(before), self.page.folded.index(after)
        window = text[first:last]
        first += len(window) - len(window.lstrip(" "))
        window = window.strip(" ")
        places = (other + first - self.start for other in self.others)
        return any(
            place >= 0 and text.startswith(window, place) and is_whole(self.page, place, place + len(window))
            for place in places
        )


def rivals_of(page: Page, span: Span) -> Rivals:
    """Return the rivals of the words of a span that begins and ends with a visible character."""
    start, end = page.folded.index(span.start), page.folded.index(span.end)
    places = occurrences(page.folded.text, page.folded.text[start:end])
    return Rivals(page, start, end, tuple(place for place in places if place != start))
