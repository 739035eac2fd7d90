"""Judging: whether a passage that resembles words once known may be taken for them.

It must keep enough of the words and of their context, and no other passage may come close. In doubt the answer is no: a
wrong place is worse than none. The thresholds were set with `tests.simulation.reanchor`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.anchoring.following.resembling import Resembling
from generator.model.spans import Span

_LEAST_QUOTE = 0.45  # share of the words themselves that must be left, when some context speaks for the place
_LEAST_CONTEXT = 0.35
_LITTLE_QUOTE = 0.3  # the same of a few words, rare or not, when most context does
_FEW_WORDS = 4
_MOST_CONTEXT = 0.6
_INTACT = 0.85  # all words are there; two may have changed places
_SURPRISE = 7.0  # bits: the chance that what is left stands there by chance is 1 in 128
_LITTLE_SURPRISE = 8.0
_INTACT_SURPRISE = 3.0
_LEAST_SCORE = 0.5
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
    """Accept the best passage, or say why not. `known` says that the context comes from the old text itself."""
    if not found:
        return Refusal("gone")
    candidates = tuple(one.span for one in found if one.quote)
    in_context = known or found[0].context_weight >= _MUCH_CONTEXT
    margin = _MARGIN if known else _STRICT_MARGIN
    score = _score_in_context if in_context else _score_of_itself
    contenders = _in_best_context(found, margin) if in_context else found
    best = max(contenders, key=score)
    if not (_is_left(best) if in_context else _is_itself(best)):
        return Refusal("gone", candidates)
    others = [score(one) for one in contenders if not one.span.overlaps(best.span)]
    if score(best) - max(others, default=0.0) < margin:
        return Refusal("close", candidates)
    return Proposal(best.span, score(best), best.quote, best.prefix, best.suffix)


def _in_best_context(found: Sequence[Resembling], margin: float) -> list[Resembling]:
    """Return the passages that may be the old place, as far as what stands around them tells.

    The words themselves have no say here: they may be cut out of the old place, and a copy of them stand elsewhere.
    """
    most = max(one.context for one in found)
    return [one for one in found if most - one.context < margin]


def _is_left(one: Resembling) -> bool:
    """Tell whether enough is left of the words in their context."""
    if one.quote >= _LEAST_QUOTE:
        enough = one.context >= _LEAST_CONTEXT and _score_in_context(one) >= _LEAST_SCORE
        return enough and one.surprise >= (_INTACT_SURPRISE if one.quote >= _INTACT else _SURPRISE)
    is_little = one.quote_words <= _FEW_WORDS and one.quote_kept >= _LITTLE_QUOTE * one.quote_words
    return is_little and one.context >= _MOST_CONTEXT and one.surprise >= _LITTLE_SURPRISE


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
