"""Rules for what counts from the day of publication, in a language given by its words."""

import re
from datetime import date, timedelta

from generator.importing.dates.expression import Context, Read, Reading, Rule
from generator.importing.dates.languages.phrases import (
    FIGURES,
    Piece,
    any_of,
    by_phrase,
    first_words,
    piece,
    plain,
    templates,
)
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.lexicon import pattern, spaced
from generator.importing.dates.points import Point, Unit, at, shifted
from generator.importing.dates.readings import counted_reading, dated, duration_value, unit_reading
from generator.importing.dates.rules.seasons import MIDDLE_OF_SEASON, season_reading

_BASIS = "counted from the day of publication"


def relative_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for yesterday, last year, last March, on Monday, three years ago and that year."""
    reader = _Reader(words)
    relatives, names = words.relatives, words.names
    pieces = {
        "N": _number_piece(words),
        "U": piece(names.units, "u"),
        "W": piece(names.weekdays, "w"),
        "M": piece(names.months, "m"),
        "S": piece(names.seasons, "s"),
    }
    rules = [_phrases("day", reader.days, reader.day)]
    rules += [_phrases(f"{unit} from now", steps, reader.unit(unit, steps)) for unit, steps in reader.units.items()]
    families = (
        ("last month of that name", relatives.last_month, reader.last_month),
        ("season", relatives.last_season, reader.last_season),
        ("weekday", relatives.weekday, reader.weekday(0)),
        ("weekday", relatives.last_weekday, reader.weekday(-1)),
        ("weekday", relatives.next_weekday, reader.weekday(1)),
        ("ago", relatives.ago, reader.ago),
        ("past span", relatives.past_span, reader.past_span),
    )
    for name, forms, read in families:
        rules += [Rule(name, made, read, _BASIS, starts) for made, starts in templates(forms, pieces)]
    same = Rule(
        "same",
        pattern(any_of(relatives.same_year)),
        _same_year,
        "the year told before",
        first_words(relatives.same_year),
    )
    return (*rules, same)


def _number_piece(words: Vocabulary) -> Piece:
    names = piece(words.names.numbers)
    return Piece(rf"(?P<n>\d{{1,3}}|{names.pattern})", {**names.starts, **FIGURES})


def _phrases(name: str, steps: dict[str, int], read: Read) -> Rule:
    return Rule(name, pattern(any_of(steps)), read, _BASIS, first_words(steps))


class _Reader:
    """Reads what the patterns match, by the words of one language."""

    def __init__(self, words: Vocabulary) -> None:
        self._names = words.names
        relatives = words.relatives
        self.days = by_phrase(relatives.days)
        self.units = {unit: by_phrase(steps) for unit, steps in relatives.units.items()}
        self._not_a_day = re.compile(rf"\b(?:{relatives.not_a_day})\s+$", re.IGNORECASE)
        self._nowadays = re.compile(relatives.nowadays, re.IGNORECASE)
        self._not_of_something = re.compile(relatives.not_of_something, re.IGNORECASE)
        self._with_its_date = re.compile(spaced(rf"{words.forms.weekday_to_day}\d"), re.IGNORECASE)
        self._not_a_weekday = re.compile(rf"\b(?:{relatives.not_a_weekday})\s+$", re.IGNORECASE)

    def day(self, match: re.Match[str], context: Context) -> Reading | None:
        """Read "yesterday". In a text that tells of other years, "today" only means nowadays."""
        step = self.days[plain(match.group())]
        if self._not_a_day.search(context.before) or (match.group()[0].isupper() and _in_mid_sentence(context)):
            return None
        if step == 0 and (context.story or self._nowadays.match(context.text, match.end())):
            return Reading("reference", "PRESENT_REF")
        if context.reference is None:
            return None
        point = shifted(at(context.reference, "day"), step, "day")
        return dated(point, context.reference.isoformat()) if point else None

    def unit(self, unit: Unit, steps: dict[str, int]) -> Read:
        """Return what reads "last year", "this week", "next month"."""

        def read(match: re.Match[str], context: Context) -> Reading | None:
            if context.reference is None or self._not_of_something.match(context.text, match.end()):
                return None
            start = at(context.reference, "day" if unit in ("day", "week") else "month")
            moved = shifted(start, steps[plain(match.group())], unit)
            first = moved.first if moved else None
            return unit_reading(first, unit, context.reference.isoformat()) if first else None

        return read

    def last_month(self, match: re.Match[str], context: Context) -> Reading | None:
        if context.reference is None:
            return None
        month = self._names.months[match["m"].lower()]
        year = context.reference.year - (month >= context.reference.month)
        return dated(Point(year, month), context.reference.isoformat())

    def last_season(self, match: re.Match[str], context: Context) -> Reading | None:
        if context.reference is None:
            return None
        season = self._names.seasons[match["s"].lower()]
        year = context.reference.year - (MIDDLE_OF_SEASON[season] >= context.reference.month)
        return season_reading(year, season, context.reference.isoformat())

    def weekday(self, step: int) -> Read:
        """Return what reads a weekday: the last one, or the next one where the words or the verb look ahead."""

        def read(match: re.Match[str], context: Context) -> Reading | None:
            if self._not_a_weekday.search(context.before) or self._with_its_date.match(context.text, match.end()):
                return None
            number = self._names.weekdays[match["w"].lower()]
            if not step and context.is_narrative:
                return _first_from(context, number)
            if context.reference is None:
                return None
            ahead = step > 0 or (not step and context.future)
            day = _nearest(context.reference, number, ahead=ahead, strictly=step != 0)
            return dated(at(day, "day"), context.reference.isoformat())

        return read

    def ago(self, match: re.Match[str], context: Context) -> Reading | None:
        unit, factor = self._names.units[match["u"].lower()]
        count = self._count(match)
        if context.reference is None or context.story or not count:
            return Reading("reference", "PAST_REF")
        start = at(context.reference, "day" if unit in ("day", "week") else unit)
        return counted_reading(start, -count * factor, unit, exact=unit == "day")

    def past_span(self, match: re.Match[str], context: Context) -> Reading | None:
        """Read "the last ten years": up to the day of publication, its beginning approximate."""
        unit, factor = self._names.units[match["u"].lower()]
        count = self._count(match)
        value = duration_value(count * factor if count else None, unit)
        if context.reference is None or context.story or not count or unit == "day":
            return Reading("duration", value)
        end = at(context.reference, "day" if unit in ("day", "week") else unit)
        start = shifted(end, -count * factor, unit)
        if start is None:
            return Reading("duration", value)
        return Reading("duration", value, f"{start.edtf}~/{end.edtf}~", None, context.reference.isoformat())

    def _count(self, match: re.Match[str]) -> int:
        """Return the number, 1 for none, 0 for "some"."""
        text = match.groupdict().get("n")
        if text is None:
            return 1
        return int(text) if text.isdecimal() else self._names.numbers[plain(text)]


def _in_mid_sentence(context: Context) -> bool:
    """Tell "USA Today" by the word before a capital; a sentence may begin with one."""
    return re.search(r"[^\W_]\s$", context.before) is not None


def _nearest(reference: date, weekday: int, *, ahead: bool, strictly: bool) -> date:
    days = (weekday - reference.weekday()) % 7 if ahead else (reference.weekday() - weekday) % 7
    days = days or (7 if strictly else 0)
    return reference + timedelta(days=days if ahead else -days)


def _first_from(context: Context, weekday: int) -> Reading | None:
    """Read "on Monday" after "12 May 1861" in a story: the first such day from there on."""
    start = context.told.day
    if start is None or start != context.focus or start.first is None:
        return None
    day = start.first + timedelta(days=(weekday - start.first.weekday()) % 7)
    return dated(at(day, "day"), start.edtf)


def _same_year(match: re.Match[str], context: Context) -> Reading | None:
    del match
    return dated(Point(context.focus.year), context.focus.edtf) if context.focus else None
