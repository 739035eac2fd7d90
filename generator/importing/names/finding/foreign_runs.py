"""Splits capitalised runs of languages that put a country, or any noun, beside a name without a word between."""

import re
from collections.abc import Iterator

from generator.importing.names.finding.runs import Run
from generator.importing.names.known import foreign_words
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.data import given_names
from generator.model.spans import Span

_CALLED_AFTER = re.compile(r"(\w+)-(?:Regierung|Kabinett)")
_WORD = re.compile(r"[^ \u00a0]+")


def split_foreign(run: Run, language: str) -> tuple[Run, ...]:
    """Return the parts of "Президент Таджикистана Эмомали Рахмон" and of "Angriff der Armee", each a run of its own."""
    words = list(_WORD.finditer(run.text))
    if len(words) == 1:
        called = _CALLED_AFTER.fullmatch(run.text)
        return (
            (Run(Span(run.span.start, run.span.start + called.end(1)), called[1], run.initial),) if called else (run,)
        )
    parts = []
    for piece in _pieces(words, language):
        start, end = piece[0].start(), piece[-1].end()
        span = Span(run.span.start + start, run.span.start + end)
        parts.append(Run(span, run.text[start:end], run.initial and start == 0))
    return tuple(parts) if len(parts) > 1 else (run,)


def _pieces(words: list[re.Match[str]], language: str) -> Iterator[list[re.Match[str]]]:
    """Cut before and after a country, after a German noun, and in German at every word in lower case but in names."""
    piece: list[re.Match[str]] = []
    for index, match in enumerate(words):
        word = match.group()
        alone = word in BY_NAME and not (piece and piece[-1].group()[0].islower())
        joins = word[0].islower()
        if language == "de" and joins and not _is_personal(piece):
            if piece:
                yield piece
            piece = []
            continue
        if not piece and word.islower():
            continue  # "Gobierno | de Colombia"
        noun = language == "de" and foreign_words.GERMAN_NOUNS.fullmatch(word) is not None
        state = word in foreign_words.STATES and index == 0 and (len(words) > 2 or language == "ru")
        if alone or noun or state:
            if piece:
                yield piece
            yield [match]
            piece = []
            continue
        piece.append(match)
    if piece:
        yield piece


def _is_personal(piece: list[re.Match[str]]) -> bool:
    """Tell the beginning of "Ursula von der Leyen"."""
    return bool(piece) and is_given(next((m.group() for m in piece if m.group() not in foreign_words.TITLES), ""))


def is_given(word: str) -> bool:
    """Tell a given name of any language."""
    return word.lower() in given_names() or word.lower() in foreign_words.GIVEN
