"""Finds runs of capitalised words that can be names: "Burhanuddin Rabbani", "Ministry of Defence", "al-Qaida"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.names.gazetteer import BY_NAME, is_adjective
from generator.importing.names.lexicon import MISLEADING_STARTERS, ORGANISATION, PLACE, TITLES
from generator.importing.sentences import sentences
from generator.importing.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, word_set
from generator.model.spans import Span

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ſ]"
_SMALL_PREFIX = r"(?:(?:al|el|ad|ar|as|ash|at|an|ul|d|l|de|bin)[-’'])"
_INNER_PREFIX = r"(?:e-|i-|ul-|al-|a-|o-|on-|sur-|upon-|le-|de-|la-)"
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"
    rf"|{_SMALL_PREFIX}?{_CAPITAL}\w*(?:[-–’'](?![sS]\b)(?!\w\.){_INNER_PREFIX}?(?:{_CAPITAL}|\d)\w*)*"
    r"|[A-Z]\.(?=\s[A-Z])"
)
_TAKES_FOR = word_set(
    """Office Center Centre Institute Ministry Department Committee Council Commission Agency Bureau Association
    Fund Organization Organisation Foundation Society School Secretary Minister Commissioner Directorate
    Alliance Coalition"""
)
_OPENS_A_TAIL = word_set(
    """Chiefs Republic Kingdom Commonwealth Statute Rim Battle Treaty Declaration Act City Islands House State
    States Secretary Minister President Emirate Duchy Principality Confederation"""
)
_JOIN = re.compile(
    r"[ \u00a0](?:(?:of|for|on|de|del|da|van|von|der|den|bin|ibn|al|el|la|du|di"
    r"|ul)[ \u00a0](?:the[ \u00a0]|l[ae][ \u00a0])?)?|(?<=s)[’'][ \u00a0]|[ \u00a0]&[ \u00a0]|(?<=[A-Z])\.[ \u00a0]"
)
_NOT_NAMES = frozenset((*MONTHS, *WEEKDAYS, *(m[:3] for m in MONTHS), "I"))
_TITLE_LINE = 0.6
_NUMBERED = re.compile(r"(?:[A-Z]\.)+(?:Res\.)?[ \u00a0]\d")  # bills and laws: H.R. 1209, P.L. 118-47
_FISCAL = re.compile(r"(?:FY|CY|[QH][1-4])\d*")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words. `initial` says that it opens its sentence, where capitals prove little."""

    span: Span
    text: str
    initial: bool


def find_runs(text: str) -> tuple[Run, ...]:
    """Return the runs of `text` in order. Lines in title case or capitals only (headings) have none."""
    lower = frozenset(re.findall(r"\b[a-z][\w’'-]*", text))
    middles = _middles(text)
    return tuple(
        run
        for sentence in sentences(text)
        if not _is_title(sentence.of(text))
        for span in _spans(text, sentence)
        if (run := _run(text, span, sentence, lower, middles))
    )


def _is_title(sentence: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", sentence)
    capitals = sum(word[0].isupper() for word in words)
    return not re.search(r"[.!?:;]", sentence) and len(words) <= 14 and capitals >= _TITLE_LINE * len(words)


def _spans(text: str, sentence: Span) -> Iterator[Span]:
    """Yield maximal runs: capitalised words joined by a space, or by "of", "bin" and the like."""
    start = end = None
    for word in _WORD.finditer(text, sentence.start, sentence.end):
        if word.start() and (text[word.start() - 1].isalnum() or text[word.start() - 1] in "-’'@"):
            continue
        if start is not None and end is not None and word.group() not in _NOT_NAMES:
            join = _JOIN.fullmatch(text, end, word.start())
            if join and join.group()[0] in "’'" and not _is_of_the_many(text[start:end], word.group()):
                join = None
            if join and (_joins_names(join.group()) or _takes_a_tail(text[start:end], join.group())):
                end = word.end()
                continue
        if start is not None and end is not None:
            yield Span(start, end)
        start, end = (word.start(), word.end()) if word.group() not in _NOT_NAMES else (None, None)
    if start is not None and end is not None:
        yield Span(start, end)


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
        return last in ORGANISATION or last in PLACE or last in TITLES or last in _OPENS_A_TAIL
    return last in _TAKES_FOR


def _middles(text: str) -> frozenset[str]:
    """Return the words that are capitalised where no sentence begins."""
    return frozenset(
        word.group()
        for sentence in sentences(text)
        if not _is_title(sentence.of(text))
        for word in _WORD.finditer(text, sentence.start + 1, sentence.end)
        if text[word.start() - 1] in "  \u00a0-/"
    )


def _run(text: str, span: Span, sentence: Span, lower: frozenset[str], middles: frozenset[str]) -> Run | None:
    """Cut off a sentence's first word where its capital is no more than that; None if nothing is left."""
    words = span.of(text)
    initial = not any(c.isalnum() for c in text[sentence.start : span.start])
    first = re.match(r"[^ \u00a0]+", words)
    if initial and first and _only_opens(first.group(), lower, middles):
        rest = words[first.end() :].lstrip(" \u00a0")
        rest = re.sub(r"^(?:of|for|on|the)[ \u00a0]", "", rest)
        if not rest:
            return None
        span, words, initial = Span(span.end - len(rest), span.end), rest, False
    if _NUMBERED.match(text, span.start) or _FISCAL.fullmatch(words):
        return None
    words = words.removesuffix("’s").removesuffix("'s")
    span = Span(span.start, span.start + len(words))
    return Run(span, words, initial) if any(c.isalpha() for c in words) and len(words) > 1 else None


def _only_opens(word: str, lower: frozenset[str], middles: frozenset[str]) -> bool:
    if word.lower() in FUNCTION_WORDS or word in MISLEADING_STARTERS or (word.endswith("ly") and word not in middles):
        return True
    if word in BY_NAME or is_adjective(word) or word.isupper() or "." in word:
        return False
    return word.lower() in lower and word not in middles
