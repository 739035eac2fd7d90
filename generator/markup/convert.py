"""The stage: a body, a profile or a note becomes sanitised HTML, or a problem that names the paragraph."""

import html as html_escapes

from generator.markup.cost import Paragraph, survey
from generator.markup.finishing import Finished
from generator.markup.isolation import TimeIsUpError, render_within
from generator.markup.rendering import NestedTooDeeplyError, render_body, render_line
from generator.model.briefings import Briefing, HtmlBriefing
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.model.settings import Limits

_CHEAP = 250_000.0
"""Estimated microseconds up to which a text is converted right here; 5,000 words are a tenth of it."""


def mark_up(briefing: Briefing, limits: Limits) -> tuple[HtmlBriefing | None, tuple[Problem, ...]]:
    """Convert a briefing's body; None with problems (P007 too costly, P008 too deep) if it cannot be."""
    html, problems = mark_up_text(briefing.body, briefing.path, briefing.body_line, limits)
    return None if html is None else HtmlBriefing(briefing, html), problems


def mark_up_text(markdown: str, path: str, line: int, limits: Limits) -> tuple[str | None, tuple[Problem, ...]]:
    """Convert any Markdown text of a file, such as an actor's profile, that starts on `line` of `path`."""
    paragraphs = survey(markdown)
    too_large = tuple(
        _too_deep(paragraph, path, line, limits)
        if paragraph.depth > limits.nesting
        else _too_long(paragraph, path, line, limits)
        for paragraph in paragraphs
        if paragraph.characters > limits.paragraph_characters
    )
    if too_large:
        return None, too_large
    try:
        finished = _render(markdown, paragraphs, limits)
    except TimeIsUpError:
        return None, (_too_slow(max(paragraphs, key=_cost), path, line, limits),)
    except NestedTooDeeplyError:
        return None, (_too_deep(_most_nested(paragraphs), path, line, limits),)
    if finished.depth > limits.nesting:
        return None, (_too_deep(_most_nested(paragraphs), path, line, limits),)
    return finished.html, ()


def to_html(markdown: str) -> str:
    """Convert a text of any length, without limits to set: one that is built to hurt is shown as it was typed."""
    if sum(paragraph.surplus for paragraph in survey(markdown)) > _CHEAP:
        return _as_typed(markdown)
    try:
        return render_body(markdown).html
    except NestedTooDeeplyError:
        return _as_typed(markdown)


def inline_html(text: str) -> str:
    """Convert a note of one paragraph: emphasis, links and code, no blocks, and no `<p>` around it.

    Line breaks and blank lines are spaces. A text too costly to convert at once is shown as it was typed.
    """
    line = _on_one_line(text)
    return html_escapes.escape(line, quote=False) if is_costly_line(line) else render_line(line).html


def is_costly_line(text: str) -> bool:
    """Tell whether a note is too costly for `inline_html`."""
    return sum(map(_cost, survey(_on_one_line(text)))) > _CHEAP


def _on_one_line(text: str) -> str:
    return " ".join(filter(None, map(str.strip, text.splitlines())))


def _render(markdown: str, paragraphs: tuple[Paragraph, ...], limits: Limits) -> Finished:
    if sum(map(_cost, paragraphs)) <= _CHEAP:
        return render_body(markdown)
    return render_within(markdown, limits.seconds)


def _cost(paragraph: Paragraph) -> float:
    return paragraph.microseconds


def _most_nested(paragraphs: tuple[Paragraph, ...]) -> Paragraph:
    return max(paragraphs, key=lambda paragraph: (paragraph.depth, paragraph.microseconds))


def _as_typed(markdown: str) -> str:
    return f"<p>{html_escapes.escape(markdown.strip(), quote=False)}</p>"


def _too_long(paragraph: Paragraph, path: str, line: int, limits: Limits) -> Problem:
    return Problem(
        Code.BODY_TOO_COSTLY,
        Location(path, line + paragraph.line),
        f"This paragraph has {paragraph.characters:,} characters, more than {limits.paragraph_characters:,}",
        f"put blank lines into it, or set `limits: {{paragraph_characters: {paragraph.characters}}}` in site.yaml",
    )


def _too_slow(paragraph: Paragraph, path: str, line: int, limits: Limits) -> Problem:
    return Problem(
        Code.BODY_TOO_COSTLY,
        Location(path, line + paragraph.line),
        f"The text was not converted within {limits.seconds:g} seconds; this paragraph costs the most",
        f"look for brackets `[` or `<` that are never closed, or set "
        f"`limits: {{seconds: {limits.seconds * 6:g}}}` in site.yaml",
    )


def _too_deep(paragraph: Paragraph, path: str, line: int, limits: Limits) -> Problem:
    return Problem(
        Code.BODY_TOO_DEEP,
        Location(path, line + paragraph.deepest),
        f"Lists, quotes or emphasis are nested more than {limits.nesting} levels deep",
        f"take spaces, `>` or list marks away at the start of the lines, or set "
        f"`limits: {{nesting: {max(paragraph.depth, 2 * limits.nesting)}}}` in site.yaml",
    )
