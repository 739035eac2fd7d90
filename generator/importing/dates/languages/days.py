"""Rules for days of the calendar, in a language given by its words."""

import re
from collections.abc import Mapping

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.languages.phrases import FIGURES, any_of, by_phrase, first_words, plain
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.lexicon import YEAR, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import IMPOSSIBLE, day_reading
from generator.importing.dates.years_in_context import year_for, year_from

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WRITTEN = "the day as written"
_CONTEXT = "the day as written; its year is that of the text around it"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"


def joint(words: Vocabulary) -> str:
    """Return the pattern of what stands between the two ends of a stretch of time."""
    filler = f"(?:{any_of(words.links.filler)} )?" if words.links.filler else ""
    between = any_of(f"{words.links.to}, {words.links.both}, {words.links.either}")
    return f"(?: ?[-–—/] ?| {between} {filler})"


def day_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for whole dates, for those without a year, and for the first of two days."""
    forms, reader = words.forms, _Reader(words)
    long = any_of(words.names.months)
    short = rf"(?:{long}|{any_of(words.names.short_months)}\b\.?)"
    first = f"|{any_of(forms.first_day)}" if forms.first_day else ""
    weekday = f"(?:{any_of(words.names.weekdays)}{forms.weekday_to_day})?"
    starts = first_words(words.names.weekdays) | first_words(forms.first_day) | FIGURES
    after, to_month, to_year = forms.after_day, forms.day_to_month, forms.month_to_year
    any_day, day = rf"(?P<d>\d{{1,2}}{first})", rf"(?P<d>{_DAY}{first})"
    of_year = any_of(by_phrase(words.relatives.of_year))
    patterns = (
        (
            rf"{weekday}{any_day}{after}{to_month}(?P<m>{short}){to_year}(?P<y>\d{{4}}){forms.after_year}"
            rf"(?: (?P<bc>{forms.before_christ}))?",
            reader.whole,
            _WRITTEN,
        ),
        (
            rf"{weekday}{day}{after}(?={joint(words)}{weekday}(?P<e>{_DAY}){after}{to_month}(?P<m>{long})"
            rf"(?:{to_year}(?P<y>{YEAR}))?)",
            reader.first_of_month,
            _WRITTEN,
        ),
        (
            rf"{weekday}{day}{after}{to_month}(?P<m>{long})(?={joint(words)}{weekday}{_DAY}{after}{to_month}"
            rf"(?P<n>{long}){to_year}(?P<y>{YEAR}))",
            reader.first_of_two,
            _WRITTEN,
        ),
        (
            rf"{weekday}{day}{after}{to_month}(?P<m>{long})(?: (?P<of>{of_year}))?(?!{to_year}\d{{4}})",
            reader.without_year,
            _CONTEXT,
        ),
    )
    return tuple(Rule("day", pattern(text, after="-/"), read, basis, starts) for text, read, basis in patterns)


class _Reader:
    """Reads what the patterns of days match, by the names of one language."""

    def __init__(self, words: Vocabulary) -> None:
        self._months: Mapping[str, int] = {**words.names.months, **words.names.short_months}
        self._steps = by_phrase(words.relatives.of_year)

    def _month(self, text: str) -> int:
        return self._months[text.lower().rstrip(".")]

    def whole(self, match: re.Match[str], context: Context) -> Reading:
        del context
        year = int(match["y"])
        return day_reading(1 - year if match["bc"] else year, self._month(match["m"]), _number(match["d"]))

    def first_of_month(self, match: re.Match[str], context: Context) -> Reading | None:
        """Read the "3." of "3. bis 5. März 2021"."""
        first, last, month = _number(match["d"]), int(match["e"]), self._month(match["m"])
        found = (int(match["y"]), "") if match["y"] else year_for(context, month, last)
        return day_reading(found[0], month, first, found[1]) if found and first < last else None

    def first_of_two(self, match: re.Match[str], context: Context) -> Reading:
        """Read the "28. Februar" of "28. Februar bis 3. März 2021"."""
        del context
        month, last = self._month(match["m"]), self._month(match["n"])
        return day_reading(int(match["y"]) - (month > last), month, _number(match["d"]))

    def without_year(self, match: re.Match[str], context: Context) -> Reading | None:
        month, day = self._month(match["m"]), _number(match["d"])
        if day > _LONGEST[month - 1]:
            return IMPOSSIBLE
        step = self._steps[plain(match["of"])] if match["of"] else None
        found = year_for(context, month, day) if step is None else year_from(context, step)
        if found is None or not Point(found[0], month, day).exists():
            return None
        return day_reading(found[0], month, day, found[1])


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 1
