"""The passage nearest to words that were not found. Only ever a proposal, for an editor to judge."""

from difflib import get_close_matches

from generator.anchoring.following.resembling import Remembered, resembling
from generator.anchoring.locate import Ambiguous, Found, Page, locate
from generator.anchoring.text.borders import whole_characters
from generator.anchoring.text.folding import fold
from generator.anchoring.text.words import words
from generator.model.selectors import Quote, Range, Selector
from generator.model.spans import Span

_LEAST = 0.4
_WORD_LIKENESS = 0.7


def nearest(page: Page, selector: Selector) -> Span | None:
    """Return the passage that a selector most probably means, or None if nothing resembles it."""
    if isinstance(selector, Range):
        return _nearest_range(page, selector)
    span = _inside_words(page, selector) or _resembling(page, selector) or _misspelt(page, selector)
    return whole_characters(page.text, span) if span else None


def _nearest_range(page: Page, selector: Range) -> Span | None:
    start, end = _found_or_nearest(page, selector.start), _found_or_nearest(page, selector.end)
    return Span(start.start, end.end) if start and end and start.start < end.end else None


def _found_or_nearest(page: Page, quote: Quote) -> Span | None:
    location = locate(page, quote)
    if isinstance(location, Found):
        return location.span
    return location.candidates[0] if isinstance(location, Ambiguous) else nearest(page, quote)


def _inside_words(page: Page, quote: Quote) -> Span | None:
    """Return where the words stand letter by letter, but as parts of longer words."""
    pattern = fold(quote.prefix + quote.exact + quote.suffix).text.strip(" ")
    start = page.folded.text.find(pattern)
    if start < 0 or not pattern:
        return None
    offset = len(fold(quote.prefix).text.lstrip(" "))
    length = len(fold(quote.exact).text.strip(" "))
    return page.folded.span(start + offset, start + offset + length)


def _resembling(page: Page, quote: Quote) -> Span | None:
    found = resembling(page, Remembered(quote.exact, quote.prefix, quote.suffix))
    best = max(found, key=lambda one: (one.quote, one.context), default=None)
    return best.span if best and best.quote >= _LEAST else None


def _misspelt(page: Page, quote: Quote) -> Span | None:
    """Return words spelt like those quoted, if these are few."""
    wanted = words(fold(quote.exact).text)
    if not 0 < len(wanted) <= 3:
        return None
    standing = words(page.folded.text)
    vocabulary = {word.text: word for word in reversed(standing)}
    for word in wanted:
        close = get_close_matches(word.text, vocabulary, n=1, cutoff=_WORD_LIKENESS)
        if not close:
            continue
        if len(wanted) == 1:
            return page.folded.span(vocabulary[close[0]].start, vocabulary[close[0]].end)
        corrected = " ".join(close[0] if one is word else one.text for one in wanted)
        found = page.folded.text.lower().find(corrected)
        if found >= 0:
            return page.folded.span(found, found + len(corrected))
    return None
