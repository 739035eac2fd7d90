"""Dates of a page that claim an order are in it: forecasts lie ahead of it, corrections follow it."""

from collections.abc import Iterable

from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.edtf import Possibility, precedes, words
from generator.model.entities import Source
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.known import of_kind


def rule(page: Briefing, source: Source | None) -> Iterable[Problem]:
    """Name dates that cannot be in the order that they claim, however uncertain they are."""
    yield from _forecasts(page, source)
    yield from _corrections(page)


def _forecasts(page: Briefing, source: Source | None) -> Iterable[Problem]:
    for annotation in of_kind("claim", page):
        horizon = annotation.statement.horizon
        made = page.as_of or (source.published if source else None) or page.date
        if horizon and made and precedes(horizon, made) is Possibility.YES:
            where = KeyPath(page.path, (*annotation.keys, "horizon"))
            message = f"The forecast is for {words(horizon)}, which was over when it was made ({words(made)})"
            yield Problem(Code.DATE_ORDER, where, message, "mend `horizon`, or `as_of` of the page")


def _corrections(page: Briefing) -> Iterable[Problem]:
    for index, correction in enumerate(page.corrections):
        if page.date and precedes(correction.date, page.date) is Possibility.YES:
            where = KeyPath(page.path, ("corrections", index, "date"))
            message = f"The page was corrected ({words(correction.date)}) before its date ({words(page.date)})"
            yield Problem(Code.DATE_ORDER, where, message, "mend one of the two dates")
