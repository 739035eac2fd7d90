"""Problems of anchoring, told so that an editor can mend them by pasting."""

from generator.anchoring.locate import Ambiguous, Missing, Page
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.selectors import Selector
from generator.model.spans import Span

_CONTEXT = 40


def lost(page: Page, selector: Selector, location: Missing | Ambiguous, where: KeyPath) -> Problem:
    """Return the problem of a selector that was not found in one place."""
    if isinstance(location, Ambiguous):
        notes = tuple(in_context(page.text, span) for span in location.candidates)
        return Problem(Code.AT_AMBIGUOUS, where, "the words occur more than once", notes=notes)
    return Problem(Code.AT_NOT_FOUND, where, "the words are not in the text")


def in_context(text: str, span: Span) -> str:
    """Return the words of a span in `[[ ]]` with some words around them, on one line."""
    start, end = max(span.start - _CONTEXT, 0), min(span.end + _CONTEXT, len(text))
    before, after = text[start : span.start], text[span.end : end]
    return f"…{before}[[{span.of(text)}]]{after}…".replace("\n", " ")
