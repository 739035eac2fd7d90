"""Judging: whether a passage that resembles words once known may be taken for them.

It must keep enough of the words and of their context, and no other passage may come close. In doubt the answer is no: a
wrong place is worse than none. The thresholds were set with `tests.simulation.reanchor`.
"""

from dataclasses import dataclass
from typing import Literal

from generator.anchoring.following.resembling import Resembling
from generator.model.spans import Span

_LEAST_QUOTE = 0.45  # share of the words themselves that must be left, when some context speaks for the place
_LEAST_CONTEXT = 0.35
_LITTLE_QUOTE = 0.3  # share of the words, rare or not, when most context does
_MOST_CONTEXT = 0.6
_INTACT = 0.85  # all words are there; two may have changed places
_SURPRISE = 8.0  # bits: the chance that what is left stands there by chance is 1 in 256
_INTACT_SURPRISE = 3.0
_LEAST_SCORE = 0.5
_MARGIN = 0.15

_MUCH_CONTEXT = 4.0  # rare words of it: with less, a selector is judged as a whole, and strictly
_LEAST_WHOLE = 0.75
_LEAST_DENSITY = 0.7
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


def judge(found: list[Resembling], *, known: bool) -> Proposal | Refusal:
    """Accept the best passage, or say why not. `known` says that the context comes from the old text itself."""
    if not found:
        return Refusal("gone")
    candidates = tuple(one.span for one in found)
    in_context = known or found[0].context_weight >= _MUCH_CONTEXT
    plausible = [one for one in found if (_is_in_context(one) if in_context else _is_itself(one))]
    if not plausible:
        return Refusal("gone", candidates)
    score = _score_in_context if in_context else _score_of_itself
    best = max(plausible, key=score)
    others = [score(one) for one in found if not one.span.overlaps(best.span)]
    if score(best) - max(others, default=0.0) < (_MARGIN if known else _STRICT_MARGIN):
        return Refusal("close", candidates)
    return Proposal(best.span, score(best), best.quote, best.prefix, best.suffix)


def _is_in_context(one: Resembling) -> bool:
    if one.surprise < (_INTACT_SURPRISE if one.quote >= _INTACT else _SURPRISE):
        return False
    if one.quote < _LEAST_QUOTE:
        return one.quote_kept >= _LITTLE_QUOTE * one.quote_words and one.context >= _MOST_CONTEXT
    return one.context >= _LEAST_CONTEXT and _score_in_context(one) >= _LEAST_SCORE


def _is_itself(one: Resembling) -> bool:
    return (
        one.quote >= _STRICT_QUOTE
        and one.whole >= _LEAST_WHOLE
        and one.density >= _LEAST_DENSITY
        and one.kept >= _LEAST_KEPT
    )


def _score_in_context(one: Resembling) -> float:
    return (one.quote + one.context) / 2


def _score_of_itself(one: Resembling) -> float:
    return one.whole
