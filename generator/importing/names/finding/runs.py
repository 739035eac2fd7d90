"""Finds runs of capitalised words that can be names: "Burhanuddin Rabbani", "Ministry of Defence", "al-Qaida"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.importing.names.finding.capitalised import JOIN, OPENS_A_TAIL, TAKES_FOR, WORD
from generator.importing.names.finding.openers import is_title, openers
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.foreign_words import ELISION
from generator.importing.names.known.lexicon import (
    LEGAL_FORM,
    MATTERS,
    ORGANISATION,
    PLACE,
    TITLES,
)
from generator.importing.names.known.organisations import KNOWN_KINDS
from generator.importing.text.sentences import sentences
from generator.importing.text.words import MONTHS, WEEKDAYS, word_set
from generator.model.spans import Span

_NOT_NAMES = frozenset(
    (
        *MONTHS,
        *WEEKDAYS,
        "I",
        "AM",
        "PM",
        "BC",
        "BCE",
        "AD",
        "CE",
        "A.M.",
        "P.M.",
        "B.C.",
        "A.D.",
    )
)
_SHORT_MONTHS = frozenset(month[:3] for month in MONTHS)
_NUMBERED = re.compile(r"(?:[A-Z]\.)+(?:Res\.)?[ \u00a0]\d")  # bills and laws: H.R. 1209, P.L. 118-47
_FISCAL = re.compile(r"(?:FY|CY|[QH][1-4])\d*")
_NEVER_FIRST = word_set(
    """If When While As In On At By For From With And But That This These Those After Before Since Until Although
    Because    Where What How Why He She It They We His Her Its Their Our My Your"""
)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words. `initial` says that it opens its sentence, where capitals prove little."""

    span: Span
    text: str
    initial: bool


def find_runs(text: str, language: str = "en") -> tuple[Run, ...]:
    """Return the runs of `text` in order. Lines in title case or capitals only (headings) have none."""
    opens = openers(text, language)
    return tuple(
        run
        for sentence in sentences(text)
        if not is_title(sentence.of(text))
        for span in _spans(text, sentence)
        if (run := _run(text, span, sentence, opens))
    )


def _spans(text: str, sentence: Span) -> Iterator[Span]:
    """Yield maximal runs: capitalised words joined by a space, or by "of", "bin" and the like."""
    start = end = None
    for word in WORD.finditer(text, sentence.start, sentence.end):
        if word.start() and (text[word.start() - 1].isalnum() or text[word.start() - 1] in "-’'@"):
            continue
        named = not _is_of_the_calendar(text, word)
        if start is not None and end is not None and named:
            join = JOIN.fullmatch(text, end, word.start())
            if join is None and (_goes_on_after_and(text, Span(start, end), word) or _is_set_wide(text, end, word)):
                end = word.end()
                continue
            if join and join.group()[0] in "’'" and not _is_of_the_many(text[start:end], word.group()):
                join = None
            if join and (_joins_names(join.group()) or _takes_a_tail(text[start:end], join.group())):
                end = word.end()
                continue
        if start is not None and end is not None:
            yield Span(start, end)
        start, end = (word.start(), word.end()) if named else (None, None)
    if start is not None and end is not None:
        yield Span(start, end)


def _is_of_the_calendar(text: str, word: re.Match[str]) -> bool:
    """Tell a month, a day and the like; "Jan" only beside a number, for it is a given name too."""
    if word.group() in _SHORT_MONTHS:
        return re.search(r"\d[ \u00a0]?$", text[max(0, word.start() - 2) : word.start()]) is not None or (
            re.match(r"\.?[ \u00a0]?\d", text[word.end() : word.end() + 3]) is not None
        )
    return word.group() in _NOT_NAMES


def _goes_on_after_and(text: str, run: Span, word: re.Match[str]) -> bool:
    """Tell one body for two matters, "Defence and Space Company", "Ministry of Trade and Industry", from two names."""
    if text[run.end : word.start()].replace("\u00a0", " ") != " and " or word.group() not in MATTERS:
        return False
    words = run.of(text).split()
    after = WORD.match(text, word.end() + 1)
    if words[-1] in MATTERS and after and after.group() in ORGANISATION:
        return True
    return words[-1] in MATTERS and any(word in ORGANISATION for word in words) and not {"of", "for"}.isdisjoint(words)


def _is_set_wide(text: str, end: int, word: re.Match[str]) -> bool:
    """Tell "Rolls - Royce": a known name whose hyphen got spaces on the way through a program."""
    first = re.search(r"\w+ - $", text[max(0, end - 20) : word.start()])
    return first is not None and f"{first.group()[:-3]}-{word.group()}" in KNOWN_KINDS


def _is_of_the_many(owners: str, word: str) -> bool:
    """Tell "Farmers’ Union", which is one name, from "United States’ Army", which is two."""
    return word in ORGANISATION and owners not in BY_NAME and owners.removeprefix("The ") not in BY_NAME


def _joins_names(join: str) -> bool:
    """Tell a space or a particle of names from "of" and "for", which also follow names that are complete."""
    return re.search(r"\b(?:of|for|on)\b", join) is None


def _takes_a_tail(name: str, join: str) -> bool:
    """Tell "Ministry", "Director", "Republic" and the like, whose name goes on with "of …" or "for …"."""
    last = re.split(r"[ \u00a0]", name)[-1]
    if " of" in join or "\u00a0of" in join:
        return last in ORGANISATION or last in PLACE or last in TITLES or last in OPENS_A_TAIL
    return last in TAKES_FOR


def _run(text: str, span: Span, sentence: Span, opens: Callable[[str], bool]) -> Run | None:
    """Cut off a sentence's first word where its capital is no more than that; None if nothing is left."""
    words = span.of(text)
    initial = not any(c.isalnum() for c in text[sentence.start : span.start])
    first = re.match(r"[^ \u00a0]+", words)
    initial = initial or text[max(0, span.start - 2) : span.start] in ("– ", "— ", "- ")  # behind a dateline
    quoted = re.search(r"[“\"‘«„:][ \u00a0]?$", text[max(0, span.start - 2) : span.start]) is not None
    if first and (first.group() in _NEVER_FIRST or ((initial or quoted) and opens(first.group()))):
        rest = words[first.end() :].lstrip(" \u00a0")
        rest = re.sub(r"^(?:of|for|on|the)[ \u00a0]", "", rest)
        if not rest:
            return None
        span, words, initial = Span(span.end - len(rest), span.end), rest, False
    if _NUMBERED.match(text, span.start) or _FISCAL.fullmatch(words):
        return None
    if text[span.end : span.end + 1] in ("$", "€", "£"):
        return None  # US$ 40
    if elided := ELISION.match(words):
        span, words = Span(span.start + elided.end(), span.end), words[elided.end() :]
    words = words.removesuffix("’s").removesuffix("'s")
    if re.search(rf"\b(?:{LEGAL_FORM})$", words) and text[span.start + len(words) :][:1] == ".":
        words += "."
    span = Span(span.start, span.start + len(words))
    return Run(span, words, initial) if any(c.isalpha() for c in words) and len(words) > 1 else None
