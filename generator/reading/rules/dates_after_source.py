"""A source cannot report what happened after it was published; what it expects is a forecast."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, precedes, words
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.known import annotations


def rule(content: Content) -> Iterable[Problem]:
    """Name every event, other than forecasts, that begins after its page's source was published."""
    for page, annotation in annotations(content, "event"):
        event = annotation.statement
        source = content.sources.get(page.source or "")
        if not (source and source.published and event.when) or event.status == "forecast":
            continue
        if precedes(source.published, event.when) is Possibility.YES:
            yield Problem(
                Code.DATE_AFTER_SOURCE,
                KeyPath(page.path, (*annotation.keys, "date")),
                f"The event ({words(event.when)}) is later than its source, published {words(source.published)}",
                "mend the date, or write `status: forecast` if the source only expects it",
            )
