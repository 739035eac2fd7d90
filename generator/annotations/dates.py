"""Dates in entries: the text an editor typed, read as EDTF, and what to say when it is none."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from generator.annotations.ids import shown
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.edtf import DateError, Possibility, When, parse, parse_pair, precedes

ACCEPTED = (
    "accepted: 2022, 2022-07 or 2022-07-27; 2022-07~ (about), 2022? (perhaps), 2021-23 (autumn), 201X (the 2010s)",
    "accepted: 1996/2001 (from … to), 2006/.. (from 2006 on), [2015,2016] (one of them), {from: 2015, to: 2021-08~}",
)
"""The forms of a date that an editor needs, for the notes of a problem."""

_parse = lru_cache(maxsize=10_000)(parse)  # the same dates stand on many pages of a site: each is read, and kept, once

_NO_DATE = Mistake("`{key}` has no date", Code.DATE_INVALID, "type a date such as 2022-07", notes=ACCEPTED)
_ENDS = ("from", "to")
_DURATION = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?\Z", re.ASCII)
_DURATION_MEANT = re.compile(r"(?:p|an? )?(?P<number>\d{0,4}) ?(?P<unit>[dwmy])(?:ays?|eeks?|onths?|ears?)?\Z")


def read_date(value: object) -> When:
    """Read one EDTF expression; raises `Mistakes`."""
    if not isinstance(value, str):
        if isinstance(value, dict):
            raise Mistakes(Mistake("`{key}` must be one date", fix="type one date such as 2022-07-27", notes=ACCEPTED))
        raise Mistakes(_not_one(value))
    if not value:
        raise Mistakes(_NO_DATE)
    try:
        return _parse(value)
    except DateError as error:
        raise Mistakes(_date_mistake(value, error)) from None


def read_date_or_pair(value: object) -> When:
    """Read an EDTF expression or `{from: …, to: …}`; raises `Mistakes`."""
    return _read_pair(value) if isinstance(value, dict) else read_date(value)


def read_duration(value: str) -> str:
    """Return an ISO 8601 duration of years, months, weeks and days, such as "P2W"; raises `Mistakes`."""
    if not _DURATION.match(value):
        message = f"“{shown(value)}” is not a length of time"
        meant = _DURATION_MEANT.match(value.lower())
        guess = f"P{meant['number'] or 1}{meant['unit'].upper()}" if meant else ""
        forms = "P10D (ten days), P2W (two weeks), P3M (three months) or P1Y (a year)"
        raise Mistakes(Mistake(message, fix=f"write `{guess}`" if guess else f"type {forms}"))
    return value


def _read_pair(value: dict[str, object]) -> When:
    if wrong := tuple(_wrong_ends(value)):
        raise Mistakes(*wrong)
    mistakes: list[Mistake] = []
    ends = {key: _read_end(key, value[key], mistakes) for key in _ENDS}
    if mistakes:
        raise Mistakes(*mistakes)
    start, end = ends["from"], ends["to"]
    if start is not None and end is not None and precedes(end, start) is Possibility.YES:
        message = f"the stretch of time ends ({end.text}) before it begins ({start.text})"
        raise Mistakes(Mistake(message, Code.DATE_ORDER, "swap `from` and `to`, or mend one of them", ("to",)))
    try:
        return parse_pair(_end_text(value["from"]), _end_text(value["to"]))
    except DateError as error:  # as they are written; with the slack of `~` and `?` the order may be right
        fix = "swap `from` and `to`, or mend one of them"
        raise Mistakes(Mistake(error.reason, Code.DATE_ORDER, fix, ("to",))) from None


def _wrong_ends(value: dict[str, object]) -> Iterator[Mistake]:
    """Name keys that are not the two of a stretch of time. One that is not known stands for one that is missing."""
    unknown = [key for key in value if key not in _ENDS]
    missing = [key for key in _ENDS if key not in value]
    if value and unknown == list(value) and not any(value.values()):  # what YAML makes of `{2015,2016}`
        quoted = f'"{{{",".join(unknown)}}}"'
        message = "`{key}` is a set of keys, because { } without quotes makes one"
        yield Mistake(message, Code.DATE_INVALID, f"put the date in quotes: {quoted}", notes=ACCEPTED)
        return
    for key, meant in zip_longest(unknown, missing[: len(unknown)]):
        fix = f"write `{meant}` instead of `{shown(key)}`" if meant else f"delete `{shown(key)}`"
        message = f"`{shown(key)}` does not belong in a stretch of time, {{from: …, to: …}}"
        yield Mistake(message, Code.KEY_UNKNOWN, fix, (key,), "key")
    for key in missing[len(unknown) :]:
        yield Mistake(f"a stretch of time needs `{key}`", Code.KEY_MISSING, f"add `{key}: ..` if that end is open")


def _read_end(key: str, value: object, mistakes: list[Mistake]) -> When | None:
    """Read one end, None if it is open or unknown; what is wrong is added to `mistakes`."""
    if value in ("..", "", None):
        return None
    if not isinstance(value, str):
        mistakes.append(replace(_not_one(value), keys=(key,)))
        return None
    try:
        when = parse(value)
    except DateError as error:
        either = error.suggestion.replace("/", ",")
        suggestion = f"[{either}]" if either != error.suggestion else either  # an end is no interval of its own
        mistakes.append(_date_mistake(value, DateError(error.reason, error.offset, suggestion), (key,)))
        return None
    try:
        parse_pair(value, "..")
    except DateError as error:
        mistakes.append(_date_mistake(value, error, (key,)))
        return None
    return when


def _end_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _date_mistake(text: str, error: DateError, keys: tuple[str, ...] = ()) -> Mistake:
    fix = f"write `{_in_yaml(error.suggestion)}`" if error.suggestion else "type year-month-day, as far as it is known"
    message = error.reason if f"“{text}”" in error.reason else f"“{shown(text)}” is not a date: {error.reason}"
    return Mistake(message, Code.DATE_INVALID, fix, keys, offset=_start(text, error.offset), notes=ACCEPTED)


def _start(text: str, offset: int) -> int:
    """Return where the date around an offset starts: in an interval or a set, one date is wrong and not the whole."""
    return max(text.rfind(mark, 0, offset) for mark in "/,[{.") + 1


def _in_yaml(date: str) -> str:
    """Return a date as it is typed into YAML: one in brackets needs quotes."""
    return f'"{date}"' if date.startswith(("[", "{")) else date


def _fix_one(text: str) -> str:
    """Say what to do with one text in brackets, which belong to a range such as `[2015..2018]` and to nothing else."""
    is_range = ".." in text and "/" not in text
    return f'put the date in quotes: "[{text}]"' if is_range else f"write `{text}` without the brackets"


def _not_one(value: object) -> Mistake:
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        if len(value) == 1:
            return Mistake(
                "`{key}` is a list, because [ ] makes one", Code.DATE_INVALID, _fix_one(value[0]), notes=ACCEPTED
            )
        joined = ",".join(str(item).strip() for item in value)
        fix = f'put the date in quotes: "[{joined}]"'
        return Mistake(
            "`{key}` is a list, because [ ] without quotes makes one", Code.DATE_INVALID, fix, notes=ACCEPTED
        )
    return Mistake("`{key}` must be a date", Code.DATE_INVALID, "type a date such as 2022-07", notes=ACCEPTED)
