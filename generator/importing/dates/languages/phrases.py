"""Makes patterns, and the words they begin with, from lists of phrases and from templates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.importing.dates.expression import Starts
from generator.importing.dates.first_words import ANYTHING
from generator.importing.dates.lexicon import pattern

FIGURES: dict[str, frozenset[str]] = {"1": ANYTHING, "1000": ANYTHING}
"""Where a rule may begin that begins with a number."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Piece:
    """What a capital of a template stands for: a pattern, and the words it may begin with."""

    pattern: str
    starts: Starts


def listed(phrases: str | Iterable[str]) -> tuple[str, ...]:
    """Return phrases parted by commas, the longest first: a pattern must try them before their beginnings."""
    if isinstance(phrases, str):
        phrases = (one.strip() for one in " ".join(phrases.split()).split(","))
    return tuple(sorted((one for one in phrases if one), key=len, reverse=True))


def any_of(phrases: str | Iterable[str]) -> str:
    """Return the pattern of any of the phrases."""
    return "(?:" + "|".join(_escaped(one) for one in listed(phrases)) + ")"


def first_words(phrases: str | Iterable[str]) -> dict[str, frozenset[str]]:
    """Return the words that the phrases begin with, in lower case: where a rule for them is tried."""
    words = (re.search(r"\w+", one) for one in listed(phrases))
    return {_kind(word.group().lower()): ANYTHING for word in words if word}


def piece(phrases: str | Iterable[str], name: str = "") -> Piece:
    """Return what stands for any of the phrases, as a group of the given name."""
    inner = any_of(phrases)
    return Piece(f"(?P<{name}>{inner})" if name else inner, first_words(phrases))


def templates(text: str, pieces: Mapping[str, Piece]) -> tuple[tuple[re.Pattern[str], Starts], ...]:
    """Return the compiled pattern and the first words of each template; its single capitals stand for pieces."""
    found = []
    for one in listed(text):
        words = one.split()
        first = pieces.get(words[0])
        filled = " ".join(pieces[word].pattern if word in pieces else _escaped(word) for word in words)
        found.append((pattern(filled), first.starts if first else first_words([one])))
    return tuple(found)


def by_phrase(steps: Mapping[str, T]) -> dict[str, T]:
    """Return what each single phrase is worth, where lists of phrases share a worth."""
    return {one.lower(): worth for phrases, worth in steps.items() for one in listed(phrases)}


def plain(text: str) -> str:
    """Return matched words as a list of phrases has them."""
    return " ".join(text.lower().replace("’", "'").split())


def _escaped(phrase: str) -> str:
    return re.escape(phrase).replace("\\ ", " ").replace("'", "['’]")


def _kind(word: str) -> str:
    if not word[0].isdecimal():
        return word
    return "1000" if word[2:3].isdecimal() else "1"
