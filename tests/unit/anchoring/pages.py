"""Pages for tests, without reading a file."""

from generator.anchoring.locate import Page, page_of
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import parse_at
from generator.annotations.event import Event
from generator.model.annotations import Annotation
from generator.model.briefings import Briefing, HtmlBriefing


def page(text: str) -> Page:
    """Return a page of one paragraph for each line of the text."""
    return page_of(read_visible("".join(f"<p>{line}</p>\n" for line in text.split("\n"))))


def event(name: str, at: object, number: int = 0) -> Annotation:
    """Return an event anchored at `at`."""
    selectors = parse_at(at)
    keys = ("events", number, "at")
    at_keys = tuple((*keys, item) for item in range(len(selectors))) if isinstance(at, list) else (keys,)
    return Annotation("event", name, ("events", number), selectors, at_keys, Event(name, "It happened"))


def briefing(html: str, *annotations: Annotation) -> HtmlBriefing:
    """Return a page with annotations, as the markup stage hands it on."""
    return HtmlBriefing(
        Briefing("content/briefings/a.md", "a", "A", body="", body_line=1, annotations=annotations), html
    )
