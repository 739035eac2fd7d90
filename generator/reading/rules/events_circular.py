"""On one page no event comes after itself, by whatever way round. Pages may contradict each other: sources do."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.annotations import Keys
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.entities import Source
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.circles import find_circles
from generator.reading.rules.known import of_kind


def rule(page: Briefing, _source: Source | None) -> Iterable[Problem]:
    """Name each circle of `rel: {after: …}` and `rel: {before: …}` once, at one of its entries."""
    earlier: dict[str, list[str]] = defaultdict(list)
    written: dict[str, Keys] = {}
    for annotation in of_kind("event", page):
        relative = annotation.statement.relative
        if relative:
            pair = (annotation.statement.event, relative.event)
            late, early = pair if relative.order == "after" else pair[::-1]
            earlier[late].append(early)
            written.setdefault(late, (*annotation.keys, "rel"))
    for circle in find_circles(earlier):
        way = " → ".join((*circle, circle[0]))
        message = f"The event `{circle[0]}` comes after itself: {way}"
        where = KeyPath(page.path, written[circle[0]])
        yield Problem(Code.CIRCLE, where, message, "mend the `after` or `before` that is wrong")
