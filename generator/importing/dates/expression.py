"""What a time expression is, before and after it is read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.importing.dates.points import Point
from generator.importing.dates.tenses import Tenses

TimeKind = Literal["date", "time", "duration", "set", "reference", "impossible"]

_BEFORE = 40


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means.

    `value` is its TIMEX3 value (TimeML 1.2.1: 1998-W20, P3M, PAST_REF); `edtf` the same as EDTF, empty for what is no
    date. `point` is the calendar date that later words ("two days later") may count from. `against` is the date that it
    was counted from, in EDTF, empty for what needs none.
    """

    kind: TimeKind
    value: str
    edtf: str = ""
    point: Point | None = None
    against: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a text has told so far: the last calendar date, and the last ones known to the day and to the month."""

    last: Point | None = None
    day: Point | None = None
    month: Point | None = None

    def then(self, point: Point | None) -> "Told":
        """Return what has been told once `point` is told too."""
        if point is None:
            return self
        return Told(point, point if point.day else self.day, point if point.month else self.month)


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression at `start` of `text` is read against.

    `reference` is the day the text was published, None if unknown; `told` the calendar dates told before. `story` says
    that most years the text names are far from its own.
    """

    text: str
    start: int
    tenses: Tenses
    reference: date | None = None
    told: Told = Told()
    story: bool = False

    @property
    def focus(self) -> Point | None:
        """The last calendar date told before."""
        return self.told.last

    @property
    def before(self) -> str:
        """The words in front."""
        return self.text[max(0, self.start - _BEFORE) : self.start]

    @property
    def future(self) -> bool:
        """Tell whether the verb before looks ahead."""
        return self.tenses.near(self.start) == "future"

    @property
    def past(self) -> bool:
        """Tell whether the verb before looks back."""
        return self.tenses.near(self.start) == "past"

    @property
    def general(self) -> bool:
        """Tell a sentence that says how things are at all times: "it is wet from June to October"."""
        return self.tenses.at(self.start) == "present"

    @property
    def is_narrative(self) -> bool:
        """Tell a text that tells of other years than its own: there bare months belong to the year in focus."""
        return self.focus is not None and (self.story or self.reference is None)


Starts = Mapping[str, frozenset[str]]
Read = Callable[[re.Match[str], Context], Reading | None]
"""Reads what the pattern of a rule has matched; None declines."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of time expression: how it is written and how it is read. `read` may decline by returning None.

    `starts` are the words it may begin with, in lower case, "1" standing for numbers of one or two digits and "1000"
    for longer ones, each with the words that must come second (none: any): only there is the pattern tried. `basis`
    says, for the editor, what such a reading rests on.
    """

    name: str
    pattern: re.Pattern[str]
    read: Read
    basis: str
    starts: Starts


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression found at characters `start` to `end` of a text; `basis` says what the reading rests on."""

    start: int
    end: int
    reading: Reading
    rule: str
    basis: str
