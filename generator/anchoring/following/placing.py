"""Placing: where quoted words stand, as the old text around them tells: in their place, or where they were moved."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.anchoring.following.judging import (
    Proposal,
    Refusal,
    is_much_lost,
    judge_elsewhere,
    judge_in_place,
    may_be_elsewhere,
)
from generator.anchoring.following.measuring import Measured, measure
from generator.anchoring.following.passages import Passage, passages
from generator.anchoring.following.resembling import lower
from generator.anchoring.following.verbatim import is_copy, is_doubled, stands_anew, verbatim
from generator.anchoring.locate import Page
from generator.model.spans import Span


def place_words(old: Page, start: int, end: int, new: Page) -> Proposal | Refusal:
    """Propose where the folded characters from `start` to `end` stand: in their place, or where they were moved."""
    place = _place(old, start, end, new)
    if place.answer:
        rival = _rival(old, start, end, new, place)
        return Refusal("close", (place.answer.span, rival)) if rival else place.answer
    answer = _moved(old, start, end, new, place) or _elsewhere(new, place)
    if isinstance(answer, Proposal) and not _leads_back(new, answer.span, old, old.folded.span(start, end)):
        return Refusal("gone", (answer.span,))
    return answer


class _Place(NamedTuple):
    """What landmarks say that the surroundings became, which of it is in its place, and the quoted words if there."""

    became: Sequence[Passage]
    passage: Passage | None = None
    measured: Measured | None = None
    answer: Proposal | None = None

    @property
    def bounds(self) -> Span | None:
        """The folded characters of the place."""
        return Span(self.passage.new[0].start, self.passage.new[-1].end) if self.passage else None


def _place(old: Page, start: int, end: int, new: Page) -> _Place:
    text = lower(new.folded.text)
    became = list(passages(lower(old.folded.text), start, end, text))
    passage = next((one for one in became if one.is_in_place), None)
    if passage is None:
        return _Place(became)
    if [word.text for word in passage.old] == [word.text for word in passage.new]:
        first, last = passage.new[passage.quoted.start], passage.new[passage.quoted.stop - 1]
        return _Place(became, passage, None, Proposal(new.folded.span(first.start, last.end), 1.0, 1.0, 1.0, 1.0))
    measured = _measured(new, text, passage)
    return _Place(became, passage, measured, judge_in_place(measured))


def _elsewhere(new: Page, place: _Place) -> Proposal | Refusal:
    """Propose one of the other passages, or say why not."""
    text = lower(new.folded.text)
    others = [one for one in place.became if one is not place.passage]
    if not any(may_be_elsewhere(one, place.measured) for one in others):
        others = []
    bounds = place.bounds
    return judge_elsewhere(
        [(one, _measured(new, text, one)) for one in others],
        place.measured,
        new.folded.span(bounds.start, bounds.end) if bounds else None,
    )


def _leads_back(new: Page, found: Span, old: Page, span: Span) -> bool:
    """Tell whether the words found lead to the old ones, if to any: of two alike, they may be what the other became."""
    start, end = new.folded.index(found.start), new.folded.index(found.end)
    place = _place(new, start, end, old)
    if place.answer:
        return place.answer.span.overlaps(span)
    answer = _moved(new, start, end, old, place) or _elsewhere(old, place)
    if isinstance(answer, Refusal):
        return bool(answer.candidates) and answer.candidates[0].overlaps(span)
    return answer.span.overlaps(span)


def _measured(new: Page, text: str, passage: Passage) -> Measured:
    return measure(new, text, passage.old, passage.quoted, passage.new, free=passage.free)


def _rival(old: Page, start: int, end: int, new: Page, place: _Place) -> Span | None:
    """Return where the words stand anew, word for word, if what stands in their place resembles them much less.

    Either was written newly: the words were moved and a near copy put there, or they were edited and quoted elsewhere.
    """
    if place.measured is None or place.passage is None:
        return None
    before, after = lower(old.folded.text), lower(new.folded.text)
    there = place.measured.span
    in_place = Span(new.folded.index(there.start), new.folded.index(there.end))
    one = stands_anew(before, start, end, after, in_place)
    if one is None:
        return None
    inside = range(one.old, one.old + one.size)
    stretch = [
        number for number, word in enumerate(place.passage.old) if word.start in inside and word.end - 1 in inside
    ]
    if not is_much_lost(_measured(new, after, place.passage._replace(quoted=range(stretch[0], stretch[-1] + 1)))):
        return None
    first = one.new + start - one.old
    return new.folded.span(first, first + end - start)


def _moved(old: Page, start: int, end: int, new: Page, place: _Place) -> Proposal | Refusal | None:
    """Return where the words stand word for word among their neighbours, if these left their place with them."""
    before, after = lower(old.folded.text), lower(new.folded.text)
    one = verbatim(before, start, end, after)
    if one is None or (place.bounds and is_copy(before, start, end, after, one, place.bounds)):
        return None
    first = one.new + start - one.old
    span = new.folded.span(first, first + end - start)
    return Refusal("close", (span,)) if is_doubled(before, after, one) else Proposal(span, 1.0, 1.0, 1.0, 1.0)
