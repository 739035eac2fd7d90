"""Abbreviations and what they stand for, from pairs such as "National Resistance Force (NRF)".

Both orders of the pair are read, and a list inside the brackets ("EU; 27 states") is looked at part by part.
"""

import re
from dataclasses import dataclass

from generator.importing.names.joining.long_forms import best_long_form
from generator.importing.text.words import FUNCTION_WORDS
from generator.model.spans import Span

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,120}(?:\([^()]{0,20}\)[^()\[\]]{0,60})?)[)\]]")
_PART = re.compile(r"[;,]\s+|\s+(?:or|also|i\.e\.)\s+|:\s+")
_SENTENCE = re.compile(r"[.!?;]\s+(?=[A-Z(])|\n|\)\s*\(")
_BOTH = re.compile(r"([^;:,]+), (?:or )?([^\s,;]+)")
_LAST_WORD = re.compile(r"(?<!\S)([^\s()\[\]]+)\s*\Z")
_QUOTES = " \"'“”‘’"


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and its long form, with the places where the pair was told."""

    short: str
    long: str
    short_span: Span
    long_span: Span


def find_abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Return the pairs of short and long form that `text` spells out, in order."""
    found = []
    for brackets in _BRACKETS.finditer(text):
        pair = _inside_short(text, brackets) or _inside_long(text, brackets) or _both_inside(brackets)
        if pair:
            found.append(pair)
    return tuple(found)


def _inside_short(text: str, brackets: re.Match[str]) -> Abbreviation | None:
    """Read "long form (short)"."""
    inside = brackets[1]
    first = _PART.split(inside, maxsplit=1)[0]
    short = first.strip(_QUOTES)
    if not is_short_form(short):
        return None
    start = brackets.start(1) + inside.index(short)
    words_before = min(len(re.findall(r"\w", short)) + 5, 2 * len(re.findall(r"\w", short)))
    window_start = _window_start(text, brackets.start(), words_before)
    window = text[window_start : brackets.start()].rstrip()
    offset = best_long_form(short, window)
    if offset is None:
        return None
    long_span = Span(window_start + offset, window_start + len(window))
    return Abbreviation(short, long_span.of(text), Span(start, start + len(short)), long_span)


def _inside_long(text: str, brackets: re.Match[str]) -> Abbreviation | None:
    """Read "SHORT (long form)"."""
    before = _LAST_WORD.search(text, max(0, brackets.start() - 20), brackets.start())
    if before is None or not is_short_form(before[1]) or not before[1][-1].isalnum():
        return None
    inside = _PART.split(brackets[1], maxsplit=1)[0].strip(_QUOTES)
    offset = best_long_form(before[1], inside)
    if offset != 0 or len(inside.split()) < 2:
        return None
    start = brackets.start(1) + brackets[1].index(inside)
    return Abbreviation(before[1], inside, Span(before.start(1), before.end(1)), Span(start, start + len(inside)))


def _both_inside(brackets: re.Match[str]) -> Abbreviation | None:
    """Read "(long form, SHORT)"."""
    both = _BOTH.fullmatch(brackets[1])
    if both is None or not is_short_form(both[2]) or best_long_form(both[2], both[1]) != 0:
        return None
    start = brackets.start(1)
    long, short = (Span(start + both.start(group), start + both.end(group)) for group in (1, 2))
    return Abbreviation(both[2], both[1], short, long)


def is_short_form(text: str) -> bool:
    """Tell what can be an abbreviation: two to ten characters, at most two words, a letter, and not a plain word."""
    if not 2 <= len(text) <= 12 or len(text.split()) > 2 or not any(c.isupper() for c in text):
        return False
    if not (text[0].isalnum()) or (text.lower() in FUNCTION_WORDS and text[1:].islower()):
        return False
    return not re.fullmatch(r"[\d.,%]+\s?[a-z]{1,3}|\d{4}s?|[nNpP]\s?[=<>].*|[ivx]+", text)


def _window_start(text: str, end: int, count: int) -> int:
    """Return where the `count` words before `end` begin, inside their sentence."""
    edges = [edge.end() for edge in _SENTENCE.finditer(text, max(0, end - 400), end)]
    limit = max([0, end - 400, *edges])
    starts = [match.start() for match in re.finditer(r"[^\s]+", text[limit:end])]
    return limit + (starts[-count] if len(starts) >= count else starts[0] if starts else 0)
