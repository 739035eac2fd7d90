"""Repair: for every annotation that lost its words, the change that ties it to them again, or why there is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchoring.following.reanchor import Refusal, reanchor
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.quoting import shortest_at
from generator.anchoring.text.folding import fold
from generator.editing.changes import Replace
from generator.model.briefings import AnchoredBriefing
from generator.model.problems import KeyPath
from generator.model.selectors import Selector


@dataclass(frozen=True, slots=True)
class Repair:
    """One lost anchor. `change` is None if no place could be proposed; `reason` then says why.

    `score` goes from 0 to 1, with the parts it is made of in words; `words` are those at the proposed place.
    """

    where: KeyPath
    annotation: str
    change: Replace | None
    score: float = 0.0
    parts: str = ""
    words: str = ""
    reason: str = ""


REASONS = {
    "gone": "the words are gone, and so is what stood around them",
    "close": "more than one place comes close",
}


def propose_repairs(page: AnchoredBriefing, old_text: str | None) -> Iterator[Repair]:
    """Yield a repair for every selector of the page that no longer means one place, in the order of the file."""
    new = Page(fold(page.text))
    old = Page(fold(old_text)) if old_text is not None else None
    for annotation in sorted(page.briefing.annotations, key=lambda one: str(one.keys)):
        for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
            if not isinstance(locate(new, selector), Found):
                yield _repair(annotation.id, KeyPath(page.briefing.path, keys), selector, new, old)


def _repair(annotation: str, where: KeyPath, selector: Selector, new: Page, old: Page | None) -> Repair:
    answer = reanchor(new, selector, old)
    if isinstance(answer, Refusal):
        return Repair(where, annotation, None, reason=REASONS[answer.reason])
    return Repair(
        where,
        annotation,
        Replace(where.keys, shortest_at(new, answer.span)),
        answer.score,
        f"quote {answer.quote:.2f}, prefix {answer.prefix:.2f}, suffix {answer.suffix:.2f}",
        answer.span.of(new.text),
    )
