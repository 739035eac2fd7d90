"""Drift: words that still stand exactly once in an edited text, but no longer where they were meant.

An `at` whose own sentence was cut, while the same words were written elsewhere, finds its words and is wrong all the
same. Only the text as it was tells (`generator.editing.last_text`).
"""

from collections.abc import Iterator
from pathlib import Path

from generator.anchoring.following.reanchor import Proposal, follow
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.lost import in_context
from generator.anchoring.quoting import shortest_at
from generator.anchoring.text.folding import fold
from generator.annotations.at import write_at
from generator.editing.last_text import recall_text
from generator.model.briefings import AnchoredBriefing
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.selectors import Selector
from generator.model.spans import Span
from generator.pipeline import Checked
from generator.reading.positions import place


def find_drift(site: Path, checked: Checked) -> tuple[Problem, ...]:
    """Return a P404 for each annotation whose words are found in the text now, but stood elsewhere in the last one."""
    drifted = [problem for page in checked.index.briefings for problem in _drift_of(site, page)]
    return place(drifted, checked.texts)


def _drift_of(site: Path, page: AnchoredBriefing) -> Iterator[Problem]:
    old_text = recall_text(site, page.briefing.slug)
    if old_text is None or old_text == page.text:
        return
    old, new = Page(fold(old_text)), Page(fold(page.text))
    for annotation in page.briefing.annotations:
        for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
            drifted = _drifted(old, new, selector)
            if drifted:
                yield _problem(KeyPath(page.briefing.path, keys), old, new, *drifted)


def _drifted(old: Page, new: Page, selector: Selector) -> tuple[Span, Span, Span | None] | None:
    """Return where the words were, where they are found now, and where they belong if that is known."""
    before, now = locate(old, selector), locate(new, selector)
    if not (isinstance(before, Found) and isinstance(now, Found)):
        return None
    answer = follow(old, before.span, new)
    if isinstance(answer, Proposal):
        return None if answer.span.overlaps(now.span) else (before.span, now.span, answer.span)
    return (before.span, now.span, None) if answer.reason == "gone" else None


def _problem(where: KeyPath, old: Page, new: Page, before: Span, now: Span, meant: Span | None) -> Problem:
    fix = (
        f"at: {write_at(shortest_at(new, meant))}"
        if meant
        else "delete the annotation, or run `postil reanchor --keep` if the new place is right"
    )
    return Problem(
        Code.AT_DRIFTED,
        where,
        "The quoted words stand in another place than before the text was edited; are they still those that are meant?",
        fix=fix,
        notes=(f"before: {in_context(old.text, before)}", f"now:    {in_context(new.text, now)}"),
    )
