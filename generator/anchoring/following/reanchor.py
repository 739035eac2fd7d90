"""Reanchoring: where the words of an annotation stand after the text was edited.

The old words and their context are looked for in the new text (`resembling`), and the best passage is accepted or
refused (`judging`). Where the old text is known, it must also lead back to the old place.
"""

from collections.abc import Sequence

from generator.anchoring.following.judging import Proposal, Refusal, judge
from generator.anchoring.following.resembling import Remembered, is_only_place, resembling
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.text.words import Word, is_spaceless, words
from generator.model.selectors import Quote, Range, Selector
from generator.model.spans import Span

__all__ = ["Proposal", "Refusal", "follow", "reanchor", "remember"]

CONTEXT_WORDS = 20
"""Words of the old text that are remembered on either side."""

_CONTEXT_WIDTH = 240

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
    return judge(resembling(new, Remembered(selector.exact, selector.prefix, selector.suffix)), known=False)


def follow(old: Page, span: Span, new: Page) -> Proposal | Refusal:
    """Propose where the words of the `old` text at `span` stand in the `new` text."""
    unmoved = _unmoved(old.text, span, new.text)
    if unmoved is not None:
        return Proposal(unmoved, 1.0, 1.0, 1.0, 1.0)
    quoted = words(old.folded.text, old.folded.index(span.start), old.folded.index(span.end))
    if len(quoted) > _sized(_LONG, quoted):
        size = _sized(_END_WORDS, quoted)
        first = old.folded.span(quoted[0].start, quoted[size - 1].end)
        last = old.folded.span(quoted[-size].start, quoted[-1].end)
        return _range(follow(old, first, new), follow(old, last, new))
    answer = judge(resembling(new, remember(old, span)), known=True)
    if isinstance(answer, Proposal) and not _leads_back(new, answer.span, old, span):
        return Refusal("close", (answer.span,))
    return answer


def remember(page: Page, span: Span) -> Remembered:
    """Return the words at `span` with their context, for a later `reanchor`."""
    folded = page.folded
    start, end = folded.index(span.start), folded.index(span.end)
    before = words(folded.text, max(start - _CONTEXT_WIDTH, 0), start)
    after = words(folded.text, end, min(end + _CONTEXT_WIDTH, len(folded.text)))
    first = before[-_sized(CONTEXT_WORDS, before) :]
    last = after[: _sized(CONTEXT_WORDS, after)]
    prefix = folded.text[first[0].start : start] if first else ""
    suffix = folded.text[end : last[-1].end] if last else ""
    return Remembered(folded.text[start:end], prefix, suffix)


def _sized(count: int, text: Sequence[Word]) -> int:
    """Return how many words, or characters of a script without spaces, are as much text as so many words."""
    single = sum(is_spaceless(word.text) for word in text)
    return int(count * _CHARACTERS) if single * 2 > len(text) else count


def _leads_back(new: Page, place: Span, old: Page, origin: Span) -> bool:
    """Tell whether, looked for in the old text, the proposed words lead to where the annotation stood, and only there.

    A passage that stood twice may have been left in one place and edited in the other.
    """
    remembered = remember(new, place)
    if is_only_place(old, remembered, origin):
        return True
    back = judge(resembling(old, remembered), known=True)
    return isinstance(back, Proposal) and back.span.overlaps(origin)


def _part(new: Page, part: Quote) -> Proposal | Refusal:
    """Return the place of one end of a range, which may stand there unchanged."""
    location = locate(new, part)
    if isinstance(location, Found):
        return Proposal(location.span, 1.0, 1.0, 1.0, 1.0)
    return reanchor(new, part)


def _unmoved(old: str, span: Span, new: str) -> Span | None:
    """Return the span in the new text if the edit lies clearly behind it or clearly before it."""
    far_end = min(span.end + _CONTEXT_WIDTH, len(old))
    if old[:far_end] == new[:far_end]:
        return span
    start = max(span.start - _CONTEXT_WIDTH, 0)
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
