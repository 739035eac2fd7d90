"""Sentences: where they begin and end, by rules that hold for any script. For showing words in their sentence.

A sentence never crosses a line break of the visible text, that is, the border of a block. A full stop ends none
after an abbreviation or an initial, inside a number, or before a small letter.
"""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from generator.model.spans import Span

_CLOSERS = "\"'”’»›)\\]}」』）】〉》"
_STOPS = ".!?…؟۔।॥።᙮։"
_FULL_STOPS = "。！？｡︒"  # need no space after them
_BREAKS = frozenset(f"{_FULL_STOPS}\n")
_END = re.compile(rf"([{_STOPS}{_FULL_STOPS}\n](?:(?<!\n)[{_STOPS}{_FULL_STOPS}]*[{_CLOSERS}]*)?)\s*")
_WORD_BEFORE = re.compile(r"[^\s(\[{\"'“‘«„/-]*\Z")
_LONGEST_WORD = 40
_DOTTED = re.compile(r"(?:\w\.)+\Z")
_WORD_AFTER = re.compile(r"(?:[^\S\n]|[\"'“‘«‹„(\[{])*(\w+|\S?)")

_BEHIND_ALL = sys.maxsize

_NEVER_LAST = frozenset(
    "adm al approx art brig ca capt cf cmdr col cpl dr ed eds eg fig gen gov hon ie lt maj mr mrs ms mt nr "  # noqa: SIM905
    "op p pp pres prof rep rev sec sen sgt st ste vol vs viz jan feb mar apr jun jul aug sept oct nov dec".split()
)
"""Abbreviations that something always follows. `No.` and `etc.` end sentences too often to be here."""

_LONGEST_ABBREVIATION = max(map(len, _NEVER_LAST))

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
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text, start):
        (stop, end), after = match.span(1), match.end()
        if _ends_sentence(text, stop, end, after):
            if text[stop] == "\n":
                end = start + len(text[start:stop].rstrip())
            if start < end:
                found.append(Span(start, end))
            start = after
    if start < len(text):
        found.append(Span(start, start + len(text[start:].rstrip())))
    return tuple(found)


def sentence_around(spans: Sequence[Span], passage: Span) -> Span:
    """Return the sentence that a passage stands in, or from its first to its last sentence if it goes over several.

    `spans` are all `sentences` of the text. A passage outside them all is its own sentence.
    """
    if not spans:
        return passage
    start, end = passage
    first = bisect_right(spans, (start, _BEHIND_ALL)) - 1
    if first >= 0 and end <= spans[first].end:  # as nearly every passage
        return spans[first]
    last = min(bisect_left(spans, end, key=attrgetter("end")), len(spans) - 1)
    return Span(min(spans[max(first, 0)].start, start), max(spans[last].end, end))


def _ends_sentence(text: str, stop: int, end: int, after: int) -> bool:
    """Tell whether the punctuation from `stop` to `end`, with white space up to `after`, is a sentence's last."""
    if text[stop] in _BREAKS or "\n" in text[end:after]:
        return True
    if end == after < len(text) and text[end] != "[":
        return False
    if not text[after : after + 1].isupper() and _word_after(text, after)[:1].islower():
        return False
    return text[stop] != "." or end > stop + 1 or not _is_abbreviated(text, stop, after)


def _is_abbreviated(text: str, stop: int, after: int) -> bool:
    """Tell whether the full stop at `stop` belongs to an abbreviation or initial, and the sentence goes on."""
    word = _word_before(text, stop)
    if len(word) > _LONGEST_ABBREVIATION and "." not in word:  # as most last words of sentences
        return False
    if word.lower().replace(".", "") in _NEVER_LAST:
        return _word_after(text, after) != ""
    if (len(word) == 1 or "." in word) and _DOTTED.match(word + "."):
        following = _word_after(text, after)
        return following != "" and not (len(word) > 1 and following in _FIRST_WORDS)
    return False


def _word_before(text: str, stop: int) -> str:
    far = stop - _LONGEST_WORD if stop > _LONGEST_WORD else 0
    word = text[max(far, text.rfind(" ", far, stop) + 1) : stop]
    if word.isalpha():
        return word
    before = _WORD_BEFORE.search(word)
    return before.group() if before else ""


def _word_after(text: str, after: int) -> str:
    following = _WORD_AFTER.match(text, after)
    return following.group(1) if following else ""
