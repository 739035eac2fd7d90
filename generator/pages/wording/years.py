"""Years in words, as anchors, and as values for filters. All are astronomical: 0 is 1 BC."""

from dataclasses import dataclass

from generator.model.edtf import When
from generator.model.translation import Translation


def year_words(words: Translation, year: int) -> str:
    """Return an astronomical year as readers write it: 2021, and 0 as 1 BC."""
    return str(year) if year > 0 else words.gettext("%(year)s BC", year=1 - year)


def year_anchor(year: int) -> str:
    """Return the fragment of a year's heading on a timeline: the same in every language."""
    return f"y-{year}" if year > 0 else f"y-{1 - year}-bc"


def year_link(year: int) -> str:
    """Return the link to a year's heading on the same page."""
    return f"#{year_anchor(year)}"


@dataclass(frozen=True, slots=True)
class Years:
    """The years in which something may hold, None for unknown; `vague` where the time is uncertain or unknown."""

    first: int | None
    last: int | None
    vague: bool

    def __str__(self) -> str:
        return f"{year_value(self.first)}/{year_value(self.last)}{'?' if self.vague else ''}"


def years_of(when: When | None) -> Years:
    """Return the years in which something of this date may hold."""
    return Years(
        first=when.earliest.year if when and when.earliest else None,
        last=when.latest.year if when and when.latest else None,
        vague=when is None or when.uncertain or when.approximate,
    )


def year_value(year: int | None) -> str:
    """Return a year as a filter compares it, "" for an unknown one."""
    return "" if year is None else str(year)
