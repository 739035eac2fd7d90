"""What a language tells time with: one record of words, from which the same rules are made for every language.

Words are written as in a dictionary: one phrase after another, parted by commas. In a template, N stands for a number,
U for a unit of time, W for a day of the week, M for a month and S for a season. What is a pattern says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.importing.dates.points import Unit

Steps = Mapping[str, int]
"""Phrases, parted by commas, and how many units they lie ahead (or back, if negative)."""


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called, in every form that stands in a sentence, in lower case.

    `short_months` are read in whole dates only; `units` come with their factor (a fortnight is two weeks).
    """

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Mapping[str, tuple[Unit, int]]


@dataclass(frozen=True, slots=True)
class Forms:
    """How a date is put together; patterns, but for the words of `first_day`, `parts`, `before_a_month` and `year`.

    `after_day` is what may follow the number of a day; `day_to_month`, `month_to_year` and `weekday_to_day` stand
    between those; `after_year` may follow a year. `parts` are "early", "the middle"; `of` may follow them.
    """

    after_day: str
    first_day: str
    day_to_month: str
    month_to_year: str
    after_year: str
    weekday_to_day: str
    before_christ: str
    parts: str
    of: str
    before_a_month: str
    year: str


@dataclass(frozen=True, slots=True)
class YearSigns:
    """Patterns of what tells a year from another number of four figures.

    After `before` it is one unless something is `counted`; after `weakly_before` only if no noun follows. In a language
    with `bare` years it is one anywhere, unless a noun follows.
    """

    before: str
    weakly_before: str
    counted: str
    noun: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Periods:
    """Patterns of what is longer than a month.

    `century` has a group `roman` or `o`, and `decade` one `d` or `word`; in it, WORD stands for the words. The
    `_starts` are the words in front of them that may begin the match.
    """

    quarter: str
    half: str
    to_year: str
    decade: str
    decade_words: Mapping[str, int]
    decade_starts: str
    century: str
    century_starts: str
    not_a_season: str = ""


@dataclass(frozen=True, slots=True)
class Relatives:
    """What is counted from the day of publication.

    `not_a_day` and `not_a_weekday` are patterns in front of a word that is none then; `nowadays` and
    `not_of_something` are patterns behind "today" and "last year" that make something else of them.
    """

    days: Steps
    not_a_day: str
    nowadays: str
    units: Mapping[Unit, Steps]
    of_year: Steps
    not_of_something: str
    last_month: str
    last_season: str
    weekday: str
    last_weekday: str
    next_weekday: str
    not_a_weekday: str
    ago: str
    past_span: str
    same_year: str


@dataclass(frozen=True, slots=True)
class Links:
    """The words around dates that make a stretch of time of them; `filler` may stand between them and the date.

    `to` and `either` part two dates, `both` those after `between`.
    """

    to: str
    both: str
    either: str
    between: str
    start: str
    since: str
    until: str
    by: str
    after: str
    about: str
    filler: str


@dataclass(frozen=True, slots=True)
class Verbs:
    """Patterns of the words by which a sentence looks ahead or back."""

    future: str
    past: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language (`code`: ISO 639-1). `loose` are those to take off before a date that is left out."""

    code: str
    names: Names
    forms: Forms
    years: YearSigns
    periods: Periods
    relatives: Relatives
    links: Links
    verbs: Verbs
    loose: str
