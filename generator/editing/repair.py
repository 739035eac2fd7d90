"""Repair: for every annotation that is adrift, the change that ties it to its words again, or why there is none."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.anchoring.following.reanchor import Proposal, Refusal, follow, reanchor
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.lost import in_context
from generator.anchoring.quoting import shortest_at
from generator.anchoring.text.folding import fold
from generator.annotations.at import write_at
from generator.editing.changes import Replace
from generator.model.briefings import AnchoredBriefing
from generator.model.problems import KeyPath
from generator.model.selectors import Selector
from generator.model.spans import Span

_SHOWN = 3
_BESIDE = 30  # characters


@dataclass(frozen=True, slots=True)
class Repair:
    """One anchor that is adrift. `change` is None if no place could be proposed; `reason` and `fix` tell more.

    `before` shows where the words stood, if the old text is known, and `places` where they may stand now, in context.
    `score` goes from 0 to 1, with the parts it is made of in words; `words` are those at the proposed place.
    """

    where: KeyPath
    annotation: str
    change: Replace | None
    before: str = ""
    places: tuple[str, ...] = ()
    score: float = 0.0
    parts: str = ""
    words: str = ""
    reason: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Drifted:
    """Words that are found `now`, but stood elsewhere `before`; `meant` is where they belong, if that is known."""

    before: Span
    now: Span
    meant: Proposal | None


def propose_repairs(page: AnchoredBriefing, old_text: str | None) -> Iterator[Repair]:
    """Yield a repair for every selector of the page that means no place now, or another one than in the old text."""
    new = Page(fold(page.text))
    old = Page(fold(old_text)) if old_text is not None else None
    for annotation in page.briefing.annotations:
        for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
            where = KeyPath(page.briefing.path, keys)
            if not isinstance(locate(new, selector), Found):
                yield _repair(annotation.id, where, selector, new, old)
            elif old and (drifted := find_drifted(old, new, selector)):
                yield _take_back(annotation.id, where, new, old, drifted)


def find_drifted(old: Page, new: Page, selector: Selector) -> Drifted | None:
    """Return where the words of a selector went if it means other ones in the `new` text than in the `old` one."""
    before, now = locate(old, selector), locate(new, selector)
    if not (isinstance(before, Found) and isinstance(now, Found)):
        return None
    answer = follow(old, before.span, new)
    if isinstance(answer, Proposal):
        return None if answer.span.overlaps(now.span) else Drifted(before.span, now.span, answer)
    if answer.reason == "close" or _stands_as_before(old, before.span, new, now.span):
        return None
    return Drifted(before.span, now.span, None)


def _stands_as_before(old: Page, before: Span, new: Page, now: Span) -> bool:
    """Tell whether the text directly before or behind the words is what it was."""
    return (
        old.text[max(before.start - _BESIDE, 0) : before.start] == new.text[max(now.start - _BESIDE, 0) : now.start]
        or old.text[before.end : before.end + _BESIDE] == new.text[now.end : now.end + _BESIDE]
    )


def _repair(annotation: str, where: KeyPath, selector: Selector, new: Page, old: Page | None) -> Repair:
    answer = reanchor(new, selector, old)
    stood = locate(old, selector) if old else None
    before = in_context(old.text, stood.span) if old and isinstance(stood, Found) else ""
    if isinstance(answer, Proposal):
        return _proposed(annotation, where, new, answer, before)
    if answer.reason == "close":
        return Repair(
            where,
            annotation,
            None,
            before,
            _in_context(new, answer),
            reason="more than one place comes close",
            fix="quote the one you mean: " + "  or  ".join(_pasteable(new, answer)),
        )
    return _gone(annotation, where, new, answer, before)


def _gone(annotation: str, where: KeyPath, new: Page, answer: Refusal, before: str) -> Repair:
    """Tell that words are gone, with what stands there now, or what may be left of them."""
    fix = "delete the annotation, or quote other words that bear it out"
    if not before:
        return Repair(where, annotation, None, reason="nothing is surely the quoted words", fix=fix)
    likeliest = next(_pasteable(new, replace(answer, candidates=answer.candidates[:1])), None)
    if likeliest:
        return Repair(
            where,
            annotation,
            None,
            before,
            _in_context(new, answer)[:1],
            reason="the quoted words are gone, or too much was changed to be sure of them",
            fix=f"if they became these: {likeliest}; if not, {fix}",
        )
    now = (in_context(new.text, answer.place),) if answer.place is not None else ()
    return Repair(where, annotation, None, before, now, reason="the quoted words are gone", fix=fix)


def _take_back(annotation: str, where: KeyPath, new: Page, old: Page, drifted: Drifted) -> Repair:
    before = in_context(old.text, drifted.before)
    if drifted.meant:
        return _proposed(annotation, where, new, drifted.meant, before)
    return Repair(
        where,
        annotation,
        None,
        before,
        (in_context(new.text, drifted.now),),
        reason="the quoted words are gone, but stand in another place",
        fix="delete the annotation, or run `postil reanchor --keep` if the new place is right",
    )


def _proposed(annotation: str, where: KeyPath, new: Page, answer: Proposal, before: str) -> Repair:
    place = in_context(new.text, answer.span)
    try:
        at = shortest_at(new, answer.span)
    except ValueError:  # the text's own brackets leave no way to quote them
        return Repair(where, annotation, None, before, (place,), reason="no `at` can mean the new place", fix="")
    return Repair(
        where,
        annotation,
        Replace(where.keys, at),
        before,
        (place,),
        answer.score,
        f"quote {answer.quote:.2f}"
        + (f", prefix {answer.prefix:.2f}, suffix {answer.suffix:.2f}" if before else "; the old text is not known"),
        answer.span.of(new.text),
    )


def _in_context(new: Page, answer: Refusal) -> tuple[str, ...]:
    return tuple(in_context(new.text, span) for span in answer.candidates[:_SHOWN])


def _pasteable(new: Page, answer: Refusal) -> Iterator[str]:
    for span in answer.candidates[:_SHOWN]:
        try:
            yield f"at: {write_at(shortest_at(new, span))}"
        except ValueError:  # no words, or none that can be quoted
            continue
