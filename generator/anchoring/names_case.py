"""Capitals: a name is written with its own, except where the text has capitals for reasons of its own.

The text may capitalise a word that the name has in lower case (`Al-Qaida` begins a sentence, `Islamic State
Of Iraq` a headline), and write a whole block in capitals. It may not write a name in lower case, but for a
leading `The`.
"""

import re

from generator.anchoring.folding import Folded
from generator.anchoring.names_index import KnownName
from generator.anchoring.names_spelling import cased, same_marks
from generator.anchoring.names_words import Phrase

_REACH = 200


def is_written_as(name: KnownName, phrase: Phrase, text: str, *, shouted: bool) -> bool:
    """Tell whether the phrase, whose key is the name's, is written as the name may be.

    `shouted` says that the text around has capitals only. There an abbreviation could be any word (`WHO`):
    it is none if the folded `text` has that word in lower case.
    """
    words = [text.replace("'", "") for text in phrase.texts]
    if not all(map(same_marks, words, name.words)):
        return False
    if name.is_abbreviation or (shouted and len(words) == 1 and name.words[0].isupper()):
        is_word = shouted and re.search(rf"\b{re.escape(words[0].lower())}\b", text) is not None
        return [cased(word) for word in words] == [cased(word) for word in name.words] and not is_word
    return all(
        _is_cased_as(cased(word), cased(written), is_first=not index, shouted=shouted)
        for index, (word, written) in enumerate(zip(words, name.words, strict=True))
    )


def _is_cased_as(word: str, written: str, *, is_first: bool, shouted: bool) -> bool:
    if word == written or (shouted and word == written.upper()):
        return True
    if is_first and word == "the" and written == "The":
        return True
    return written[0].islower() and word == written[0].upper() + written[1:]


def shouts(folded: Folded, start: int, end: int) -> bool:
    """Tell whether the block around, as far as it is near, has several words and capital letters only."""
    span = folded.span(start, end)
    near = folded.original[max(0, span.start - _REACH) : span.end + _REACH]
    before, after = span.start - max(0, span.start - _REACH), len(near)
    first = near.rfind("\n", 0, before) + 1
    last = near.find("\n", before)
    block = near[first : last if last >= 0 else after]
    return block.isupper() and len(block) > len(span) + 2
