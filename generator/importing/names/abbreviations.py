"""Abbreviations and what they stand for, from pairs such as "National Resistance Force (NRF)".

The letters are matched from right to left, as in A. S. Schwartz and M. A. Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 2003, 451–462. Added to
it: a long form's words are preferred whole (initials in order) over letters inside words, both orders of the pair
are read, and a list inside the brackets ("EU; 27 states") is looked at part by part.
"""

import re
from dataclasses import dataclass

from generator.importing.words import FUNCTION_WORDS
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


def best_long_form(short: str, window: str) -> int | None:
    """Return the offset in `window`, whose end is fixed, at which the long form begins; None if it has none."""
    offset = _by_initials(short, window)
    return offset if offset is not None else _by_letters(short, window)


def _by_initials(short: str, window: str) -> int | None:
    """Match each letter to the first letter of a word, small words skipped where they must be."""
    letters = [c.lower() for c in short if c.isalnum()]
    if short.endswith("s") and not short.isupper() and len(letters) > 2:
        letters = letters[:-1]  # a plural: SSNs
    words = [(m.start(), m.group().lower()) for m in re.finditer(r"[^\W_]+", window)]
    index = len(words) - 1
    if not words or len(letters) < 2:
        return None
    start = 0
    for place, letter in reversed(list(enumerate(letters))):
        while index >= 0 and words[index][1][0] != letter and words[index][1] in FUNCTION_WORDS:
            index -= 1
        if index < 0 or words[index][1][0] != letter:
            return None
        if not place and words[index][1] in FUNCTION_WORDS and index and words[index - 1][1][0] == letter:
            index -= 1  # "Forum for …" begins with the forum
        start = words[index][0]
        index -= 1
    return start


def _by_letters(short: str, window: str) -> int | None:
    """Match the letters from the right; the first letter must begin a word (Schwartz and Hearst, figure 1)."""
    long_index = len(window) - 1
    short_index = len(short) - 1
    while short_index >= 0:
        letter = short[short_index].lower()
        if not letter.isalnum():
            short_index -= 1
            continue
        while long_index >= 0 and (
            window[long_index].lower() != letter or (short_index == 0 and not _may_begin(window, long_index))
        ):
            long_index -= 1
        if long_index < 0:
            return None
        long_index -= 1
        short_index -= 1
    start = window.rfind(" ", 0, long_index + 1) + 1
    if window[start : start + 1] in "([“\"'":
        start += 1
    return start if _is_fit(short, window[start:]) else None


def _may_begin(window: str, index: int) -> bool:
    """Tell where a long form's first letter may stand: at the head of a word, or inside an initialism (UCPM: EU …)."""
    head = window.rfind(" ", 0, index) + 1
    initialism = window[head:].split(" ", 1)[0]
    return index == 0 or not window[index - 1].isalnum() or (initialism.isalpha() and initialism.isupper())


def _is_fit(short: str, long: str) -> bool:
    """Refuse a long form shorter than its abbreviation, one that holds it, and one of far too many words."""
    letters = sum(c.isalnum() for c in short)
    words = long.split()
    balanced = long.count("(") == long.count(")") and long.count("[") == long.count("]")
    return balanced and len(long) > len(short) and short not in words and len(words) <= min(letters + 5, letters * 2)


def _window_start(text: str, end: int, count: int) -> int:
    """Return where the `count` words before `end` begin, inside their sentence."""
    edges = [edge.end() for edge in _SENTENCE.finditer(text, max(0, end - 400), end)]
    limit = max([0, end - 400, *edges])
    starts = [match.start() for match in re.finditer(r"[^\s]+", text[limit:end])]
    return limit + (starts[-count] if len(starts) >= count else starts[0] if starts else 0)
