"""Seasons and quarters of a year."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, PART, SEASON, SEASONS, YEAR, ordinal_of, pattern
from generator.importing.dates.points import Point, quarter_of
from generator.importing.dates.years_in_context import year_for

_NO_NOUN = (
    r"(?=\s*(?:[.,;:)–—]|$|(?:and|when|as|to|in|on|was|were|had|has|by|with|until|before|after|but|or|the|he|she|they|it"
    r"|that|who|which|at|from|is)\b))"
)
"""A season without a year is a time only if no noun follows: not "the summer regatta"."""

_NAME_BEFORE = re.compile(r"\b[A-Z]\w*\s+\w+$")
_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}
MIDDLE_OF_SEASON = {name: _MIDDLE[code] for name, (code, _) in SEASONS.items()}
"""The month in which each season has its middle."""


def season_reading(year: int, name: str, against: str = "") -> Reading:
    """Return the reading of a year's season."""
    code, number = SEASONS[name.lower()]
    point = Point(year)
    return Reading("date", f"{point.timex}-{code}", f"{point.edtf}-{number}", point, against)


def _with_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the summer of 2010", "autumn of 481 BC" and "spring last year"."""
    if match["y"]:
        year = int(match["y"])
        return season_reading(1 - year if match["bc"] else year, match["s"])
    if context.reference is None:
        return None
    year = context.reference.year + {"last": -1, "next": 1}.get(match["which"].lower(), 0)
    return season_reading(year, match["s"], context.reference.isoformat())


def _bare(match: re.Match[str], context: Context) -> Reading | None:
    if (context.general and context.story) or (match["s"][0].isupper() and _NAME_BEFORE.search(match.group())):
        return None  # "the Arab Spring" is no season
    found = year_for(context, _MIDDLE[SEASONS[match["s"].lower()][0]])
    return season_reading(found[0], match["s"], found[1]) if found else None


def _of_that_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the spring of that year", "the following winter"."""
    if context.focus is None:
        return None
    shift = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get((match["which"] or "").lower(), 0)
    return season_reading(context.focus.year + shift, match["s"], context.focus.edtf)


def _which(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last summer": the latest that is over, or the one the words point to."""
    if context.reference is None:
        return None
    middle = _MIDDLE[SEASONS[match["s"].lower()][0]]
    year = context.reference.year
    which = match["which"].lower()
    if context.story and context.focus and which != "last":
        return season_reading(context.focus.year + (which == "next"), match["s"], context.focus.edtf)
    if which == "last":
        year -= middle >= context.reference.month
    elif which == "next":
        year += middle <= context.reference.month
    return season_reading(year, match["s"], context.reference.isoformat())


def _quarter(match: re.Match[str], context: Context) -> Reading | None:
    number = int(match["q"]) if match["q"] else ordinal_of(match["o"])
    year = int(match["y"] or match["z"] or 0) or (context.reference.year if context.reference else None)
    if year is not None and (match["which"] or "").lower() == "last":
        year -= 1
    if year is None or not 1 <= number <= 4:
        return None
    value, edtf = quarter_of(year, number)
    against = context.reference.isoformat() if context.reference and not (match["y"] or match["z"]) else ""
    return Reading("date", value, edtf, Point(year), against)


_AROUND = "the season as written; its year is that of the text around it"
_ADJECTIVES = r"(?:(?!and\b|or\b|of\b)[a-z]+ ){0,2}"

RULES = (
    Rule(
        "season of a year",
        pattern(
            rf"(?:{PART})?(?:the )?(?P<s>{SEASON})(?:,? | of (?:the year )?)(?:(?P<y>{YEAR}|\d{{1,4}}(?= {BC}))"
            rf"(?: (?P<bc>{BC}))?|(?P<which>last|this|next) year)"
        ),
        _with_year,
        "the season as written",
        starts("part season"),
    ),
    Rule(
        "season of a year",
        pattern(rf"(?P<y>{YEAR})(?P<bc>)(?P<which>)[ -](?P<s>{SEASON}){_NO_NOUN}"),
        _with_year,
        "the season as written",
        starts("1000", after_figures="season"),
    ),
    Rule(
        "season",
        pattern(rf"(?P<which>last|this|next) (?P<s>{SEASON})"),
        _which,
        "counted from the day of publication",
        starts("last this next"),
    ),
    Rule(
        "season of that year",
        pattern(rf"(?:{PART})?the (?P<which>following|next|previous|preceding) (?P<s>{SEASON})"),
        _of_that_year,
        "counted from the year told before",
        starts("part"),
    ),
    Rule(
        "season of that year",
        pattern(rf"(?:{PART})?(?:the )?(?P<which>)(?P<s>{SEASON}) of (?:that|the same) year"),
        _of_that_year,
        "counted from the year told before",
        starts("part season"),
    ),
    Rule(
        "season without a year",
        pattern(rf"(?:{PART}(?:the )?|that |the |the {_ADJECTIVES})(?P<s>spring|summer|autumn|winter){_NO_NOUN}"),
        _bare,
        _AROUND,
        starts("part that the!"),
    ),
    Rule(
        "season without a year",
        pattern(rf"(?:in|by|until|since|during) (?:the )?(?P<core>(?P<s>{SEASON})){_NO_NOUN}"),
        _bare,
        _AROUND,
        starts("in by until since during"),
    ),
    Rule(
        "quarter",
        pattern(
            r"(?:the )?(?:(?P<z>20\d\d|19\d\d)[ -])?(?:Q(?P<q>[1-4])|(?P<o>first|second|third|fourth|1st|2nd|3rd"
            rf"|4th)[ -]quarter)(?:,?(?: of)?(?: (?P<y>{YEAR})| (?P<which>this|last) year))?"
        ),
        _quarter,
        "the quarter as written",
        starts(
            "number the first second third fourth q1 q2 q3 q4",
            after_figures="1 first second third fourth quarter q1 q2 q3 q4",
        ),
    ),
)
