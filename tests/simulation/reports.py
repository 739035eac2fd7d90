"""Made-up reports that repeat themselves as real ones do: names on every page, set phrases, sentences word for word.

A report is written from patterns; `{x}` is filled from the language's list of that name, and "|" parts the words of a
script without spaces. Boilerplate comes back as it is, every few sentences.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from random import Random
from typing import NamedTuple

from tests.simulation.tongues import Tongue

PLAIN = 0.3
"""Of the sentences are nothing but pattern."""

_WORD = re.compile(r"[\w\u0e00-\u0eff\u1780-\u17ff]{1,3}").findall


class Token(NamedTuple):
    """A word with its punctuation, and the number it was born with; None for words put in later."""

    text: str
    origin: int | None


Sentence = tuple[Token, ...]
Paragraph = tuple[Sentence, ...]
Report = tuple[Paragraph, ...]


def write_report(tongue: Tongue, random: Random, paragraphs: int = 30) -> Report:
    """Write a report of so many paragraphs; each fourth begins with a heading of its own."""
    numbers = count()
    slots = {slot: random.sample(fillings, min(len(fillings), 6)) for slot, fillings in _slots(tongue).items()}
    words = _made_up(tongue, random)
    report: list[Paragraph] = []
    for number in range(paragraphs):
        if number % 4 == 0:
            report.append((_numbered(_heading(tongue, slots, random), numbers),))
        sentences = [_sentence(tongue, slots, words, random) for _ in range(random.randint(2, 6))]
        if random.random() < 0.4:
            boilerplate = words_of(tongue, _filled(random.choice(tongue.boilerplate), slots, random))
            sentences.insert(random.randrange(len(sentences) + 1), boilerplate)
        report.append(tuple(_numbered(sentence, numbers) for sentence in sentences))
    return tuple(report)


def _sentence(tongue: Tongue, slots: Mapping[str, Sequence[str]], words: Sequence[str], random: Random) -> list[str]:
    """Return a sentence of a pattern, mostly with some rarer words in it."""
    sentence = words_of(tongue, _filled(random.choice(tongue.patterns), slots, random))
    if random.random() < PLAIN:
        return sentence
    place = random.randrange(2, len(sentence))
    weights = [1 / rank for rank in range(3, len(words) + 3)]
    return [*sentence[:place], *random.choices(words, weights, k=random.randint(3, 9)), *sentence[place:]]


def _made_up(tongue: Tongue, random: Random) -> list[str]:
    """Return rarer words in the letters of the language, the more frequent ones first."""
    pieces = sorted(
        {piece for words in tongue.fillings("thing") for word in words_of(tongue, words) for piece in _WORD(word)}
    )
    return ["".join(random.choices(pieces, k=random.choice((2, 3, 3, 4)))) for _ in range(400)]


def another_sentence(tongue: Tongue, random: Random) -> Sentence:
    """Return a sentence that was not in the report, although its names may be."""
    sentence = _filled(random.choice(tongue.patterns), _slots(tongue), random)
    return tuple(Token(word, None) for word in words_of(tongue, sentence))


def words_of(tongue: Tongue, sentence: str) -> list[str]:
    """Return the words of a sentence of a pattern."""
    return [word for word in sentence.split(" " if tongue.space else "|") if word]


def _heading(tongue: Tongue, slots: Mapping[str, Sequence[str]], random: Random) -> list[str]:
    return words_of(tongue, _filled(random.choice(tongue.patterns), slots, random))[:5]


def _filled(pattern: str, slots: Mapping[str, Sequence[str]], random: Random) -> str:
    for name, fillings in slots.items():
        while f"{{{name}}}" in pattern:
            pattern = pattern.replace(f"{{{name}}}", random.choice(fillings), 1)
    while "{n}" in pattern:
        pattern = pattern.replace("{n}", str(random.choice((7, 12, 40, random.randrange(3, 3000)))), 1)
    return pattern


def _slots(tongue: Tongue) -> dict[str, list[str]]:
    return {slot: tongue.fillings(slot) for slot in tongue.slots}


def _numbered(words: Sequence[str], numbers: Iterator[int]) -> Sentence:
    return tuple(Token(word, next(numbers)) for word in words)
