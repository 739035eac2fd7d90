"""Years before the era, and those of its first thousand years: only the words around them make years of them."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, PART, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import dated

_FOUR_FIGURES = 1000
_LIFE = re.compile(r"\((?:[^()]*\s)?(?:c\.?|ca\.?|circa|b\.|born|r\.|reigned)\s?(?:(\d{3})\s?[-–—]\s?(?:c\.?\s?)?)?$")
_NEAR_YEARS = 200  # how far from the years told before a bare number may lie


def _before_christ(match: re.Match[str], context: Context) -> Reading:
    del context
    return dated(Point(1 - int(match["y"])))


def _in_antiquity(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "492" of "in 492, …" in a story that has been telling of years about then."""
    focus = context.focus
    if focus is None or focus.year >= _FOUR_FIGURES:
        return None
    year = int(match["y"]) if focus.year > 0 else 1 - int(match["y"])
    return dated(Point(year), focus.edtf) if abs(focus.year - year) <= _NEAR_YEARS else None


def _the_year(match: re.Match[str], context: Context) -> Reading:
    """Read "in the year 71": before the era in a story that tells of years before it."""
    before = context.focus is not None and context.focus.year <= 0
    return dated(Point(1 - int(match["y"]) if before else int(match["y"])), context.focus.edtf if context.focus else "")


def _of_a_life(match: re.Match[str], context: Context) -> Reading | None:
    """Read the years of "(c. 314 – 368)": only "circa" or the like tells them from page numbers."""
    before = _LIFE.search(context.before)
    if before is None or (before[1] is None) == (match["last"] is not None):
        return None
    return dated(Point(int(match["y"]))) if before[1] is None or int(before[1]) < int(match["y"]) else None


def _anno(match: re.Match[str], context: Context) -> Reading:
    del context
    return dated(Point(int(match["y"] or match["z"])))


_WRITTEN = "the year as written"

RULES = (
    Rule(
        "year before Christ",
        pattern(rf"(?:{PART})?(?:the )?(?P<y>\d{{1,4}}) ?{BC}", after="-/"),
        _before_christ,
        _WRITTEN,
        starts("part number"),
    ),
    Rule(
        "first of two years before Christ",
        pattern(rf"(?P<y>\d{{1,4}})(?=(?: ?[-–—/] ?| to | and | or | until | through )\d{{1,4}} ?{BC}(?!\w))"),
        _before_christ,
        _WRITTEN,
        starts("number", after_figures="number to and or until through"),
    ),
    Rule(
        "year in antiquity",
        pattern(
            rf"(?:in|by|of|from|until|since|between|and|to|around|during|after|before|early|late) (?:the year )?"
            rf"(?P<core>(?P<y>[1-9]\d{{1,2}}))(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|to|when|the|by|with|was|were|in|after|as"
            rf"|until|he|they|it|a|an|at|on|had|which|she)\b)(?! ?{BC})(?![.,]\d)"
        ),
        _in_antiquity,
        "the year as written, of the era of the years told before",
        starts("in by of from until since between and to around during after before early late"),
    ),
    Rule(
        "year in antiquity",
        pattern(rf"(?:{PART})?the year (?P<y>[1-9]\d{{0,2}})(?! ?{BC}| ?A\.?D|[.,]\d| ?%)"),
        _the_year,
        _WRITTEN,
        starts("part"),
    ),
    Rule(
        "years of a life",
        pattern(r"(?P<y>[1-9]\d\d)(?:(?= ?[-–—] ?(?:c\.? ?)?\d{3}\))|(?P<last>)(?=\)))"),
        _of_a_life,
        _WRITTEN,
        starts("1000"),
    ),
    Rule(
        "year of the era",
        pattern(r"(?:A\.?D\.? ?(?P<y>\d{1,4})|(?P<z>\d{1,4}) ?(?:A\.?D\.?|C\.?E\.?))"),
        _anno,
        _WRITTEN,
        starts("a ad number"),
    ),
)
