"""What a time expression is, before and after it is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.importing.dates.points import Point

TimeKind = Literal["date", "time", "duration", "set", "reference"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means.

    `value` is its TIMEX3 value (TimeML 1.2.1: 1998-W20, P3M, PAST_REF); `edtf` the same as EDTF, empty for what is no
    date. `point` is the calendar date that later words ("two days later") may count from. `starts` is False for a word
    that only points ("now").
    """

    kind: TimeKind
    value: str
    edtf: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is read against.

    `reference` is the day the text was published, None if unknown; `focus` the last calendar date told before;
    `future` and `past` say that the sentence's verbs look ahead or back; `before` are the words in front. `story` says
    that most years the text names are far from its own.
    """

    reference: date | None = None
    focus: Point | None = None
    future: bool = False
    past: bool = False
    before: str = ""
    story: bool = False

    @property
    def is_narrative(self) -> bool:
        """Tell a text that tells of other years than its own: there bare months belong to the year in focus."""
        return self.focus is not None and (self.story or self.reference is None)


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of time expression: how it is written and how it is read. `read` may decline by returning None.

    `basis` says, for the editor, what such a reading rests on.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Context], Reading | None]
    basis: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression found at characters `start` to `end` of a text; `basis` says what the reading rests on."""

    start: int
    end: int
    reading: Reading
    rule: str
    basis: str
