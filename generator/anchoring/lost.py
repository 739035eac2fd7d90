"""Problems of anchoring, told so that an editor can mend them by pasting."""

import re

from generator.anchoring.following.near import nearest
from generator.anchoring.locate import Ambiguous, Missing, Page, matches
from generator.anchoring.quoting import shortest_at
from generator.annotations.at import write_at
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.selectors import Quote, Range, Selector
from generator.model.spans import Span

_DOTS = re.compile(r"\s*…\s*|\s+\.\.\.\s+")
_CONTEXT = 40
_SHOWN = 80
_FIXES = 3


def lost(page: Page, selector: Selector, location: Missing | Ambiguous, where: KeyPath) -> Problem:
    """Return the problem of a selector that does not mean one place: P401 if it means none, else P402."""
    if isinstance(location, Ambiguous):
        return _ambiguous(page, selector, location, where)
    if location.occurrences and isinstance(selector, Quote):
        return _too_few(selector, location, where)
    return _missing(page, selector, where)


def in_context(text: str, span: Span) -> str:
    """Return the words of a span in `[[ ]]` with the words around them, on one line."""
    start, end = max(span.start - _CONTEXT, 0), min(span.end + _CONTEXT, len(text))
    before, after = text[start : span.start], text[span.end : end]
    if start:
        before = "…" + before[before.find(" ") + 1 :] if " " in before else "…" + before
    if end < len(text):
        after = after[: after.rfind(" ")] + "…" if " " in after else after + "…"
    return f"{before}[[{_shown(span.of(text))}]]{after}".replace("\n", " ")


def _ambiguous(page: Page, selector: Selector, location: Ambiguous, where: KeyPath) -> Problem:
    candidates = location.candidates
    part = _words(selector.start if isinstance(selector, Range) else selector)
    choices = [_pasteable(page, span, where) for span in candidates[:_FIXES]]
    more = " (or the like for another)" if len(candidates) > _FIXES else ""
    return Problem(
        Code.AT_AMBIGUOUS,
        where,
        f'"{part}" occurs {_times(len(candidates))} in the text; `at` must mean one place',
        fix=f"say which one is meant: {'  or  '.join(choices)}{more}",
        notes=tuple(f"{number}. {in_context(page.text, span)}" for number, span in enumerate(candidates, 1)),
    )


def _too_few(selector: Quote, location: Missing, where: KeyPath) -> Problem:
    return Problem(
        Code.AT_NOT_FOUND,
        where,
        f'"{_words(selector)}" occurs only {_times(location.occurrences)} in the text, but `nth` is {selector.nth}',
        fix=f"give an nth from 1 to {location.occurrences}",
    )


def _missing(page: Page, selector: Selector, where: KeyPath) -> Problem:
    quote = selector.literal if isinstance(selector, Range) else selector
    message = f'"{_words(quote)}" is not in the text'
    about = _about_range(page, selector)
    span = nearest(page, _without_middle(selector))
    if span is None:
        return Problem(
            Code.AT_NOT_FOUND,
            where,
            message if about else f"{message}, nor anything like it",
            fix="quote words as they stand on the page, or delete the annotation if its words are gone",
            notes=about,
        )
    notes = (f"nearest: {in_context(page.text, span)}", *about)
    return Problem(Code.AT_NOT_FOUND, where, message, fix=_pasteable(page, span, where), notes=notes)


def _about_range(page: Page, selector: Selector) -> tuple[str, ...]:
    """Say why a range from first to last words is none: which part is missing, or that the order is another."""
    if isinstance(selector, Quote):
        three = isinstance(_without_middle(selector), Range)
        return ("a range has two parts, the first words … the last words; leave the middle out",) if three else ()
    missing = [f'"{_shown(part.exact)}"' for part in (selector.start, selector.end) if not matches(page, part)]
    if len(missing) == 2:
        return ()
    if missing:
        return (f"of this range, only {missing[0]} is not there as it is typed",)
    return (f'"{_shown(selector.end.exact)}" stands in the text, but not behind "{_shown(selector.start.exact)}"',)


def _without_middle(selector: Selector) -> Selector:
    """Return the range that three parts with dots between them are meant for; any other selector as it is."""
    parts = _DOTS.split(selector.exact) if isinstance(selector, Quote) else ()
    if isinstance(selector, Range) or len(parts) < 3 or not (parts[0].strip() and parts[-1].strip()):
        return selector
    start = Quote(parts[0], prefix=selector.prefix, cuts=selector.cuts)
    return Range(start, Quote(parts[-1], suffix=selector.suffix, cuts=selector.cuts), selector)


def _pasteable(page: Page, span: Span, where: KeyPath) -> str:
    """Return the `at` for a span, or what to write in the list of places; where brackets leave none, its words."""
    try:
        at = shortest_at(page, span)
    except ValueError:
        at = {"quote": span.of(page.text)}
    return f"write {write_at(at)}" if isinstance(where.keys[-1], int) else f"at: {write_at(at)}"


def _words(quote: Quote) -> str:
    if not quote.cuts:
        return _shown(quote.exact)
    return _shown(f"{quote.prefix}[[{quote.exact}]]{quote.suffix}")


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 25].rstrip()} … {text[-20:].lstrip()}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
