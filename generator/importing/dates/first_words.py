"""The words that English time expressions begin with, and what must come second: where a rule is worth trying."""

from generator.importing.dates.lexicon import (
    DAY_PARTS,
    DECADE_WORDS,
    MONTH_NUMBERS,
    MORE,
    NUMBERS,
    ORDINALS,
    SEASONS,
    TENS,
)
from generator.importing.text.words import WEEKDAYS, word_set

ANYTHING: frozenset[str] = frozenset()
"""Stands for no demand on the second word."""

_NUMBER = word_set("1 1000")
_CLASSES: dict[str, frozenset[str]] = {
    "month": frozenset(MONTH_NUMBERS),
    "weekday": frozenset(day.lower() for day in WEEKDAYS) | word_set("mon tue tues wed thu thur thurs fri sat sun"),
    "season": frozenset(SEASONS),
    "decade": frozenset(DECADE_WORDS) | {"'", "’"},
    "unit": word_set(
        """second seconds minute minutes hour hours day days night nights weekend weekends fortnight fortnights week
        weeks month months quarter quarters year years decade decades century centuries"""
    ),
    "part": word_set(
        "the very beginning start end middle close rest remainder first second latter early late later mid turn"
    ),
    "near": word_set(
        """about around approximately roughly nearly almost over more less at up only just barely some a mere scarcely
        hardly under"""
    ),
    "count": frozenset(NUMBERS)
    | frozenset(TENS)
    | _NUMBER
    | word_set("a an the half hundred several few some many couple"),
    "ordinal": frozenset(word.split("-", maxsplit=1)[0] for word in ORDINALS) | {"1"},
    "number": _NUMBER,
}
"""The words that a piece of a pattern may begin with; "1" and "1000" are numbers of up to two, and of more figures."""

_COUNTED = _CLASSES["unit"] | _CLASSES["count"] | _CLASSES["near"] | word_set(f"{MORE} and of few than least to")
_OF_TIME = frozenset().union(*_CLASSES.values(), DAY_PARTS) | word_set(
    f"""{MORE} time past present future last next coming current near same that following subsequent preceding previous
    q1 q2 q3 q4"""
)
_SECOND = {"count": _COUNTED - _NUMBER, "near": _COUNTED, "the": _OF_TIME - {"the"}}
"""What must come second after the words of a class, where it is worth looking."""


def starts(words: str, *, after_figures: str = "") -> dict[str, frozenset[str]]:
    """Return the words a rule may begin with, each with the words that must come second.

    `words` are names of classes and words that stand for themselves; so are `after_figures`, which must come second
    after a number. Of "the", only what has to do with time may follow; of "the!", anything.
    """
    found: dict[str, frozenset[str]] = {}
    wanted = frozenset().union(*(_CLASSES.get(name, {name}) for name in after_figures.split()))
    for name in words.split():
        for word in _CLASSES.get(name, {name.rstrip("!")}):
            second = _SECOND.get("the" if word == "the" and name == "part" else name, ANYTHING)
            second = wanted if wanted and word in _NUMBER else second
            before = found.get(word, second)
            found[word] = before | second if before and second else ANYTHING
    return found
