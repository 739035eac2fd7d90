"""What can be measured of a block without knowing what it means.

The features are those of boilerplate removal by shallow text features (Kohlschütter, Fankhauser and Nejdl, WSDM
2010) and of jusText (Pomikálek 2011): length, link density, density of function words, capitals, closing mark.
"""

import re
from dataclasses import dataclass

from generator.importing.formats.document import Block
from generator.importing.text.languages import spaceless
from generator.importing.text.words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_END = re.compile(r"[.!?:;…。！？：；؟؛।॥။។៕][\"”’'»)\]」』】）]*(?:\s?\[?\d{1,3}\]?)?$")
_SURELY_LONG = 50
"""Words from which a block without a closing mark is prose where no function words are known: titles are shorter."""
_SPACELESS_WORD = 2
"""Characters that count as a word in scripts without spaces."""


@dataclass(frozen=True, slots=True)
class Features:
    """Measures of one block: `words` counted; the others shares from 0 to 1, or yes and no.

    `function_words` is None where no list of them is known for the language.
    """

    words: int
    function_words: float | None
    capitals: float
    linked: float
    closed: bool

    @property
    def is_prose(self) -> bool:
        """Tell sentences from menus, captions, titles and lists of titles."""
        if self.words < 6 or self.linked > 0.6:
            return False
        if self.function_words is None:
            return self.closed and self.words >= 8 if self.words < _SURELY_LONG else True
        if self.function_words < 0.12:
            return False
        if self.capitals > 0.5 and self.words < 60:
            return False
        return self.closed if self.words < 20 else self.closed or self.function_words >= 0.25


def measure(block: Block, grammar: frozenset[str] | None = FUNCTION_WORDS) -> Features:
    """Measure a block. `grammar` are the function words of its language; None if they are not known."""
    words = _WORD.findall(block.text)
    unspaced = spaceless(block.text)
    count = len(words) or 1
    known = grammar is not None and unspaced < len(block.text) / 3
    return Features(
        words=len(words) if unspaced < len(words) else unspaced // _SPACELESS_WORD,
        function_words=sum(word.lower() in grammar for word in words) / count
        if known and grammar is not None
        else None,
        capitals=sum(word[0].isupper() or word[0].isdigit() for word in words[1:]) / count,
        linked=block.linked / (len(block.text) or 1),
        closed=_END.search(block.text) is not None,
    )
