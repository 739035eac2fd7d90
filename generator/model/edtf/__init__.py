"""Dates as editors write them: the Extended Date/Time Format (EDTF), ISO 8601-2:2019, levels 0 to 2.

parse, parse_pair      text → When
precedes, overlaps     what two dates leave possible
words                  a date as a reader likes to see it
season_or_span         is 2021-22 a summer, or two years?

`reading` goes from text to `when`, by `grammar` and `grammar_dates` to a `tree`; `printing` goes back. `bounds`,
`slack`, `extents` and `relations` say what a date can touch, `wording` and the words of each language how it is said.
`advice` turns what is no EDTF into what is.
"""

from generator.model.edtf.days import Day
from generator.model.edtf.errors import DateError
from generator.model.edtf.reading import parse, parse_pair
from generator.model.edtf.relations import Possibility, overlaps, precedes
from generator.model.edtf.spans import season_or_span
from generator.model.edtf.when import When
from generator.model.edtf.wording import words

__all__ = [
    "DateError",
    "Day",
    "Possibility",
    "When",
    "overlaps",
    "parse",
    "parse_pair",
    "precedes",
    "season_or_span",
    "words",
]
