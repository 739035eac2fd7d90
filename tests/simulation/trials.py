"""Trials: a quote in a text, the text after an edit, where the words are now, and whether an answer is right."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from generator.anchoring.following.reanchor import Proposal, Refusal
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.model.spans import Span
from tests.simulation.edits import Edited
from tests.simulation.texts import as_text

COLUMNS = ("right", "partial", "wrong", "refused", "gone")


class Trial(NamedTuple):
    """A quote in an old text, and where what is left of it stands in the new one (None if nothing is).

    `widest` is the same with other words that now stand directly before or after: they may have replaced lost ones.
    """

    old: Page
    span: Span
    new: Page
    truth: Span | None
    widest: Span | None


def make_trial(words: Sequence[str], quoted: range, edited: Sequence[Edited], space: str) -> Trial:
    """Return the trial of a quote, the words so numbered, and the text after editing."""
    text, places = as_text(words, space)
    changed, now = as_text([word.text for word in edited], space)
    left = [number for number, word in enumerate(edited) if word.kept and word.origin in quoted]
    truth = widest = None
    if left:
        first, last = min(left), max(left)
        truth = Span(now[first][0], now[last][1])
        while first and _is_new(edited[first - 1]):
            first -= 1
        while last + 1 < len(edited) and _is_new(edited[last + 1]):
            last += 1
        widest = Span(now[first][0], now[last][1])
    span = Span(places[quoted.start][0], places[quoted.stop - 1][1])
    return Trial(Page(fold(text)), span, Page(fold(changed)), truth, widest)


def verdict(answer: Proposal | Refusal, trial: Trial, *, exactly: bool = False) -> str:
    """Return one of `COLUMNS`; `exactly` demands every character."""
    if isinstance(answer, Refusal):
        return "refused" if trial.truth else "gone"
    if trial.truth is None or trial.widest is None or not answer.span.overlaps(trial.truth):
        return "wrong"
    if exactly:
        return "right" if answer.span == trial.truth else "partial"
    return "right" if _is_most_of(answer.span, trial.truth) or _is_most_of(answer.span, trial.widest) else "partial"


def shown(answer: Proposal | Refusal, trial: Trial) -> str:
    """Return the quote and the answer in their contexts, for people."""
    places = [_marked(trial.old.text, trial.span)]
    places += [_marked(trial.new.text, trial.truth)] if trial.truth else ["gone"]
    places += [_marked(trial.new.text, answer.span)] if isinstance(answer, Proposal) else []
    return "\n    ".join(("", *places, str(answer)))


def heading(titles: Sequence[str]) -> str:
    """Return the head of the table of results."""
    return f"{''.join(f'{title:<18}' for title in titles)}{''.join(f'{column:>9}' for column in COLUMNS)}"


def row(titles: Sequence[str], verdicts: Counter[str]) -> str:
    """Return a row of the table of results."""
    return f"{''.join(f'{title:<18}' for title in titles)}{''.join(f'{verdicts[column]:>9}' for column in COLUMNS)}"


def bounds(column: str, verdicts: Counter[str], of: int | None = None) -> str:
    """Return the share of a column in so many trials (all, unless said) with its 95 % interval (Wilson 1927)."""
    trials = verdicts.total() if of is None else of
    if not trials:
        return ""
    share, z = verdicts[column] / trials, 1.96
    middle = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    margin = z / (1 + z * z / trials) * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    return f"  {column} {share:.2%} ({max(middle - margin, 0):.2%} to {min(middle + margin, 1):.2%})"


def _is_new(word: Edited) -> bool:
    return word.origin is None or not word.kept


def _is_most_of(span: Span, other: Span) -> bool:
    shared = min(span.end, other.end) - max(span.start, other.start)
    return shared * 2 > max(span.end, other.end) - min(span.start, other.start)


def _marked(text: str, span: Span) -> str:
    return f"{text[max(span.start - 60, 0) : span.start]}[[{span.of(text)}]]{text[span.end : span.end + 60]}"
