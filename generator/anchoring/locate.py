"""Locating: from a selector to the one place it means, or to all the places it could mean. Never a guess.

Matching is exact after folding (`generator.anchoring.text.folding`). The words quoted, with their context, must be
whole words; `[[ ]]` may cut inside one. No match begins or ends inside a character as readers see it.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from generator.anchoring.text.borders import splits_cluster, splits_word
from generator.anchoring.text.folded import Folded
from generator.anchoring.text.folding import fold, folded_words
from generator.anchoring.text.occurrences import occurrences
from generator.anchoring.text.visible import Visible
from generator.model.selectors import Quote, Range, Selector
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Page:
    """A text to find words in: as it stands, folded, and the offsets where a word ends although letters go on."""

    folded: Folded
    raised: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The text as it stands; all spans count its characters."""
        return self.folded.original


class Found(NamedTuple):
    """The selector means exactly these words."""

    span: Span


class Missing(NamedTuple):
    """The words are not there, or `occurrences` of them are fewer than the `nth` asked for."""

    occurrences: int = 0


class Ambiguous(NamedTuple):
    """The words stand in each of these places, in the order of the text."""

    candidates: tuple[Span, ...]


Location = Found | Missing | Ambiguous


def page_of(visible: Visible) -> Page:
    """Return a page's visible text for locating."""
    return Page(visible.folded, visible.raised)


def locate(page: Page, selector: Selector) -> Location:
    """Return where the words of a selector stand."""
    if isinstance(selector, Range):
        literal = matches(page, selector.literal)
        return _decide(literal, None) if literal else _locate_range(page, selector)
    return _decide(matches(page, selector), selector.nth)


def _decide(matches: list[Span], nth: int | None) -> Location:
    if nth is not None:
        return Found(matches[nth - 1]) if nth <= len(matches) else Missing(len(matches))
    if len(matches) == 1:
        return Found(matches[0])
    return Ambiguous(tuple(matches)) if matches else Missing()


def _locate_range(page: Page, selector: Range) -> Location:
    """Find the range. Its first part must be unique; of the second part, the nearest that follows is meant."""
    starts = matches(page, selector.start)
    ends = matches(page, selector.end)
    ranges = []
    for start in starts:
        nearest = bisect_left(ends, start.end, key=_start)
        if nearest < len(ends):
            ranges.append(Span(start.start, ends[nearest].end))
    if not ranges:
        return Missing()
    return Found(ranges[0]) if len(starts) == 1 else Ambiguous(tuple(ranges))


def matches(page: Page, quote: Quote) -> list[Span]:
    """Return every place of the quoted words in their context, in order, whatever `nth` says."""
    pattern, start, end = _pattern(quote)
    folded, text = page.folded, page.text
    spans = []
    for found in occurrences(folded.text, pattern):
        if not is_whole(page, found, found + len(pattern)):
            continue
        if (quote.prefix or quote.suffix) and not _has_context(folded.text, quote, found, found + len(pattern)):
            continue
        if folded.edits and (folded.divides(found + start) or folded.divides(found + end)):
            continue
        span = folded.span(found + start, found + end)
        if not (splits_cluster(text, span.start) or splits_cluster(text, span.end)):
            spans.append(span)
    return spans


def _pattern(quote: Quote) -> tuple[str, int, int]:
    """Return what to look for, folded, and the part of it that is meant.

    Words cut out by `[[ ]]` are looked for together with their context, since the cut may go through a word.
    """
    if not quote.cuts:
        exact = folded_words(quote.exact).strip(" ")
        return exact, 0, len(exact)
    whole = fold(quote.prefix + quote.exact + quote.suffix)
    start = whole.index(len(quote.prefix))
    end = whole.index(len(quote.prefix) + len(quote.exact))
    left = len(whole.text) - len(whole.text.lstrip(" "))
    while start < end and whole.text[start] == " ":
        start += 1
    while start < end and whole.text[end - 1] == " ":
        end -= 1
    return whole.text.strip(" "), start - left, end - left


def is_whole(page: Page, start: int, end: int) -> bool:
    """Tell whether the folded characters from `start` to `end` begin and end at the border of a word."""
    return not (_goes_on(page, start) or _goes_on(page, end))


def _goes_on(page: Page, index: int) -> bool:
    return splits_word(page.folded.text, index) and page.folded.origin(index) not in page.raised


def _has_context(text: str, quote: Quote, start: int, end: int) -> bool:
    """Tell whether a quote's prefix and suffix stand directly around the words; white space between is no matter."""
    if quote.cuts:
        return True
    prefix, suffix = folded_words(quote.prefix).strip(" "), folded_words(quote.suffix).strip(" ")
    before = start - 1 if text.endswith(" ", 0, start) else start
    after = end + 1 if text.startswith(" ", end) else end
    return text.endswith(prefix, 0, before) and text.startswith(suffix, after)


def _start(span: Span) -> int:
    return span.start
