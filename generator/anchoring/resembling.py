"""Passages that resemble words once known: found, measured, never judged here.

`near` shows the best of them to an editor; `reanchor` decides whether one may be taken.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.anchoring.alignment import Pair, align
from generator.anchoring.folding import fold
from generator.anchoring.locate import Page
from generator.anchoring.voting import vote
from generator.anchoring.words import Word, words
from generator.model.spans import Span

_SLACK = 0.3  # of the passage's length: how far words put in or left out may have moved its ends
_SWAPPED = 0.8


class Remembered(NamedTuple):
    """Words as they once stood, with what stood directly before and after them (empty if not known)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class Resembling(NamedTuple):
    """A passage of a text, and how much of what is remembered it keeps, by weight of rare words, 0 to 1.

    `quote` is the share of the words themselves, `prefix` and `suffix` of their context, which weighs
    `context_weight` in all; `quote_weight` is what the kept words weigh together. `contested` says that the
    remembered context held the same words once more, and that one of the two is gone.
    """

    span: Span
    quote: float
    prefix: float
    suffix: float
    context: float
    context_weight: float
    quote_weight: float
    contested: bool


def resembling(page: Page, remembered: Remembered, most: int = 4) -> list[Resembling]:
    """Return the passages of a page that resemble what is remembered, the most likely first, at most so many."""
    whole = fold(remembered.prefix + remembered.exact + remembered.suffix)
    first, last = len(remembered.prefix), len(remembered.prefix) + len(remembered.exact)
    passage = words(whole.text)
    quoted = [
        number
        for number, word in enumerate(passage)
        if first <= whole.origin(word.start) and word.start < whole.index(last)
    ]
    if not quoted:
        return []
    text = _lower(page.folded.text)
    ballot = vote(passage, text, most)
    slack = int(len(whole.text) * _SLACK) + 40
    found: list[Resembling] = []
    for place in ballot.places:
        window = words(
            page.folded.text, max(place.start - slack, 0), min(place.start + len(whole.text) + slack, len(text))
        )
        one = _measure(page, passage, quoted, window, ballot.weights)
        if one is not None and all(one.span != other.span for other in found):
            found.append(one)
    return sorted(found, key=lambda one: -(one.quote + one.context))


def _lower(text: str) -> str:
    """Return the text in lower case, or as it is where that would move its characters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _measure(
    page: Page, passage: Sequence[Word], quoted: Sequence[int], window: Sequence[Word], weights: Mapping[str, float]
) -> Resembling | None:
    """Return what became of the quoted words in a window of the page; None if nothing stands in their place."""
    pairs = align([word.text for word in passage], [word.text for word in window])
    counterparts = [pair.new for number in quoted if (pair := pairs[number]) is not None]
    if not counterparts:
        return None
    span = page.folded.span(window[counterparts[0]].start, window[counterparts[-1]].end)
    likeness = [pair.likeness if pair else 0.0 for pair in pairs]
    _forgive_swaps(passage, quoted, window[counterparts[0] : counterparts[-1] + 1], likeness)
    weight = [weights[word.text] for word in passage]
    before, after = range(quoted[0]), range(quoted[-1] + 1, len(passage))
    context = [*before, *after]
    return Resembling(
        span,
        _share(quoted, likeness, weight),
        _share(before, likeness, weight),
        _share(after, likeness, weight),
        _share(context, likeness, weight),
        sum(weight[number] for number in context),
        sum(likeness[number] * weight[number] for number in quoted),
        _is_contested(passage, quoted, pairs),
    )


def _share(numbers: Sequence[int], likeness: Sequence[float], weight: Sequence[float]) -> float:
    total = sum(weight[number] for number in numbers)
    return sum(likeness[number] * weight[number] for number in numbers) / total if total else 0.0


def _forgive_swaps(passage: Sequence[Word], quoted: Sequence[int], kept: Sequence[Word], likeness: list[float]) -> None:
    """Raise the likeness of quoted words that stand in the new passage, only in another order."""
    spare = [word.text for word in kept]
    for number in quoted:
        if likeness[number] == 1 and passage[number].text in spare:
            spare.remove(passage[number].text)
    for number in quoted:
        if likeness[number] < _SWAPPED and passage[number].text in spare:
            spare.remove(passage[number].text)
            likeness[number] = _SWAPPED


def _is_contested(passage: Sequence[Word], quoted: Sequence[int], pairs: Sequence[Pair | None]) -> bool:
    """Tell whether the same words stood in the context too and are not all there any more."""
    exact = [passage[number].text for number in quoted]
    for start in range(len(passage) - len(exact) + 1):
        if start == quoted[0] or [word.text for word in passage[start : start + len(exact)]] != exact:
            continue
        if any(pair is None or pair.likeness < 1 for pair in pairs[start : start + len(exact)]):
            return True
    return False
