"""Passages: what stood around quoted words in an old text, and what of the new text that became."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.anchoring.following.landmarks import Chain, Landmark, chains, landmarks
from generator.anchoring.text.words import Word, is_spaceless, words

_CONTEXT = 20  # words on either side that are compared
_CONTEXT_OF_CHARACTERS = 50
_CONTEXT_WIDTH = 240  # characters in which they are
_REACHES = ((480, 8), (1920, 24), (7680, 96))  # characters on either side for landmarks, and how many are enough
_DENSER = 2.4  # in scripts without spaces so much more is said by as many characters
_STRETCH = 1.25
_SLACK = 24
_MOST = 4
_LARGEST = 800  # words of a passage: in a larger one, without landmarks, nothing is sure and all is slow


class Passage(NamedTuple):
    """Old words, which of them are `quoted`, and the `new` words that they became, if anything.

    `free` says whether the new words may begin before the old ones do, and end after them: no landmark stands on that
    side. Where `quoted` words are landmarks the passage has them (`holds_quote`); where no others are, nothing but they
    themselves stand there (`is_bare`).
    """

    old: Sequence[Word]
    quoted: range
    new: Sequence[Word]
    free: tuple[bool, bool]
    holds_quote: bool
    is_bare: bool

    @property
    def is_in_place(self) -> bool:
        """Whether landmarks on both sides say that nothing else became of the passage."""
        return not any(self.free)


class _Quote(NamedTuple):
    """The quoted characters of the old text, and those of them and of their context."""

    start: int
    end: int
    context_start: int
    context_end: int


def passages(old: str, start: int, end: int, new: str) -> Iterator[Passage]:
    """Yield what the surroundings of the old characters from `start` to `end` may have become, at most a few.

    Both texts are folded and in lower case.
    """
    quote = _with_context(old, start, end)
    for chain in _chains_near(old, quote, new)[:_MOST]:
        if not _is_near(chain, quote):
            continue
        passage = _passage(chain, old, quote, new)
        if passage.quoted and passage.new and max(len(passage.old), len(passage.new)) <= _LARGEST:
            yield passage


def _is_near(chain: Chain, quote: _Quote) -> bool:
    """Tell whether the chain goes over the quote, or has a landmark in its context: from farther nothing is seen."""
    first, last = chain[0], chain[-1]
    return last.old + last.size > quote.context_start and first.old < quote.context_end


def _chains_near(old: str, quote: _Quote, new: str) -> list[Chain]:
    """Return the chains of landmarks near the quote; the reach grows until there are some on both sides."""
    found: list[Chain] = []
    denser = _DENSER if is_spaceless(old[quote.start : quote.end].strip()) else 1.0
    within = landmarks(old, new, words(old, quote.start, quote.end), most=_REACHES[-1][1])
    for width, most in _REACHES:
        reach = int(width / denser)
        first, last = max(quote.start - reach, 0), min(quote.end + reach, len(old))
        before = landmarks(old, new, words(old, first, quote.start), most=most, backwards=True)
        points = [*before, *within, *landmarks(old, new, words(old, quote.end, last), most=most)]
        if not first:
            points.insert(0, Landmark(0, 0, 0))
        if last == len(old):
            points.append(Landmark(len(old), len(new), 0))
        found = chains(points)
        if any(_before(one, quote) for one in found) and any(_after(one, quote) for one in found):
            break
    return found


def _passage(chain: Chain, old: str, quote: _Quote, new: str) -> Passage:
    """Return what the chain says of the quote: the old and new words between two of its landmarks."""
    before, after = _before(chain, quote), _after(chain, quote)
    if before:
        first = next((one for one in reversed(before) if one.old <= quote.context_start), before[0])
        old_start, new_start = first.old, first.new
    else:
        old_start = quote.context_start
        new_start = chain[0].new - int((chain[0].old - old_start) * _STRETCH) - _SLACK
    if after:
        last = next((one for one in after if one.old + one.size >= quote.context_end), after[-1])
        old_end, new_end = last.old + last.size, last.new + last.size
    else:
        old_end = quote.context_end
        new_end = chain[-1].new + int((old_end - chain[-1].old) * _STRETCH) + _SLACK
    passage = words(old, old_start, old_end)
    of_quote = [quote.start < one.old + one.size and one.old < quote.end for one in chain]
    return Passage(
        passage,
        range(sum(one.start < quote.start for one in passage), sum(one.start < quote.end for one in passage)),
        words(new, max(new_start, 0), max(min(new_end, len(new)), 0)),
        (not before, not after),
        any(of_quote),
        all(of_quote),
    )


def _before(chain: Chain, quote: _Quote) -> list[Landmark]:
    """Return the landmarks before the quote; the beginning of the text only if there is no other."""
    found = [one for one in chain if one.old + one.size <= quote.start]
    return [one for one in found if one.size] or found


def _after(chain: Chain, quote: _Quote) -> list[Landmark]:
    found = [one for one in chain if one.old >= quote.end]
    return [one for one in found if one.size] or found


def _with_context(old: str, start: int, end: int) -> _Quote:
    before = words(old, max(start - _CONTEXT_WIDTH, 0), start)
    after = words(old, end, min(end + _CONTEXT_WIDTH, len(old)))
    before, after = before[-_sized(before) :], after[: _sized(after)]
    return _Quote(start, end, before[0].start if before else start, after[-1].end if after else end)


def _sized(text: Sequence[Word]) -> int:
    single = sum(is_spaceless(word.text) for word in text)
    return _CONTEXT_OF_CHARACTERS if single * 2 > len(text) else _CONTEXT
