"""2021-22 is the summer of 2021 in EDTF, but mostly a span of years that was typed as one would in a sentence."""

from collections.abc import Iterable

from generator.model.annotations import Keys
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import When, season_or_span, words
from generator.model.edtf.tree import Season
from generator.model.entities import Source
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import SOURCES
from generator.reading.rules.dated import dates_of_page, dates_of_sources


def rule_of_page(page: Briefing, _source: Source | None) -> Iterable[Problem]:
    """Ask about every season of a page whose number could be the next year's."""
    return _ask(page.path, dates_of_page(page))


def rule(content: Content) -> Iterable[Problem]:
    """Ask about those of sources."""
    return _ask(SOURCES, dates_of_sources(content.all_sources()))


def _ask(path: str, dates: Iterable[tuple[Keys, When]]) -> Iterable[Problem]:
    for keys, when in dates:
        span = season_or_span(when.text) if isinstance(when.tree, Season) else ""
        if span:
            message = f"“{when.text}” means {words(when)} here; did you mean the years?"
            fix = f"for the years write `{span}`; for the season, keep it and leave the warning"
            yield Problem(Code.DATE_SEASON_OR_SPAN, KeyPath(path, keys), message, fix)
