"""Sentences: where they begin and end, by rules that hold for any script. For showing words in their sentence.

A sentence never crosses a line break of the visible text, that is, the border of a block. A full stop ends none
after an abbreviation or an initial, inside a number, or before a small letter.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from generator.model.spans import Span

_CLOSERS = "\"'”’»›)\\]}」』）】〉》"
_STOPS = ".!?…؟۔।॥።᙮։"
_FULL_STOPS = "。！？｡︒"  # need no space after them
_END = re.compile(rf"[{_STOPS}{_FULL_STOPS}\n]+(?:(?<!\n)[{_CLOSERS}]+)?")
_WORD_BEFORE = re.compile(r"[^\s(\[{\"'“‘«„/-]*\Z")
_LONGEST_WORD = 40
_DOTTED = re.compile(r"(?:\w\.)+\Z")
_WORD_AFTER = re.compile(r"(?:[^\S\n]|[\"'“‘«‹„(\[{])*(\w+|\S?)")

_START, _END_OF = attrgetter("start"), attrgetter("end")

_NEVER_LAST = frozenset(
    "adm al approx art brig ca capt cf cmdr col cpl dr ed eds eg fig gen gov hon ie lt maj mr mrs ms mt nr "  # noqa: SIM905
    "op p pp pres prof rep rev sec sen sgt st ste vol vs viz jan feb mar apr jun jul aug sept oct nov dec".split()
)
"""Abbreviations that something always follows. `No.` and `etc.` end sentences too often to be here."""

_FIRST_WORDS = frozenset(
    "A After All Although An And As At Because Before But By Despite During Even For From Further Furthermore "  # noqa: SIM905
    "He Her His However If In Indeed It Its Last Many Meanwhile Moreover Most No Not Now On One Only Other Others "
    "Our She Since So Some Still Such That The Their Then There These They This Those Though Thus To Two Under "
    "Unlike Until We What When Where Whether Which While Who With Yet You".split()
)
"""Words that, after a dotted abbreviation such as U.S., begin a sentence rather than a name."""


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a visible text in order, without the white space between them."""
    found: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match.start(), match.end()):
            _append_trimmed(found, text, start, match.end())
            start = match.end()
    _append_trimmed(found, text, start, len(text))
    return tuple(found)


def sentence_around(spans: Sequence[Span], passage: Span) -> Span:
    """Return the sentence that a passage stands in, or from its first to its last sentence if it goes over several.

    `spans` are all `sentences` of the text. A passage outside them all is its own sentence.
    """
    if not spans:
        return passage
    first = max(bisect_right(spans, passage.start, key=_START) - 1, 0)
    if passage.end <= spans[first].end and spans[first].start <= passage.start:
        return spans[first]
    last = min(bisect_left(spans, passage.end, key=_END_OF), len(spans) - 1)
    return Span(min(spans[first].start, passage.start), max(spans[last].end, passage.end))


def _append_trimmed(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _ends_sentence(text: str, stop: int, end: int) -> bool:
    """Tell whether the punctuation from `stop` to `end` is a sentence's last."""
    if text[stop] in _FULL_STOPS or "\n" in text[stop:end]:
        return True
    if end < len(text) and not text[end].isspace() and text[end] != "[":
        return False
    after = _WORD_AFTER.match(text, end)
    following = after.group(1) if after else ""
    if following[:1].islower():
        return False
    if text[stop] != "." or end > stop + 1:
        return True
    return not _is_abbreviated(text, stop, following)


def _word_before(text: str, stop: int) -> str:
    word = text[text.rfind(" ", max(stop - _LONGEST_WORD, 0), stop) + 1 : stop]
    if word.isalpha():
        return word
    before = _WORD_BEFORE.search(word)
    return before.group() if before else ""


def _is_abbreviated(text: str, stop: int, following: str) -> bool:
    """Tell whether the full stop at `stop` belongs to an abbreviation or initial inside a sentence."""
    word = _word_before(text, stop)
    if word.lower().replace(".", "") in _NEVER_LAST:
        return following != ""
    if (len(word) == 1 or "." in word) and _DOTTED.match(word + "."):
        return following != "" and not (len(word) > 1 and following in _FIRST_WORDS)
    return False
