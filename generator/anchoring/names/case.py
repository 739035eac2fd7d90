"""Capitals: a name is written with its own, except where the text has capitals for reasons of its own.

The text may capitalise a word that the name has in lower case (`Al-Qaida` begins a sentence, `Islamic State Of Iraq`
a headline), and write a whole block in capitals. It may not write a name in lower case, but for a leading `The` or
`Al`.
"""

from generator.anchoring.names.index import KnownName
from generator.anchoring.names.spelling import cased, same_marks
from generator.anchoring.names.words import Phrase
from generator.model.spans import Span

_REACH = 200
_GLANCE = 5
_FREE = frozenset({("the", "The"), ("al", "Al")})
"""What a name may begin with in either case."""


def is_written_as(name: KnownName, phrase: Phrase, original: str, span: Span) -> bool:
    """Tell whether the phrase, whose key is the name's and which is `span` of the original, is written as it may be."""
    if phrase.texts == name.words:
        return True
    words = tuple(text.replace("'", "") for text in phrase.texts)
    return all(map(same_marks, words, name.words)) and _is_cased_as(words, name, original, span)


def _is_cased_as(words: tuple[str, ...], name: KnownName, text: str, span: Span) -> bool:
    pairs = [(cased(word), cased(written)) for word, written in zip(words, name.words, strict=True)]
    if name.is_abbreviation:
        return all(word == written for word, written in pairs)
    if pairs[0] in _FREE:
        pairs = pairs[1:]
    if all(word in (written, written[0].upper() + written[1:]) for word, written in pairs):
        return True
    return all(word == written.upper() for word, written in pairs) and in_capitals(text, span)


def in_capitals(text: str, span: Span) -> bool:
    """Tell whether the block around, as far as it is near, has more than these words and capital letters only."""
    before = text[max(0, span.start - _GLANCE) : span.start]
    if before != before.upper() and "\n" not in before:
        return False
    first = max(0, span.start - _REACH)
    first = max(first, text.rfind("\n", first, span.start) + 1)
    last = text.find("\n", span.end, span.end + _REACH)
    block = text[first : last if last >= 0 else span.end + _REACH]
    return block.isupper() and len(block) > len(span) + 2
