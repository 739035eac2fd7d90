"""Years, spans of years, decades and centuries."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.lexicon import DECADE_WORDS, ORDINAL, PART, YEAR, ordinal_of, pattern
from generator.importing.dates.points import Point, century_of, decade_of

_NO_YEAR_BEFORE = re.compile(
    r"(?:(?-i:\b(?:S|H\.?\s?R|H\.?\s?Res|P\.?\s?L|IF|RL|IN)\b\.?)|\bno\.?|\bpage|\bpp?\.|\bvol\.?|\bversion|\bsection|\bresolution|[#$£€±]|\b(?:about|around"
    r"|nearly|over|some|of the)(?= \d{4} \w+s\b))\s*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:people|troops|soldiers|men|women|km|kilomet|miles|metres|meters|feet|tons"
    r"|tonnes|votes|members|dollars|"
    r"euros|percent|per cent|civilians|fighters|homes|kg|rpm|mph|aircraft|employees|jobs|acres"
    r"|hectares|deaths|casualties|times|words)\b|\s?%|°"
)


def _year(match: re.Match[str], context: Context) -> Reading | None:
    if _NO_YEAR_BEFORE.search(context.before) or _COUNTED.match(match.string, match.end()):
        return None
    return _year_reading(int(match["y"]))


def _year_reading(year: int) -> Reading:
    point = Point(year)
    return Reading("date", point.timex, point.edtf, point)


def _before_christ(match: re.Match[str], context: Context) -> Reading:
    del context
    point = Point(1 - int(match["y"]))
    return Reading("date", point.timex, point.edtf, point)


def _anno(match: re.Match[str], context: Context) -> Reading:
    del context
    point = Point(int(match["y"] or match["z"]))
    return Reading("date", point.timex, point.edtf, point)


def _short_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read the "16" of 2015-16: in the century of the year before it."""
    before = re.search(rf"({YEAR})\s?[-–—/]\s?$", context.before)
    if before is None:
        return None
    year = int(before[1]) // 100 * 100 + int(match["y"])
    return _year_reading(year) if year > int(before[1]) else None


def _half(match: re.Match[str], context: Context) -> Reading:
    """Read "the second half of 2008"."""
    del context
    year, second = int(match["y"]), match["h"].lower() != "first"
    months = f"{year}-07/{year}-12" if second else f"{year}-01/{year}-06"
    return Reading("date", f"{year}-H{2 if second else 1}", months, Point(year))


def _decade(match: re.Match[str], context: Context) -> Reading | None:
    if match["word"]:
        short = DECADE_WORDS[match["word"].lower()]
    else:
        short = int(match["d"][-2:])
        if len(match["d"]) == 4:
            return _decade_reading(int(match["d"]))
    base = context.reference.year if context.reference else None
    if context.is_narrative and context.focus:
        base = context.focus.year + 30
    century = (base or 2000) // 100 * 100
    year = century + short
    return _decade_reading(year - 100 if year > (base or 2000) else year)


def _decade_reading(year: int) -> Reading:
    value, edtf = century_of(year) if year % 100 == 0 and year < 2000 else decade_of(year)
    return Reading("date", value, edtf, Point(year))


def _century(match: re.Match[str], context: Context) -> Reading | None:
    del context
    number = ordinal_of(match["o"])
    if not 1 <= number <= 21:
        return None
    if match["bc"]:
        return Reading("date", f"BC{number - 1:02d}", "")
    value, edtf = century_of((number - 1) * 100)
    return Reading("date", value, edtf, Point((number - 1) * 100))


_BC = r"B\.?C\.?(?:E\.?)?"

RULES = (
    Rule("short year", pattern(r"(?P<y>\d\d)(?![-–/]?\d)", after="-/"), _short_year, "the year as written"),
    Rule(
        "half of a year",
        pattern(rf"(?:the )?(?P<h>first|second|latter) half of (?P<y>{YEAR})"),
        _half,
        "the half as written",
    ),
    Rule("year before Christ", pattern(rf"(?:{PART})?(?P<y>\d{{1,4}}) {_BC}"), _before_christ, "the year as written"),
    Rule(
        "year of the era",
        pattern(r"(?:A\.?D\.? ?(?P<y>\d{1,4})|(?P<z>\d{1,4}) ?(?:A\.?D\.?|C\.?E\.?))"),
        _anno,
        "the year as written",
    ),
    Rule(
        "decade",
        pattern(
            rf"(?:{PART})?(?:the )?(?:(?P<d>\d{{3}}0|['’]?[2-9]0)['’]?s"
            rf"|(?P<word>{'|'.join(DECADE_WORDS)}))"
        ),
        _decade,
        "the decade as written",
    ),
    Rule(
        "century",
        pattern(rf"(?:{PART})?(?:the )?(?P<o>{ORDINAL})[ -]centur(?:y|ies)(?: (?P<bc>{_BC}))?"),
        _century,
        "the century as written",
    ),
    Rule(
        "year",
        pattern(rf"(?:{PART})?(?:the year )?(?P<y>{YEAR})(?![-/]\d\d?[-/]\d|,\d|\.\d|:\d)", after="-/"),
        _year,
        "the year as written",
    ),
)
