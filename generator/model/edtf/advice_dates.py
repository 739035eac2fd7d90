"""EDTF for single dates written another way: "27.03.2023", "c. 2015", "spring 2021", "the 1990s", "44 BC".

Each rule is a pattern over lower-case text with plain hyphens and single spaces, and a rewriting. A rewriting
may give nonsense (month 34): whoever asks keeps only what can be read.
"""

import re
from collections.abc import Callable, Iterator

from generator.model.edtf.advice_marks import split_marks
from generator.model.edtf.english import MONTHS, SEASONS

_MONTH = "|".join(rf"{name[:3].lower()}(?:{name[3:].lower()})?" for name in MONTHS[1:]).replace("sep", "sept?")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_ORDINALS = ("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th")


def _month(found: re.Match[str]) -> str:
    number = next(n for n, name in enumerate(MONTHS) if n and name.lower().startswith(found["month"][:3]))
    return f"{found['year']}-{number:02d}"


def _named(found: re.Match[str]) -> str:
    day = f"-{int(found['day']):02d}" if found["day"] else ""
    return f"{_month(found)}{day}"


def _numbers(found: re.Match[str]) -> str:
    parts = found.groupdict()
    day = f"-{int(parts['day']):02d}" if parts.get("day") else ""
    return f"{parts['year']}-{int(parts['month']):02d}{day}"


def _season(found: re.Match[str]) -> str:
    name = "autumn" if found["season"] == "fall" else found["season"]
    return f"{found['year']}-{21 + SEASONS.index(name)}"


def _quarter(found: re.Match[str]) -> str:
    return f"{found['year']}-{32 + int(found['number'])}"


def _half(found: re.Match[str]) -> str:
    return f"{found['year']}-{39 + int(found['number'])}"


def _ordinal(found: re.Match[str]) -> str:
    first = 33 if found["unit"] == "quarter" else 40
    return f"{found['year']}-{first + _ORDINALS.index(found['ordinal']) % 4}"


def _before_christ(found: re.Match[str]) -> str:
    year = int(found["number"]) - 1
    return f"-{year:04d}" if year else "0000"


def _plain_year(found: re.Match[str]) -> str:
    return f"{found['sign']}{int(found['number']):04d}"


def _one_reading(found: re.Match[str]) -> str:
    """Return the date only if day and month cannot be taken for each other (03/04/2023 can)."""
    first, second = int(found["day"]), int(found["month"])
    if first != second and first <= 12 and second <= 12:
        return ""
    day, month = (second, first) if second > 12 else (first, second)
    return f"{found['year']}-{month:02d}-{day:02d}"


def _zone(text: str) -> str:
    if len(text) == 5:
        return f"{text[:3]}:{text[3:]}"
    return text.upper()


