"""On one page no event comes after itself, by whatever way round. Pages may contradict each other: sources do."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.annotations import Keys
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.circles import find_circles
from generator.reading.rules.known import annotations


def rule(content: Content) -> Iterable[Problem]:
    """Name each circle of `rel: {after: …}` and `rel: {before: …}` once, at one of its entries."""
    earlier: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    written: dict[tuple[str, str], Keys] = {}
    for page, annotation in annotations(content, "event"):
        relative = annotation.statement.relative
        if relative:
            pair = (annotation.statement.event, relative.event)
            late, early = pair if relative.order == "after" else pair[::-1]
            earlier[page.path][late].append(early)
            written.setdefault((page.path, late), (*annotation.keys, "rel"))
    for path, edges in earlier.items():
        for circle in find_circles(edges):
            way = " → ".join((*circle, circle[0]))
            message = f"The event `{circle[0]}` comes after itself: {way}"
            where = KeyPath(path, written[path, circle[0]])
            yield Problem(Code.CIRCLE, where, message, "mend the `after` or `before` that is wrong")
