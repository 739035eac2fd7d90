"""What an EDTF text says, part by part: the tree that exports and wordings walk.

Terms are those of ISO 8601-2 and of the Library of Congress's EDTF specification of 4 February 2019. Years and dates,
of which nearly every tree is made, are tuples: they are made and hashed in a third of the time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from generator.model.edtf.qualifiers import UNQUALIFIED, Qualifiers


class Year(NamedTuple):
    """A calendar year. `digits` are as written, X for an unspecified one ("156X", "-17").

    The year is `digits` times ten to the power of `exponent`. `significant` says how many leading digits are
    sure (`1950S2`: some year from 1900 to 1999, estimated as 1950); None means all.
    """

    digits: str
    exponent: int = 0
    significant: int | None = None

    @property
    def is_masked(self) -> bool:
        """Tell whether a digit is unspecified."""
        return "X" in self.digits

    @property
    def value(self) -> int:
        """The year as a number; the lowest that fits, where digits are unspecified."""
        if "X" in self.digits:
            return int(self.digits.replace("X", "9" if self.digits.startswith("-") else "0"))
        return int(self.digits) * 10**self.exponent if self.exponent else int(self.digits)


class Date(NamedTuple):
    """A year, month or day. `month` and `day` are two characters, digits or X; empty if not given."""

    year: Year
    month: str = ""
    day: str = ""
    qualifiers: Qualifiers = UNQUALIFIED


@dataclass(frozen=True, slots=True)
class Season:
    """A season or another part of a year. `code` is 21 to 41 (`generator.model.edtf.seasons`)."""

    year: Year
    code: int
    qualifiers: Qualifiers = UNQUALIFIED


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and a time of day: `clock` is "hh:mm:ss"; `zone` is "" (local), "Z", "±hh" or "±hh:mm"."""

    date: Date
    clock: str
    zone: str = ""


class Edge(Enum):
    """An end of an interval that is not a date."""

    OPEN = ".."
    UNKNOWN = ""


Single = Date | Season


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time that begins some time in `start` and ends some time in `end`."""

    start: Single | Edge
    end: Single | Edge


@dataclass(frozen=True, slots=True)
class Run:
    """Within a set: all dates from `start` to `end`; None means without limit. At least one is a date."""

    start: Single | None
    end: Single | None


@dataclass(frozen=True, slots=True)
class DateSet:
    """Several dates: all of them if `every` (`{1667,1668}`), else one of them (`[1667,1668]`)."""

    members: tuple[Single | Run, ...]
    every: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A stretch of time whose ends need more than an interval can say: from one of 2015 and 2016 on."""

    start: Single | DateSet | Edge
    end: Single | DateSet | Edge


Expression = Date | Season | Moment | Interval | DateSet | Pair
Node = Expression | Run | Edge


def singles(node: Node) -> Iterator[Single]:
    """Yield every date and season in the tree, from left to right."""
    match node:
        case Date() | Season():
            yield node
        case Moment():
            yield node.date
        case DateSet():
            for member in node.members:
                yield from singles(member)
        case Interval() | Run() | Pair():
            for end in (node.start, node.end):
                if end is not None:
                    yield from singles(end)
        case Edge():
            return
