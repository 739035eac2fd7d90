"""A source cannot report what happened after it was published; what it expects is a forecast."""

from collections.abc import Iterable

from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.edtf import Possibility, precedes, words
from generator.model.entities import Source
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.known import of_kind


def rule(page: Briefing, source: Source | None) -> Iterable[Problem]:
    """Name every event, other than forecasts, that begins after its page's source was published."""
    if source is None or source.published is None:
        return
    for annotation in of_kind("event", page):
        event = annotation.statement
        if event.when is None or event.status == "forecast":
            continue
        if precedes(source.published, event.when) is Possibility.YES:
            yield Problem(
                Code.DATE_AFTER_SOURCE,
                KeyPath(page.path, (*annotation.keys, "date")),
                f"The event ({words(event.when)}) is later than its source, published {words(source.published)}",
                "mend the date, or write `status: forecast` if the source only expects it",
            )
