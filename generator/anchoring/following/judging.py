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
_LITTLE_QUOTE = 0.25  # the same, when most context does, and one of the words left is rare
_MOST_CONTEXT = 0.7
_INTACT = 0.85  # all words are there; two may have changed places
_RARE = 0.35
_HALF = 0.5  # of the words, however frequent, is enough too, if they are two or more
_SEVERAL = 2
_ONE_WORD = 1  # three characters, in scripts without spaces: fewer are there by chance
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
    if one.quote >= _LEAST_QUOTE:
        enough = one.context >= _LEAST_CONTEXT and _score_in_context(one) >= _LEAST_SCORE
        return enough and (one.quote >= _INTACT or _is_telling(one))
    little = one.quote >= _LITTLE_QUOTE and one.rarest >= _RARE
    half = one.quote_kept >= max(_HALF * one.quote_words, _SEVERAL)
    return one.context >= _MOST_CONTEXT and _is_telling(one) and (little or half)


def _is_telling(one: Resembling) -> bool:
    """Tell whether what is left of the words could hardly stand there by chance."""
    return one.quote_kept >= _SEVERAL or (one.rarest >= _RARE and one.quote_kept >= _ONE_WORD)


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
