"""Years, spans of years, decades and centuries."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, DECADE_WORDS, ORDINAL, PART, YEAR, ordinal_of, pattern
from generator.importing.dates.points import Point, century_of, decade_of
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.look_alikes import is_number

_FOUR_FIGURES = 1000
_LIFE = re.compile(r"\((?:[^()]*\s)?(?:c\.?|ca\.?|circa|b\.|born|r\.|reigned)\s?(?:(\d{3})\s?[-–—]\s?(?:c\.?\s?)?)?$")
_NEAR_YEARS = 200  # how far from the years told before a bare number in a story of antiquity may lie


def _year(match: re.Match[str], context: Context) -> Reading | None:
    return None if is_number(match, "y", context.before) else dated(Point(int(match["y"])))


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


def _short_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "16" of 2015-16: in the century of the year before it."""
    before = re.search(rf"({YEAR})\s?[-–—/]\s?$", context.before)
    if before is None:
        return None
    year = int(before[1]) // 100 * 100 + int(match["y"])
    return dated(Point(year)) if year > int(before[1]) else None


def _half(match: re.Match[str], context: Context) -> Reading:
    """Read "the second half of 2008"."""
    del context
    year, second = int(match["y"]), match["h"].lower() != "first"
    months = f"{year}-07/{year}-12" if second else f"{year}-01/{year}-06"
    return Reading("date", f"{year}-H{2 if second else 1}", months, Point(year))


def _decade(match: re.Match[str], context: Context) -> Reading | None:
    if match["bc"]:
        return Reading("date", f"BC{int(match['d']) // 10:03d}", "", Point(1 - int(match["d"])))
    if match["word"]:
        short = DECADE_WORDS[match["word"].lower()]
    else:
        if len(match["d"]) == len("1990"):
            return _decade_reading(int(match["d"]))
        if len(match["d"].lstrip("'’")) != len("90"):
            return None
        short = int(match["d"][-2:])
    base = context.reference.year if context.reference else None
    if context.is_narrative and context.focus:
        base = context.focus.year + 30
    century = (base or 2000) // 100 * 100
    year = century + short
    against = context.focus.edtf if context.is_narrative and context.focus else ""
    return _decade_reading(year - 100 if year > (base or 2000) else year, against)


def _decade_reading(year: int, against: str = "") -> Reading:
    value, edtf = century_of(year) if year % 100 == 0 and year < 2000 else decade_of(year)
    return Reading("date", value, edtf, Point(year), against)


def _century(match: re.Match[str], context: Context) -> Reading | None:
    del context
    number = ordinal_of(match["o"])
    if not 1 <= number <= 21:
        return None
    if match["bc"]:
        return Reading("date", f"BC{number - 1:02d}", "")
    value, edtf = century_of((number - 1) * 100)
    return Reading("date", value, edtf, Point((number - 1) * 100))


_WRITTEN = "the year as written"

SHORT_YEAR = Rule(
    "short year",
    pattern(r"(?P<y>\d\d)(?![-–/]?\d)", after="-/"),
    _short_year,
    _WRITTEN,
    starts("1"),
)
"""The "16" of 2015-16, in any language."""

RULES = (
    SHORT_YEAR,
    Rule(
        "half of a year",
        pattern(rf"(?:the )?(?P<h>first|second|latter) half of (?P<y>{YEAR})"),
        _half,
        "the half as written",
        starts("the first second latter"),
    ),
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
    Rule(
        "decade",
        pattern(
            rf"(?:{PART})?(?:the )?(?:(?P<d>\d{{3}}0|['’]?[2-9]0|\d{{2}}0(?=s {BC}))['’]?s(?: (?P<bc>{BC}))?"
            rf"|(?P<word>{'|'.join(DECADE_WORDS)}))"
        ),
        _decade,
        "the decade as written",
        starts("part number decade"),
    ),
    Rule(
        "century",
        pattern(rf"(?:{PART})?(?:the )?(?P<o>{ORDINAL})[ -]centur(?:y|ies)(?: (?P<bc>{BC}))?"),
        _century,
        "the century as written",
        starts("part ordinal", after_figures="century centuries"),
    ),
    Rule(
        "year",
        pattern(rf"(?:{PART})?(?:the year )?(?P<y>{YEAR})(?![-/]\d\d?[-/]\d|,\d|\.\d|:\d)", after="-/"),
        _year,
        _WRITTEN,
        starts("part year 1000"),
    ),
)
