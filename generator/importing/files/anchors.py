"""Turns a span of the page's visible text into an `at` that is sure to mean it, and nothing else."""

from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.quoting import shortest_at
from generator.annotations.at import At, parse_at
from generator.model.spans import Span


def at_for(page: Page, span: Span) -> At | None:
    """Return the shortest `at` for the words; None if, read back, it does not mean exactly them."""
    try:
        at = shortest_at(page, span)
        (selector,) = parse_at(at)
    except ValueError:  # no words there, or (AtError) words that cannot be written as an `at`
        return None
    location = locate(page, selector)
    return at if isinstance(location, Found) and span.contains(location.span) else None
