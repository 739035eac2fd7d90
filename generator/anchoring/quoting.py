"""Quoting: from a span to the tersest `at` that means it. The inverse of `generator.anchoring.locate`.

In order of preference: the words alone; for a long passage, its first and last words; the words in `[[ ]]` with the
fewest words of context; `{quote, nth}`. Each proposal is tried before it is given: what is returned means the span.
"""

import re
from collections.abc import Iterator

from generator.anchoring.locate import Found, Page, locate, matches
from generator.anchoring.rivals import Rivals, rivals_of
from generator.anchoring.text.borders import SPACELESS_CHARACTER
from generator.annotations.at import At, AtError, parse_at
from generator.model.selectors import Quote
from generator.model.spans import Span

LONG = 100
"""Characters from which a passage is quoted by its first and last words."""

_MOST_CONTEXT = 8  # words
_WIDEST = 400  # characters
_UNIT = re.compile(rf"[^\w]*(?:{SPACELESS_CHARACTER.pattern}|\w)[^\s]*?(?=\s|\Z|{SPACELESS_CHARACTER.pattern})")


def shortest_at(page: Page, span: Span) -> At:
    """Return the tersest `at` for the words of a span (as `tidy` sees it).

    Raises `ValueError` for a span that has no words or that cuts a character.
    """
    span = tidy(page, span)
    for proposal in _proposals(page, span):
        if _means(page, proposal, span):
            return proposal
    raise ValueError(f"no words at {span.start}..{span.end}")


def tidy(page: Page, span: Span) -> Span:
    """Return the span without the white space and invisible characters at its borders."""
    start, end = page.folded.index(span.start), page.folded.index(span.end)
    if end < len(page.folded.text) and page.folded.origin(end) < span.end:
        end += 1  # the span ends inside an indivisible run
    words = page.folded.text[start:end]
    start += len(words) - len(words.lstrip(" "))
    end -= len(words) - len(words.rstrip(" "))
    if start >= end:
        raise ValueError(f"no words at {span.start}..{span.end}")
    return page.folded.span(start, end)


def _means(page: Page, proposal: At, span: Span) -> bool:
    try:
        (selector,) = parse_at(proposal)
    except AtError:  # the text itself has brackets
        return False
    return locate(page, selector) == Found(span)


def _proposals(page: Page, span: Span) -> Iterator[At]:
    exact = _one_line(span.of(page.text))
    if len(span) > LONG:
        yield from _ranges(exact)
    rivals = rivals_of(page, span)
    alone = not rivals.share(span.start, span.end)
    if alone:
        yield exact
    block_start = page.text.rfind("\n", 0, span.start) + 1
    block_end = page.text.find("\n", span.end)
    before = _units(page.text[max(block_start, span.start - _WIDEST) : span.start])
    after = _units(page.text[span.end : span.end + _WIDEST if block_end < 0 else min(block_end, span.end + _WIDEST)])
    yield from _in_context(before, exact, after, rivals, span)
    if alone:
        yield {"quote": exact}
    places = matches(page, Quote(exact))
    if span in places:
        yield {"quote": exact, "nth": places.index(span) + 1}
    yield from _in_wide_context(page.text, span, exact)


def _ranges(exact: str) -> Iterator[str]:
    words = exact.split(" ")
    for count in range(3, min(len(words) // 2, 8)):
        yield f"{' '.join(words[:count])} … {' '.join(words[-count:])}"


def _in_context(before: list[str], exact: str, after: list[str], rivals: Rivals, span: Span) -> Iterator[str]:
    """Yield the words with ever more context, of each amount the shortest first; none that a rival has too."""
    widest = sum(map(len, before[-_MOST_CONTEXT:])), sum(map(len, after[:_MOST_CONTEXT]))
    if rivals.share(span.start - widest[0], span.end + widest[1]):
        return
    for count in range(1, _MOST_CONTEXT + 1):
        contexts = []
        for left in range(max(0, count - len(after)), min(count, len(before)) + 1):
            prefix, suffix = "".join(before[len(before) - left :]), "".join(after[: count - left])
            if not rivals.share(span.start - len(prefix), span.end + len(suffix)):
                contexts.append(f"{_one_line(prefix).lstrip()}[[{exact}]]{_one_line(suffix).rstrip()}")
        yield from sorted(contexts, key=len)


def _in_wide_context(text: str, span: Span, exact: str) -> Iterator[str]:
    """Yield the words with context over the borders of blocks, doubled until it is the whole text."""
    width = 64
    while width < 2 * len(text) + 64:
        prefix = text[max(span.start - width, 0) : span.start]
        suffix = text[span.end : span.end + width]
        if span.start > width:
            prefix = prefix[prefix.find(" ") + 1 :]
        if span.end + width < len(text):
            suffix = suffix[: suffix.rfind(" ") + 1]
        yield f"{_one_line(prefix)}[[{exact}]]{_one_line(suffix)}"
        width *= 2


def _units(text: str) -> list[str]:
    """Return the words of a text, or single characters of a script without spaces, each with what is before it.

    What is left at the end, such as a space or an opening quote, belongs to the last.
    """
    units = _UNIT.findall(text)
    rest = text[sum(map(len, units)) :]
    return [*units, rest] if rest and not units else [*units[:-1], *(unit + rest for unit in units[-1:])]


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text)
