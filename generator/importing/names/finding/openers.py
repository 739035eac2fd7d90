"""Where capitals prove nothing: in headings, and on the first word of a sentence."""

import re
from collections.abc import Callable

from generator.importing.names.finding.capitalised import WORD
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.foreign_words import OPENERS
from generator.importing.names.known.lexicon import COMPANY_NOUN, MISLEADING_STARTERS
from generator.importing.names.known.peoples import is_adjective
from generator.importing.text.languages import GRAMMAR
from generator.importing.text.sentences import sentences
from generator.importing.text.words import FUNCTION_WORDS
from generator.model.spans import Span

_TITLE_LINE = 0.6


def headings(text: str) -> tuple[Span, ...]:
    """Return the lines in title case or capitals only."""
    return tuple(sentence for sentence in sentences(text) if is_title(sentence.of(text)))


def is_title(sentence: str) -> bool:
    """Tell a line in title case or capitals, which is a heading."""
    words = re.findall(r"[^\W\d_]{2,}", sentence)
    capitals = sum(word[0].isupper() for word in words)
    return (
        not re.search(r"[.!?:;][\s”\"]*$|[!?:;]", sentence)
        and len(words) <= 14
        and capitals >= _TITLE_LINE * len(words)
    )


def _middles(text: str) -> frozenset[str]:
    """Return the words that are capitalised where no sentence begins."""
    return frozenset(
        word.group()
        for sentence in sentences(text)
        if not is_title(sentence.of(text))
        for word in WORD.finditer(text, sentence.start + 1, sentence.end)
        if text[word.start() - 1] in "  \u00a0-/"
    )


def openers(text: str, language: str) -> Callable[[str], bool]:
    """Return what tells a word whose capital is only that of the sentence it opens."""
    lower = frozenset(re.findall(r"\b[^\W\d_][\w’'-]*", text))
    middles = _middles(text)
    if language == "en":
        return lambda word: _only_opens(word, lower, middles)
    grammar = GRAMMAR.get(language, frozenset()) | OPENERS.get(language, frozenset())
    return lambda word: (
        word.lower() in grammar or (word.lower() in lower and word not in middles and word not in BY_NAME)
    )


def _only_opens(word: str, lower: frozenset[str], middles: frozenset[str]) -> bool:
    if word.lower() in FUNCTION_WORDS or word in MISLEADING_STARTERS or (word.endswith("ly") and word not in middles):
        return True
    if COMPANY_NOUN.fullmatch(word):
        return word not in middles
    if word in BY_NAME or is_adjective(word) or word.isupper() or "." in word:
        return False
    return word.lower() in lower and word not in middles
