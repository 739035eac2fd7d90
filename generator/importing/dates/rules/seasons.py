"""Seasons and quarters of a year."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import PART, SEASON, SEASONS, YEAR, ordinal_of, pattern
from generator.importing.dates.points import Point, quarter_of
from generator.importing.dates.years_in_context import year_for

_NO_NOUN = r"(?=\s*(?:[.,;:)]|$|(?:and|when|as|to|in|on|was|were|had|has|by|with|until|before|after|but|or)\b))"
"""A season without a year is a time only if no noun follows: not "the summer regatta"."""

_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}


def _season(year: int, name: str) -> Reading:
    code, number = SEASONS[name.lower()]
    point = Point(year)
    return Reading("date", f"{point.timex}-{code}", f"{point.edtf}-{number}", point)


def _with_year(match: re.Match[str], context: Context) -> Reading | None:
    year = int(match["y"]) if match["y"] else None
    if year is None and context.reference:
        year = context.reference.year + {"last": -1, "next": 1}.get(match["which"].lower(), 0)
    return _season(year, match["s"]) if year is not None else None


def _bare(match: re.Match[str], context: Context) -> Reading | None:
    year = year_for(context, _MIDDLE[SEASONS[match["s"].lower()][0]])
    return _season(year, match["s"]) if year is not None else None


def _which(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last summer": the latest that is over, or the one the words point to."""
    if context.reference is None:
        return None
    middle = _MIDDLE[SEASONS[match["s"].lower()][0]]
    year = context.reference.year
    which = match["which"].lower()
    if which == "last":
        year -= middle >= context.reference.month
    elif which == "next":
        year += middle <= context.reference.month
    return _season(year, match["s"])


def _quarter(match: re.Match[str], context: Context) -> Reading | None:
    number = int(match["q"]) if match["q"] else ordinal_of(match["o"])
    year = int(match["y"]) if match["y"] else context.reference.year if context.reference else None
    if year is not None and (match["which"] or "").lower() == "last":
        year -= 1
    if year is None or not 1 <= number <= 4:
        return None
    value, edtf = quarter_of(year, number)
    return Reading("date", value, edtf, Point(year))


RULES = (
    Rule(
        "season of a year",
        pattern(
            rf"(?:{PART})?(?:the )?(?P<s>{SEASON})(?:,? | of (?:the year )?)(?:(?P<y>{YEAR})"
            rf"|(?P<which>last|this|next) year)"
        ),
        _with_year,
        "the season as written",
    ),
    Rule("season of a year", pattern(rf"(?P<y>{YEAR}) (?P<s>{SEASON}){_NO_NOUN}"), _with_year, "the season as written"),
    Rule(
        "season", pattern(rf"(?P<which>last|this|next) (?P<s>{SEASON})"), _which, "counted from the day of publication"
    ),
    Rule(
        "season without a year",
        pattern(rf"(?:{PART}|in the |during the |that |the )(?P<s>spring|summer|autumn|winter){_NO_NOUN}"),
        _bare,
        "the season as written; its year is that of the text around it",
    ),
    Rule(
        "quarter",
        pattern(
            rf"(?:the )?(?:Q(?P<q>[1-4])|(?P<o>first|second|third|fourth|1st|2nd|3rd"
            rf"|4th)[ -]quarter)(?: of)?(?: (?P<y>{YEAR})| (?P<which>this|last) year)?"
        ),
        _quarter,
        "the quarter as written",
    ),
)
