"""What makes a form of words no claim: a question, a condition, a negation, somebody else's speech around it."""

import re

from generator.importing.names.finding.openers import is_title
from generator.model.spans import Span

_NEGATED = re.compile(
    r"\b(?:not|never|nobody|no one|neither|nor|argue|argues|say|says|believe|believes|whether|if|without)\s+$",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"\b(?:if|whether|unless|as though)\b[^,;:]*$", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:said|says?|sa(?:ying)|believ\w+|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?|claim(?:s|ed|ing)?|insinuated"
    r"|suggest(?:s|ed)"
    r"|fear(?:s|ed)?|predict(?:s|ed)?|told|thinks?|insist(?:s|ed)?|predicts?|estimates? that|stated|announced"
    r"|denied|denies|according to)\b",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r";|, (?:but|while|whereas|although|though)\b|\band (?=(?:is|are|was|were|has|have|could)\b)")
_LONGEST_NEGATION = 20  # characters


def tells_nothing(text: str, sentence: Span) -> bool:
    """Tell a question and a heading."""
    words = sentence.of(text)
    return words.endswith("?") or is_title(words)


def is_negated(text: str, sentence: Span, start: int) -> bool:
    """Tell words right before the form that take it back."""
    return _NEGATED.search(text, max(sentence.start, start - _LONGEST_NEGATION), start) is not None


def is_conditional(text: str, sentence: Span, start: int) -> bool:
    """Tell "if Hale says that …": `start` is where the speaker is named."""
    return _CONDITIONAL.search(text, max(sentence.start, start - 80), start) is not None


def is_reported(text: str, sentence: Span, start: int) -> bool:
    """Tell a clause that somebody else says: "analysts believe that it is likely to"."""
    clause = max((border.end() for border in _NEW_CLAUSE.finditer(text, sentence.start, start)), default=sentence.start)
    return _REPORTED.search(text, clause, start) is not None
