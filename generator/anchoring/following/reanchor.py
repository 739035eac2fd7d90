"""Reanchoring: where the words of an annotation stand after the text was edited.

Where the old text is known, landmarks say what became of the passage (`passages`), and whether the words in it are
still those quoted is measured and judged. Without it, what resembles the quotation is looked for (`resembling`).
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.anchoring.following.judging import Proposal, Refusal, judge_resembling
from generator.anchoring.following.placing import place_words
from generator.anchoring.following.resembling import Remembered, resembling
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.text.words import Word, is_spaceless, words
from generator.model.selectors import Quote, Range, Selector
from generator.model.spans import Span

__all__ = ["Proposal", "Refusal", "follow", "reanchor"]

_UNMOVED = 240  # unchanged characters on either side of words that say that nothing happened to them
_LONG = 40  # words: a longer quote is followed by its two ends
_END_WORDS = 12
_CHARACTERS = 2.5  # characters count as a word, in scripts without spaces


def reanchor(new: Page, selector: Selector, old: Page | None = None) -> Proposal | Refusal:
    """Propose where in the `new` text the words of a selector stand.

    With the `old` text, in which the selector means one place, the answer is far surer: short and repeated words can be
    told apart by what stood around them. Without it there is only what the selector quotes.
    """
    if old is not None:
        location = locate(old, selector)
        if isinstance(location, Found):
            return follow(old, location.span, new)
    if isinstance(selector, Range):
        return _range(_part(new, selector.start), _part(new, selector.end))
    return judge_resembling(resembling(new, Remembered(selector.exact, selector.prefix, selector.suffix)))


def follow(old: Page, span: Span, new: Page) -> Proposal | Refusal:
    """Propose where the words of the `old` text at `span` stand in the `new` text."""
    unmoved = _unmoved(old.text, span, new.text)
    if unmoved is not None:
        return Proposal(unmoved, 1.0, 1.0, 1.0, 1.0)
    start, end = old.folded.index(span.start), old.folded.index(span.end)
    quoted = words(old.folded.text, start, end)
    if len(quoted) > _sized(_LONG, quoted):
        size = _sized(_END_WORDS, quoted)
        first = old.folded.span(quoted[0].start, quoted[size - 1].end)
        last = old.folded.span(quoted[-size].start, quoted[-1].end)
        return _range(follow(old, first, new), follow(old, last, new))
    answer = place_words(old, start, end, new)
    if isinstance(answer, Refusal) or not quoted:
        return answer
    marks = old.folded.text[start : quoted[0].start], old.folded.text[quoted[-1].end : end]
    return replace(answer, span=_with_marks(new, answer.span, *marks))


def _with_marks(new: Page, span: Span, before: str, after: str) -> Span:
    """Return the span with the marks that the old one had before its first word and behind its last, if they stand."""
    text, start, end = new.folded.text, new.folded.index(span.start), new.folded.index(span.end)
    first = start - len(before) if text.endswith(before, 0, start) else start
    last = end + len(after) if text.startswith(after, end) else end
    return new.folded.span(first, last)


def _sized(count: int, text: Sequence[Word]) -> int:
    """Return how many words, or characters of a script without spaces, are as much text as so many words."""
    single = sum(is_spaceless(word.text) for word in text)
    return int(count * _CHARACTERS) if single * 2 > len(text) else count


def _part(new: Page, part: Quote) -> Proposal | Refusal:
    """Return the place of one end of a range, which may stand there unchanged."""
    location = locate(new, part)
    if isinstance(location, Found):
        return Proposal(location.span, 1.0, 1.0, 1.0, 1.0)
    return reanchor(new, part)


def _unmoved(old: str, span: Span, new: str) -> Span | None:
    """Return the span in the new text if the edit lies clearly behind it or clearly before it."""
    far_end = min(span.end + _UNMOVED, len(old))
    if old[:far_end] == new[:far_end]:
        return span
    start = max(span.start - _UNMOVED, 0)
    shift = len(new) - len(old)
    if start + shift >= 0 and old[start:] == new[start + shift :]:
        return Span(span.start + shift, span.end + shift)
    return None


def _range(start: Proposal | Refusal, end: Proposal | Refusal) -> Proposal | Refusal:
    """Join the places of the two ends of a range or long quote."""
    if isinstance(start, Refusal):
        return start
    if isinstance(end, Refusal):
        return end
    if start.span.end > end.span.start:
        return Refusal("close", (start.span, end.span))
    score = min(start.score, end.score)
    return Proposal(Span(start.span.start, end.span.end), score, min(start.quote, end.quote), start.prefix, end.suffix)
