"""Markdown to finished HTML, in this process: convert, sanitise, finish."""

from generator.markup.dialects import body_to_raw_html, line_to_raw_html
from generator.markup.finishing import Finished, finish
from generator.markup.sanitising import sanitise, sanitise_line


class NestedTooDeeplyError(Exception):
    """The text is nested too deeply even to be parsed. Never leaves this folder."""


def render_body(markdown: str) -> Finished:
    """Render a body or profile, its top blocks numbered."""
    try:
        raw = body_to_raw_html(markdown)
    except RecursionError:
        # Without a chain: the cause's traceback holds a thousand frames.
        raise NestedTooDeeplyError from None
    return finish(sanitise(raw))


def render_line(markdown: str) -> Finished:
    """Render one paragraph without the `<p>` around it: phrasing content only."""
    return finish(sanitise_line(line_to_raw_html(markdown)), number=False)
