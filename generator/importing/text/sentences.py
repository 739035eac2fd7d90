"""Splits a text into sentences, by rule: a full stop ends one unless it belongs to an abbreviation or an initial."""

import re

from generator.importing.text.words import ABBREVIATED, word_set
from generator.model.spans import Span

_STOP = re.compile(r"([.!?…]+)([\"”’'»)\]]*)(\s+|$)")
_WORD_BEFORE = re.compile(r"([\w.&'’-]+)$")
_STARTER = re.compile(r"[\"“‘'«(\[]*[A-Z0-9ÀÖØ-Þ\u0370-\uffff]")


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text` in order; together they cover all of it but the white space between them."""
    spans = []
    start = 0
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if stop.end() < line.end() and not _ends(text, stop):
                continue
            spans.append(_trimmed(text, start, stop.end(2)))
            start = stop.end()
        if text[start : line.end()].strip():
            spans.append(_trimmed(text, start, line.end()))
    return tuple(span for span in spans if len(span))


def _ends(text: str, stop: re.Match[str]) -> bool:
    if not _STARTER.match(text, stop.end()):
        return False
    if stop[1] != "." or stop[2]:
        return True
    before = _WORD_BEFORE.search(text, max(0, stop.start() - 40), stop.start())
    word = before[1].lower() if before else ""
    if re.fullmatch(r"[^\W\d_]", word):
        return False  # an initial: "J. Smith"
    if re.fullmatch(r"\d{1,2}", word) and _NUMBERED.match(text, stop.end()):
        return False  # an ordinal: "3. März"
    if re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        # "U.S. forces" goes on; "in the U.S. The …" ends: only a common word with a capital starts a sentence.
        following = re.match(r"[\"“‘(]*([A-Z][a-z]*)\b", text[stop.end() : stop.end() + 20])
        return following is not None and following[1].lower() in _COMMON_STARTERS
    return word not in ABBREVIATED


_NUMBERED = re.compile(
    r"(?:Jahrhundert|Jahrtausend|Quartal|Halbjahr|Jan|Jän|Feb|März|Apr|Mai|Ju[nl]|Aug|Sep|Okt|Nov|Dez)"
)
"""What German numbers with a full stop behind the figures."""

_COMMON_STARTERS = word_set(
    "the a an in on at it this that these those he she they we but and as for while when after before since if"
)


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip()))
