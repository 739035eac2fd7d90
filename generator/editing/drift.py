"""Drift: what only the text as it was tells of anchors (`generator.editing.last_text`).

An `at` whose own sentence was cut, while the same words were written elsewhere, finds its words and is wrong all the
same. One that lost its words is mended where they stand now, not where the page has something like them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.anchoring.locate import Page
from generator.anchoring.lost import in_context
from generator.anchoring.quoting import shortest_at
from generator.anchoring.text.folding import fold
from generator.annotations.at import write_at
from generator.editing.last_text import recall_text
from generator.editing.repair import Drifted, Repair, find_drifted, propose_repairs
from generator.model.briefings import AnchoredBriefing
from generator.model.codes import Code
from generator.model.problems import KeyPath, Location, Problem
from generator.reading.positions import chart, place
from generator.results import Checked

_LOST = frozenset({Code.AT_NOT_FOUND, Code.AT_AMBIGUOUS})


def find_drift(site: Path, checked: Checked) -> tuple[Problem, ...]:
    """Return a P404 for each annotation whose words are found in the text now, but stood elsewhere in the last one."""
    drifted = [problem for page in checked.index.briefings for problem in _drift_of(site, page)]
    return place(drifted, checked.texts)


def advise(problems: Iterable[Problem], site: Path, checked: Checked) -> tuple[Problem, ...]:
    """Return the problems, those of lost anchors (P401, P402) with the fix that the text as it was tells."""
    known = tuple(problems)
    lost = {problem.where.path for problem in known if problem.code in _LOST}
    repairs: dict[Location | KeyPath, Repair] = {}
    for page in checked.index.briefings:
        old_text = recall_text(site, page.briefing.slug) if page.briefing.path in lost else None
        if old_text is not None:
            places = chart(checked.texts[page.briefing.path])
            repairs |= {
                Location(one.where.path, *places.locate(one.where.keys)): one for one in propose_repairs(page, old_text)
            }
    return tuple(
        _advised(problem, repairs[problem.where]) if problem.code in _LOST and problem.where in repairs else problem
        for problem in known
    )


def _advised(problem: Problem, repair: Repair) -> Problem:
    if not repair.before:
        return problem
    before = f"before: {repair.before}"
    if repair.change:
        fix = f"at: {write_at(repair.change.value)}"
        return replace(problem, fix=fix, notes=(before, f"now:    {repair.places[0]}"))
    if problem.code is Code.AT_AMBIGUOUS:
        return replace(problem, notes=(before, *problem.notes))
    now = tuple(f"now:    {words}" for words in repair.places)
    return replace(problem, fix=repair.fix, notes=(before, *(now or problem.notes)))


def _drift_of(site: Path, page: AnchoredBriefing) -> Iterator[Problem]:
    old_text = recall_text(site, page.briefing.slug)
    if old_text is None or old_text == page.text:
        return
    old, new = Page(fold(old_text)), Page(fold(page.text))
    for annotation in page.briefing.annotations:
        for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
            drifted = find_drifted(old, new, selector)
            if drifted:
                yield _problem(KeyPath(page.briefing.path, keys), old, new, drifted)


def _problem(where: KeyPath, old: Page, new: Page, drifted: Drifted) -> Problem:
    return Problem(
        Code.AT_DRIFTED,
        where,
        "The quoted words stand in another place than before the text was edited; are they still those that are meant?",
        fix=_fix(new, drifted),
        notes=(f"before: {in_context(old.text, drifted.before)}", f"now:    {in_context(new.text, drifted.now)}"),
    )


def _fix(new: Page, drifted: Drifted) -> str:
    try:
        if drifted.meant:
            return f"at: {write_at(shortest_at(new, drifted.meant.span))}"
    except ValueError:  # the text's own brackets leave no way to quote them
        pass
    return "delete the annotation, or run `postil reanchor --keep` if the new place is right"
