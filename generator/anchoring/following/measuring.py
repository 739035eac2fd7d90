"""Measuring: what became of quoted words and of their context in a window of a new text. Never judged here."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from generator.anchoring.following.alignment import align
from generator.anchoring.following.cheapest import Pair
from generator.anchoring.following.rarity import rarities
from generator.anchoring.locate import Page
from generator.anchoring.text.words import Word, is_spaceless
from generator.model.spans import Span

_SINGLE = 0.4  # of a word: what a single character says
_FURTHER = 0.2  # of a word: what each further character lost says
_MOST_PUT_IN = 2  # words for each that they replace
_NEIGHBOURS = 4  # words on either side
_NEIGHBOURING_CHARACTERS = 10


class Measured(NamedTuple):
    """A passage of a text, and how much of what is remembered it keeps, from 0 to 1.

    `quote` is the share of the words themselves, `prefix` and `suffix` of their context, `context` of both, and
    `whole` of all together; `evidence` says in bits how much better the passage is told with the quoted words than
    without, and `lost` how many of these were not found again (about, if they are told `in_characters`). `kept`
    counts the words found again, `quote_kept` those of the quote and `quote_words` all of it; `density` is the share
    of words found again in the longer of the two passages, context included. `context_weight` says how much context
    there is to compare. `neighbours_stay` says that most old neighbours on either side are there, and `is_copied` that
    the page has the words, among the same neighbours before or behind, in another place too, and with all that stayed.
    """

    span: Span
    quote: float
    prefix: float
    suffix: float
    context: float
    whole: float
    evidence: float
    lost: float
    in_characters: bool
    kept: float
    quote_kept: float
    quote_words: float
    density: float
    context_weight: float
    neighbours_stay: bool
    is_copied: bool


def measure(
    page: Page,
    text: str,
    passage: Sequence[Word],
    quoted: range,
    window: Sequence[Word],
    *,
    weights: Mapping[str, float] | None = None,
    free: tuple[bool, bool] = (True, True),
) -> Measured:
    """Return what became of the quoted words in a window of the page, whose folded `text` is in lower case.

    Words count alike if no `weights` are given; what is `free` is told in `align`.
    """
    old, new = [word.text for word in passage], [word.text for word in window]
    pairs, evidence = align(old, new, quoted, partial(rarities, text, window), free)
    likeness = [pair.likeness if pair else 0.0 for pair in pairs]
    weight = [weights[word] if weights else 1.0 for word in old]
    before, after = range(quoted[0]), range(quoted[-1] + 1, len(passage))
    again = [pair.new for pair, alike in zip(pairs, likeness, strict=True) if pair and alike]
    in_characters = 2 * sum(is_spaceless(old[number]) for number in quoted) > len(quoted)
    columns = _columns(quoted, pairs)
    size = _NEIGHBOURING_CHARACTERS if in_characters else _NEIGHBOURS
    return Measured(
        _place(page, columns, quoted, window, pairs),
        _share(quoted, likeness, weight),
        _share(before, likeness, weight),
        _share(after, likeness, weight),
        _share([*before, *after], likeness, weight),
        _share(range(len(passage)), likeness, weight),
        evidence,
        _lost([not likeness[number] for number in quoted], in_characters),
        in_characters,
        count_words(passage[number] for number in range(len(passage)) if likeness[number]),
        count_words(passage[number] for number in quoted if likeness[number]),
        count_words(passage[number] for number in quoted),
        len(again) / max(len(passage), max(again) + 1 - min(again)) if again else 0.0,
        sum(weight[number] for number in (*before, *after)),
        _neighbours_stay(quoted, likeness, size),
        (
            _is_repeated(text, window[max(columns.start - size, 0) : columns.stop])
            or _is_repeated(text, window[columns.start : columns.stop + size])
        )
        and _is_repeated(text, _unchanged(quoted, columns, pairs, window)),
    )


def count_words(found: Iterable[Word]) -> float:
    """Return how many words these are; a single character is less than one."""
    return sum(_SINGLE if len(word.text) == 1 or is_spaceless(word.text) else 1.0 for word in found)


def _share(numbers: Sequence[int], likeness: Sequence[float], weight: Sequence[float]) -> float:
    total = sum(weight[number] for number in numbers)
    return sum(likeness[number] * weight[number] for number in numbers) / total if total else 1.0


def _is_repeated(text: str, stretch: Sequence[Word]) -> bool:
    return bool(stretch) and text.count(text[stretch[0].start : stretch[-1].end]) > 1


def _lost(lost: Sequence[bool], in_characters: bool) -> float:
    """Return how many words were lost: of a stretch of characters the first counts, the others are mostly its word."""
    if not in_characters:
        return sum(lost)
    first = sum(is_lost and not (number and lost[number - 1]) for number, is_lost in enumerate(lost))
    return first + _FURTHER * (sum(lost) - first)


def _unchanged(quoted: range, columns: range, pairs: Sequence[Pair | None], window: Sequence[Word]) -> Sequence[Word]:
    """Return the words found, with all before and behind them that stand as they did."""
    first, last = columns.start, columns.stop
    for number in range(quoted.start - 1, -1, -1):
        if not first or pairs[number] != Pair(first - 1, 1.0):
            break
        first -= 1
    for number in range(quoted.stop, len(pairs)):
        if pairs[number] != Pair(last, 1.0):
            break
        last += 1
    return window[first:last]


def _neighbours_stay(quoted: range, likeness: Sequence[float], size: int) -> bool:
    before, after = likeness[max(quoted.start - size, 0) : quoted.start], likeness[quoted.stop : quoted.stop + size]
    return 2 * sum(before) >= len(before) and 2 * sum(after) >= len(after)


def _columns(quoted: range, pairs: Sequence[Pair | None]) -> range:
    """Return the new words that the quoted ones became, with those that replaced its first or its last.

    These stand between the context, which stayed, and the rest of the quote. Much more than was lost is no replacement.
    """
    counterparts = [pair.new for number in quoted if (pair := pairs[number])]
    if not counterparts:
        return range(0)
    kept = [number for number in quoted if pairs[number]]
    start, stop = min(counterparts), max(counterparts) + 1
    before = pairs[quoted.start - 1] if quoted.start else None
    if before and before.likeness and 0 < start - before.new - 1 <= _MOST_PUT_IN * (kept[0] - quoted.start):
        start = before.new + 1
    after = pairs[quoted.stop] if quoted.stop < len(pairs) else None
    if after and after.likeness and 0 < after.new - stop <= _MOST_PUT_IN * (quoted.stop - 1 - kept[-1]):
        stop = after.new
    return range(start, stop)


def _place(page: Page, columns: range, quoted: range, window: Sequence[Word], pairs: Sequence[Pair | None]) -> Span:
    """Return what stands in the place of the quoted words, or where they stood."""
    if columns:
        return page.folded.span(window[columns.start].start, window[columns.stop - 1].end)
    before = next((pair.new for number in range(quoted.start - 1, -1, -1) if (pair := pairs[number])), 0)
    place = page.folded.span(window[before].start, window[before].end).end
    return Span(place, place)
