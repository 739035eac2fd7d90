"""2021-22 is the summer of 2021 in EDTF, but mostly a span of years that was typed as one would in a sentence."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import season_or_span, words
from generator.model.edtf.tree import Season
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.dated import dates


def rule(content: Content) -> Iterable[Problem]:
    """Ask about every season whose number could be the next year's."""
    for path, keys, when in dates(content):
        span = season_or_span(when.text) if isinstance(when.tree, Season) else ""
        if span:
            message = f"“{when.text}” means {words(when)} here; did you mean the years?"
            fix = f"for the years write `{span}`; for the season, keep it and leave the warning"
            yield Problem(Code.DATE_SEASON_OR_SPAN, KeyPath(path, keys), message, fix)
