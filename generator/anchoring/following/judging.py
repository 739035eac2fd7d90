"""Judging: whether a passage that resembles words once known may be taken for them.

It must keep enough of the words and of their context, and no other passage may come close. In doubt the answer is no: a
wrong place is worse than none. The thresholds were set with `tests.simulation.reanchor`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.anchoring.following.resembling import Resembling
from generator.model.spans import Span

_EVIDENCE = 5.0
"""Bits by which the passage must be better told with the quoted words than without."""

_EVIDENCE_OF_CHARACTERS = 8.0  # a character stands in many words
_EVIDENCE_FOR_LOST = 1.5  # more for each that was lost: the likelier are all

_LEAST_CONTEXT = 0.35
_LEAST_SUM = 1.0  # of both shares: what the words have lost, their context must make up for
_BOTH_SIDES = 0.5
_MARGIN = 0.15

_MUCH_CONTEXT = 4.0  # rare words of it: with less, a selector is judged as a whole, and strictly
_LEAST_WHOLE = 0.75
_LEAST_DENSITY = 0.8
_LEAST_DENSITY_OF_REPEATED = 0.9  # words that needed some context stood more than once
_LEAST_KEPT = 6
_STRICT_QUOTE = 0.6
_STRICT_MARGIN = 0.3


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
    """No place is proposed: the words are "gone", or two places are too "close". `candidates` are shown to people."""

    reason: Literal["gone", "close"]
    candidates: tuple[Span, ...] = ()


def judge(found: Sequence[Resembling], *, known: bool) -> Proposal | Refusal:
    """Accept the best passage, or say why not. `known` says that the context comes from the old text itself.

    In context, what stands around the words alone chooses the place: they themselves may be cut out of it, and a copy
    of them stand elsewhere.
    """
    if not found:
        return Refusal("gone")
    candidates = tuple(one.span for one in found if one.quote)
    in_context = known or found[0].context_weight >= _MUCH_CONTEXT
    margin = _MARGIN if known else _STRICT_MARGIN
    score = _score_in_context if in_context else _score_of_itself
    rivals = _in_best_context(found, margin) if in_context else found
    best = rivals[0] if in_context and _is_old_place(rivals[0]) else max(rivals, key=score)
    if not (_is_left(best) if in_context else _is_itself(best)):
        return Refusal("gone", candidates)
    others = [score(one) for one in rivals if not one.span.overlaps(best.span)]
    if score(best) - max(others, default=0.0) < margin:
        return Refusal("close", candidates)
    return Proposal(best.span, score(best), best.quote, best.prefix, best.suffix)


def _in_best_context(found: Sequence[Resembling], margin: float) -> list[Resembling]:
    """Return the passages that may be the old place, as far as their context tells, the best first."""
    ranked = sorted(found, key=lambda one: -one.context)
    return [one for one in ranked if ranked[0].context - one.context < margin]


def _is_old_place(one: Resembling) -> bool:
    """Tell whether the words still stand there, or were surely cut out there: both sides of their context stayed."""
    return _is_left(one) or min(one.prefix, one.suffix) >= _BOTH_SIDES


def _is_left(one: Resembling) -> bool:
    """Tell whether enough is left of the words in their context."""
    share = one.quote_kept / one.quote_words
    needed = (_EVIDENCE_OF_CHARACTERS if one.in_characters else _EVIDENCE) + _EVIDENCE_FOR_LOST * one.lost
    return one.evidence >= needed and one.context >= _LEAST_CONTEXT and one.context + share >= _LEAST_SUM


def _is_itself(one: Resembling) -> bool:
    return (
        one.quote >= _STRICT_QUOTE
        and one.whole >= _LEAST_WHOLE
        and one.density >= (_LEAST_DENSITY_OF_REPEATED if one.context_weight else _LEAST_DENSITY)
        and one.kept >= _LEAST_KEPT
    )


def _score_in_context(one: Resembling) -> float:
    return (one.quote + one.context) / 2


def _score_of_itself(one: Resembling) -> float:
    return one.whole
