"""Passages that resemble words once known: found, measured, never judged here.

`near` shows the best of them to an editor; `reanchor` decides whether one may be taken.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from generator.anchoring.following.alignment import align
from generator.anchoring.following.cheapest import Pair
from generator.anchoring.following.rarity import rarities
from generator.anchoring.following.swaps import columns_of, forgive_swaps
from generator.anchoring.following.voting import vote
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.anchoring.text.words import Word, is_spaceless, words
from generator.model.spans import Span

_SLACK = 0.25  # of the passage's length: how far words put in or left out may have moved its ends
_SINGLE = 0.4  # of a word: what a single character says


class Remembered(NamedTuple):
    """Words as they once stood, with what stood directly before and after them (empty if not known)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class Resembling(NamedTuple):
    """A passage of a text, and how much of what is remembered it keeps, from 0 to 1, rare words weighing more.

    `quote` is the share of the words themselves, `prefix` and `suffix` of their context, `context` of both, and
    `whole` of all together; `evidence` says in bits how much better the passage is told with the quoted words than
    without, and `lost` how many of these (or of their characters, if `in_characters`) were not found again. `kept`
    counts the words found again, `quote_kept` those of the quote and `quote_words` all of it; `density` is the share
    of words found again in the longer of the two passages, context included. `context_weight` says how much context
    there is to compare: 1 for each rare word.
    """

    span: Span
    quote: float
    prefix: float
    suffix: float
    context: float
    whole: float
    evidence: float
    lost: int
    in_characters: bool
    kept: float
    quote_kept: float
    quote_words: float
    density: float
    context_weight: float


def resembling(page: Page, remembered: Remembered, most: int = 3) -> list[Resembling]:
    """Return the passages of a page that resemble what is remembered, the most likely first, at most so many."""
    whole = fold(remembered.prefix + remembered.exact + remembered.suffix)
    first = whole.index(len(remembered.prefix))
    last = whole.index(len(remembered.prefix) + len(remembered.exact))
    passage = words(whole.text)
    quoted = range(_index_from(passage, first), _index_from(passage, last))
    if not quoted:
        return []
    text = _lower(page.folded.text)
    ballot = vote(passage, text, most)
    slack = int(len(whole.text) * _SLACK) + 24
    found: list[Resembling] = []
    for place in ballot.places:
        stop = min(place.start + len(whole.text) + slack, len(page.folded.text))
        window = words(page.folded.text, max(place.start - slack, 0), stop)
        one = _measure(page, text, passage, quoted, window, ballot.weights)
        if all(one.span != other.span for other in found):
            found.append(one)
    return sorted(found, key=lambda one: -(one.quote + one.context))


def is_only_place(page: Page, remembered: Remembered, span: Span) -> bool:
    """Tell whether nothing but what stands at `span` resembles what is remembered. A quick look: no may be wrong."""
    whole = fold(remembered.prefix + remembered.exact + remembered.suffix)
    ballot = vote(words(whole.text), _lower(page.folded.text), most=2)
    start = page.folded.index(span.start) - whole.index(len(remembered.prefix))
    return len(ballot.places) == 1 and abs(ballot.places[0].start - start) < len(whole.text) * _SLACK


def _index_from(passage: Sequence[Word], offset: int) -> int:
    return next((number for number, word in enumerate(passage) if word.start >= offset), len(passage))


def _lower(text: str) -> str:
    """Return the text in lower case, or as it is where that would move its characters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _measure(
    page: Page,
    text: str,
    passage: Sequence[Word],
    quoted: range,
    window: Sequence[Word],
    weights: Mapping[str, float],
) -> Resembling:
    """Return what became of the quoted words in a window of the page."""
    old, new = [word.text for word in passage], [word.text for word in window]
    pairs, evidence = align(old, new, quoted, partial(rarities, text, window))
    forgive_swaps(quoted, old, new, pairs)
    likeness = [pair.likeness if pair else 0.0 for pair in pairs]
    weight = [weights[word.text] for word in passage]
    before, after = range(quoted[0]), range(quoted[-1] + 1, len(passage))
    again = [pair.new for pair, alike in zip(pairs, likeness, strict=True) if pair and alike]
    return Resembling(
        _place(page, quoted, window, pairs),
        _share(quoted, likeness, weight),
        _share(before, likeness, weight),
        _share(after, likeness, weight),
        _share([*before, *after], likeness, weight),
        _share(range(len(passage)), likeness, weight),
        evidence,
        sum(not likeness[number] for number in quoted),
        2 * sum(is_spaceless(old[number]) for number in quoted) > len(quoted),
        _count(passage[number] for number in range(len(passage)) if likeness[number]),
        _count(passage[number] for number in quoted if likeness[number]),
        _count(passage[number] for number in quoted),
        len(again) / max(len(passage), max(again) + 1 - min(again)) if again else 0.0,
        sum(weight[number] for number in (*before, *after)),
    )


def _count(found: Iterable[Word]) -> float:
    return sum(_SINGLE if len(word.text) == 1 or is_spaceless(word.text) else 1.0 for word in found)


def _share(numbers: Sequence[int], likeness: Sequence[float], weight: Sequence[float]) -> float:
    total = sum(weight[number] for number in numbers)
    return sum(likeness[number] * weight[number] for number in numbers) / total if total else 0.0


def _place(page: Page, quoted: range, window: Sequence[Word], pairs: Sequence[Pair | None]) -> Span:
    """Return what stands in the place of the quoted words, or where they stood."""
    columns = columns_of(quoted, pairs)
    if columns:
        return page.folded.span(window[columns.start].start, window[columns.stop - 1].end)
    before = next((pair.new for number in range(quoted.start - 1, -1, -1) if (pair := pairs[number])), 0)
    place = page.folded.span(window[before].start, window[before].end).end
    return Span(place, place)
