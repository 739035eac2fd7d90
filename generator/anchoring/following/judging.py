"""Judging: whether what was found may be taken for words once known.

In doubt the answer is no: a wrong place is worse than none. The thresholds were set with `tests.simulation.reanchor`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.anchoring.following.measuring import Measured, count_words
from generator.anchoring.following.passages import Passage
from generator.model.spans import Span

_EVIDENCE = 5.0
"""Bits by which the passage must be better told with the quoted words than without."""

_EVIDENCE_OF_CHARACTERS = 8.0  # a character stands in many words
_EVIDENCE_FOR_LOST = 1.5  # more for each that was lost: the likelier are all
_LOST_TO_A_COPY = 2  # words: one may have been edited where it stands, and the old words quoted elsewhere
_EVIDENCE_APART = 5.0  # by which one place must be better than another
_LEAST_SIDE_OF_COPY = 0.9  # of the context before and behind, where the same passage stands elsewhere
_LONE_WORDS = 12  # of a quote that alone was put elsewhere: fewer may as well be written anew

_LONG = 6.0  # words of a quote: of which less than half is left, that may be the set phrases of another
_LEAST_OF_LONG = 0.5

_MUCH_CONTEXT = 4.0  # rare words of it: with less, a selector is judged as a whole, and strictly
_LEAST_CONTEXT = 0.35
_LEAST_SUM = 1.0  # of both shares: what the words have lost, their context must make up for
_LEAST_WHOLE = 0.75
_LEAST_DENSITY = 0.8
_LEAST_DENSITY_OF_REPEATED = 0.9  # words that needed some context stood more than once
_LEAST_KEPT = 6
_LEAST_QUOTE = 0.6
_MARGIN = 0.3


@dataclass(frozen=True, slots=True)
class Proposal:
    """The words stand here now. `score` and its parts go from 0 (nothing kept) to 1 (all kept)."""

    span: Span
    score: float
    quote: float
    prefix: float
    suffix: float


@dataclass(frozen=True, slots=True)
class Refusal:
    """No place is proposed: the words are "gone", or two places are too "close".

    For people there are the `candidates`, the likeliest first, and the `place` between what is left of the neighbours.
    """

    reason: Literal["gone", "close"]
    candidates: tuple[Span, ...] = ()
    place: Span | None = None


def judge_in_place(one: Measured) -> Proposal | None:
    """Accept what landmarks on both sides say that quoted words became, if they are still there."""
    return _proposal(one) if _is_told_there(one) else None


def is_much_lost(one: Measured) -> bool:
    """Tell whether a passage lost too many words to be taken where they also stand, word for word, in a new place."""
    return one.lost >= _LOST_TO_A_COPY


def may_be_elsewhere(passage: Passage, in_place: Measured | None) -> bool:
    """Tell whether quoted words may have become another passage than the one `in_place`, where they are not.

    Only if their neighbours are gone from their place too and are beside them there, or if they are many.
    """
    stays = in_place is not None and in_place.neighbours_stay
    return (
        not (stays or passage.is_bare) or count_words(passage.old[number] for number in passage.quoted) >= _LONE_WORDS
    )


def judge_elsewhere(
    found: Sequence[tuple[Passage, Measured]], in_place: Measured | None, inside: Span | None
) -> Proposal | Refusal:
    """Accept one of the other passages that quoted words may have become, though `in_place` they are not.

    What stands `inside` the place is somebody else's, unless it is surely of the quote itself.
    """
    candidates = tuple(one.span for one in (in_place, *(one for _, one in found)) if one and one.quote)
    stays = in_place is not None and in_place.neighbours_stay
    possible = [
        (passage, one)
        for passage, one in found
        if inside is None or passage.holds_quote or not inside.overlaps(one.span)
    ]
    told = [
        one for passage, one in possible if _is_told_there(one) and (_is_long(one) or not (stays or passage.is_bare))
    ]
    if not told:
        return Refusal("gone", candidates, in_place.span if in_place else None)
    best = max(told, key=lambda one: one.evidence)
    others = [one for _, one in possible if not one.span.overlaps(best.span)]
    if any(best.evidence - one.evidence < _EVIDENCE_APART for one in others):
        return Refusal("close", candidates)
    return _proposal(best)


def judge_resembling(found: Sequence[Measured]) -> Proposal | Refusal:
    """Accept the best of the passages that resemble words of which only the quotation is known, or say why not.

    If it tells much of their context, that alone chooses the place: the words may be cut out of it, and a copy of them
    stand elsewhere.
    """
    if not found:
        return Refusal("gone")
    candidates = tuple(one.span for one in found if one.quote)
    in_context = found[0].context_weight >= _MUCH_CONTEXT
    rivals = _in_best_context(found) if in_context else found
    best = max(rivals, key=lambda one: _score(one, in_context))
    if not (_is_left(best) if in_context else _is_itself(best)):
        return Refusal("gone", candidates)
    others = [_score(one, in_context) for one in rivals if not one.span.overlaps(best.span)]
    if _score(best, in_context) - max(others, default=0.0) < _MARGIN:
        return Refusal("close", candidates)
    return _proposal(best, _score(best, in_context))


def _proposal(one: Measured, score: float | None = None) -> Proposal:
    return Proposal(one.span, _score(one, True) if score is None else score, one.quote, one.prefix, one.suffix)


def _score(one: Measured, in_context: bool) -> float:
    return (one.quote + one.context) / 2 if in_context else one.whole


def _is_told(one: Measured) -> bool:
    """Tell whether the passage is so much better told with the quoted words that they, not a few of many, are in it."""
    needed = (_EVIDENCE_OF_CHARACTERS if one.in_characters else _EVIDENCE) + _EVIDENCE_FOR_LOST * one.lost
    return one.evidence >= needed and (one.quote_words < _LONG or one.quote >= _LEAST_OF_LONG)


def _is_told_there(one: Measured) -> bool:
    """Tell the same of a passage that may stand elsewhere too: then both sides must say that it is this one."""
    return _is_told(one) and (not one.is_copied or min(one.prefix, one.suffix) >= _LEAST_SIDE_OF_COPY)


def _is_long(one: Measured) -> bool:
    return one.quote_kept >= _LONE_WORDS


def _in_best_context(found: Sequence[Measured]) -> list[Measured]:
    """Return the passages that may be the old place, as far as their context tells, the best first."""
    ranked = sorted(found, key=lambda one: -one.context)
    return [one for one in ranked if ranked[0].context - one.context < _MARGIN]


def _is_left(one: Measured) -> bool:
    """Tell whether enough is left of the words in their context."""
    share = one.quote_kept / one.quote_words
    return _is_told(one) and one.context >= _LEAST_CONTEXT and one.context + share >= _LEAST_SUM


def _is_itself(one: Measured) -> bool:
    return (
        one.quote >= _LEAST_QUOTE
        and one.whole >= _LEAST_WHOLE
        and one.density >= (_LEAST_DENSITY_OF_REPEATED if one.context_weight else _LEAST_DENSITY)
        and one.kept >= _LEAST_KEPT
    )
