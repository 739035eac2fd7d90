"""Dates that claim an order are in it: forecasts lie ahead, corrections follow, sources are read when they exist."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, precedes, words
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import SOURCES
from generator.reading.rules.known import annotations


def rule(content: Content) -> Iterable[Problem]:
    """Name dates that cannot be in the order that they claim, however uncertain they are."""
    yield from _forecasts(content)
    yield from _corrections(content)
    yield from _readings(content)


def _forecasts(content: Content) -> Iterable[Problem]:
    for page, annotation in annotations(content, "claim"):
        horizon = annotation.statement.horizon
        source = content.sources.get(page.source or "")
        made = page.as_of or (source.published if source else None) or page.date
        if horizon and made and precedes(horizon, made) is Possibility.YES:
            where = KeyPath(page.path, (*annotation.keys, "horizon"))
            message = f"The forecast is for {words(horizon)}, which was over when it was made ({words(made)})"
            yield Problem(Code.DATE_ORDER, where, message, "mend `horizon`, or `as_of` of the page")


def _corrections(content: Content) -> Iterable[Problem]:
    for page in content.pages():
        for index, correction in enumerate(page.corrections):
            if page.date and precedes(correction.date, page.date) is Possibility.YES:
                where = KeyPath(page.path, ("corrections", index, "date"))
                message = f"The page was corrected ({words(correction.date)}) before its date ({words(page.date)})"
                yield Problem(Code.DATE_ORDER, where, message, "mend one of the two dates")


def _readings(content: Content) -> Iterable[Problem]:
    for source in content.all_sources():
        read, published = source.accessed, source.published
        if read and published and precedes(read, published) is Possibility.YES:
            where = KeyPath(SOURCES, (source.id, "accessed"))
            message = f"The source was read ({words(read)}) before it was published ({words(published)})"
            yield Problem(Code.DATE_ORDER, where, message, "mend one of the two dates")