_Rewrite = Callable[[re.Match[str]], str]
_RULES: tuple[tuple[str, _Rewrite], ...] = (
    (
        rf"(?:{_DAY}(?: of |[ ./-]))?(?P<month>{_MONTH})(?:\.?,? |[-./]){_YEAR}",
        _named,
    ),
    (rf"(?P<month>{_MONTH})\.? {_DAY},? {_YEAR}", _named),
    (
        rf"{_YEAR}(?:,? |[-./])(?P<month>{_MONTH})\.?(?:[ /-]{_DAY})?",
        _named,
    ),
    (rf"{_YEAR}(?P<sign>[-/. ])(?P<month>\d{{1,2}})(?:(?P=sign)(?P<day>\d{{1,2}}))?", _numbers),
    (rf"{_YEAR}-(?P<day>1[3-9]|2\d|3[01])-(?P<month>\d{{1,2}})", _numbers),
    (rf"{_YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}})", _numbers),
    (rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}", _numbers),
    (rf"(?P<day>\d{{1,2}})[-/](?P<month>\d{{1,2}})[-/]{_YEAR}", _one_reading),
    (rf"(?P<month>\d{{1,2}})[-/.]{_YEAR}", _numbers),
    (rf"(?:the )?(?P<season>spring|summer|autumn|fall|winter)(?: of|,)? {_YEAR}(?:[-/]\d{{2}})?", _season),
    (rf"q(?P<number>[1-4])[ /-]?{_YEAR}", _quarter),
    (rf"{_YEAR}[ /-]?q(?P<number>[1-4])", _quarter),
    (rf"h(?P<number>[12])[ /-]?{_YEAR}", _half),
    (rf"{_YEAR}[ /-]?h(?P<number>[12])", _half),
    (
        rf"(?:the )?(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?P<unit>quarter|half) (?:of )?{_YEAR}",
        _ordinal,
    ),
    (r"(?:the )?(?P<century>\d\d)00'?s", lambda m: f"{m['century']}XX"),
    (r"(?:the )?(?P<decade>\d{3})0'?s", lambda m: f"{m['decade']}X"),
    (r"(?P<decade>\d{3})-", lambda m: f"{m['decade']}X"),
    (r"(?:the )?(?P<nth>\d{1,2})(?:st|nd|rd|th) (?:century|c\.)", lambda m: f"{int(m['nth']) - 1:02d}XX"),
    (r"(?P<number>\d{1,4}) ?b\.?c\.?(?:e\.?)?", _before_christ),
    (r"(?P<sign>)(?P<number>\d{1,4}) (?:a\.?d\.?|c\.?e\.?)", _plain_year),
    (r"(?P<sign>)(?:a\.?d\.?) (?P<number>\d{1,4})", _plain_year),
    (r"(?P<sign>-)(?P<number>\d{1,3})", _plain_year),
    (r"(?P<sign>)(?P<number>\d{3})", _plain_year),
    (r"(?P<year>-[1-9]\d{4,}|(?!\d{8}$)[1-9]\d{5,})", lambda m: f"Y{m['year']}"),
    (r"(?:y )?(?P<year>-?\d{4})", lambda m: m["year"]),
    (r"y(?P<year>\d{4})", lambda m: m["year"]),
    (r"(?P<year>\d{4})-00(?:-00)?", lambda m: m["year"]),
    (r"-0000", lambda _: "0000"),
    (
        r"(?P<date>\d{4}-\d\d-\d\d)[t ](?P<clock>\d\d:\d\d:\d\d)(?:[.,]\d+)? ?(?P<zone>z|[+-]\d\d(?::?\d\d)?)?",
        lambda m: f"{m['date']}T{m['clock']}{_zone(m['zone'] or '')}",
    ),
    (r"(?P<date>\d{4}-\d\d-\d\d)(?:z|[t ]\d\d:.*)", lambda m: m["date"]),
)
_COMPILED = tuple((re.compile(pattern), rewrite) for pattern, rewrite in _RULES)
_TOO_FINE = re.compile(r"(\d{4}-(?:0\d|1[0-2]))-\d\d")
_UNKNOWN_DIGITS = re.compile(r"(?:\d{3}\?|\d\d\?\?|\d{4}-\?\??|\d{4}-\d\d-\?\??)")
_CLOCK_AFTER = re.compile(r"(?<=\d),? \d{1,2}:\d\d(?::\d\d)?(?: ?[a-z]{1,4}| ?[+-]\d\d:?\d\d)?$")
_LETTERS = str.maketrans("xuyep", "XXYES")


def rewrite_date(text: str) -> Iterator[str]:
    """Yield EDTF texts that may be what was meant by a single date, likeliest first; some may not be readable."""
    if _UNKNOWN_DIGITS.fullmatch(text):
        yield re.sub(r"-\?\??$", "-XX", text).replace("?", "X")
    bare, mark = split_marks(text)
    for candidate in _rewritings(bare):
        if candidate:
            yield f"{candidate}{mark}"
            if coarser := _TOO_FINE.fullmatch(candidate):
                yield f"{coarser[1]}{mark}"


def _rewritings(text: str) -> Iterator[str]:
    yield text.translate(_LETTERS)
    yield text.replace("t", "T").replace("z", "Z")
    for pattern, rewrite in _COMPILED:
        if found := pattern.fullmatch(text):
            yield rewrite(found)
    if clock := _CLOCK_AFTER.search(text):
        yield from _rewritings(text[: clock.start()])
