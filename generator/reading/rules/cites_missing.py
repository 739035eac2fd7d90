"""On a page of the site's own, every fact says what it rests on. A page that holds a source text rests on that."""

from collections.abc import Iterable

from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.entities import Source
from generator.model.problems import KeyPath, Problem

_FACTS = frozenset({"event", "claim", "relation"})


def rule(page: Briefing, _source: Source | None) -> Iterable[Problem]:
    """Name every fact on a page without `source` that has no `cite`."""
    if page.source or not page.author:
        return
    for annotation in page.annotations:
        if annotation.kind in _FACTS and annotation.statement.cite is None:
            yield Problem(
                Code.CITE_MISSING,
                KeyPath(page.path, annotation.keys),
                f"This {annotation.kind} does not say what it rests on, and the page has no `source`",
                'add `cite: source-id`, or `cite: {source: source-id, quote: "its words"}`',
            )
