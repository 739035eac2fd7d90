"""Turns a span of the page's visible text into an `at` that matches there, and nowhere else."""

import re

from generator.model.spans import Span

_CONTEXT_WORDS = 12
_UNSUITABLE = re.compile(r"…|\.\.\.|\[\[|\]\]|\n")
_WORD = re.compile(r"\S+")


def at_for(text: str, span: Span) -> str | None:
    """Return the shortest `at` for the words, or None if no context makes them unique."""
    exact = span.of(text)
    if not exact.strip() or _UNSUITABLE.search(exact):
        return None
    if _count(text, exact) == 1:
        return _plain(exact)
    before = [match.start() for match in _WORD.finditer(text, text.rfind("\n", 0, span.start) + 1, span.start)]
    line_end = text.find("\n", span.end)
    after = [match.end() for match in _WORD.finditer(text, span.end, len(text) if line_end < 0 else line_end)]
    for count in range(1, _CONTEXT_WORDS + 1):
        starts = (before[-count] if count <= len(before) else None, span.start)
        ends = (after[count - 1] if count <= len(after) else None, span.end)
        for start, end in ((starts[1], ends[0]), (starts[0], ends[1]), (starts[0], ends[0])):
            if start is None or end is None or _UNSUITABLE.search(text[start:end]):
                continue
            if _count(text, text[start:end]) == 1:
                return _plain(f"{text[start : span.start]}[[{exact}]]{text[span.end : end]}")
    return None


def _count(text: str, words: str) -> int:
    """Count the places where `words` stand as whole words."""
    left = r"(?<!\w)" if words[0].isalnum() else ""
    right = r"(?!\w)" if words[-1].isalnum() else ""
    return len(re.findall(left + re.escape(words) + right, text))


def _plain(at: str) -> str:
    return at.replace("\u00a0", " ")
