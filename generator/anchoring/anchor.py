"""The anchoring stage: every annotation of a page is tied to its words, and the words are marked in the HTML."""

from collections.abc import Iterable

from generator.anchoring.highlights import highlight
from generator.anchoring.links import find_links
from generator.anchoring.locate import Found, Page, locate, page_of
from generator.anchoring.lost import lost
from generator.anchoring.mentions import NamedSpan, mentions_by_name
from generator.anchoring.text.sentences import sentence_around, sentences
from generator.anchoring.text.visible import Visible
from generator.anchoring.weave import Highlight, weave
from generator.annotations.mention import Mention
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, HtmlBriefing
from generator.model.problems import KeyPath, Problem
from generator.model.spans import Span


def anchor(
    page: HtmlBriefing, visible: Visible, names: Iterable[NamedSpan] = ()
) -> tuple[AnchoredBriefing, tuple[Problem, ...]]:
    """Tie the annotations of a page to its text, and mark them.

    `visible` is `read_visible(page.html)`; `names` are the names found in its text. An annotation whose words are
    missing or ambiguous is a problem for each selector that fails, and is left out if none is found.
    """
    text_page = page_of(visible)
    bounds = sentences(visible.text)
    problems: list[Problem] = []
    facts: list[Fact] = []
    for annotation in page.briefing.annotations:
        passages = _passages(page.briefing.path, text_page, annotation, bounds, problems)
        if passages or not annotation.at:
            facts.append(Fact(page.briefing.slug, annotation, passages))
    explicit = [passage.span for fact in facts if fact.annotation.kind == "mention" for passage in fact.passages]
    facts += mentions_by_name(page.briefing.slug, text_page, names, bounds, explicit)
    facts.sort(key=_text_order)
    html = weave(visible, _highlights(visible.text, facts))
    links = find_links(visible, page.briefing.path, bounds)
    return AnchoredBriefing(page.briefing, html, visible.text, tuple(facts), links), tuple(problems)


def _passages(
    path: str, page: Page, annotation: Annotation, bounds: tuple[Span, ...], problems: list[Problem]
) -> tuple[Passage, ...]:
    """Return the words of an annotation in order, each place once, and add what was not found to `problems`."""
    spans = []
    for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
        location = locate(page, selector)
        if isinstance(location, Found):
            spans.append(location.span)
        else:
            problems.append(lost(page, selector, location, KeyPath(path, keys)))
    in_order = sorted(set(spans)) if len(spans) > 1 else spans
    return tuple([Passage(span, span.of(page.text), sentence_around(bounds, span)) for span in in_order])


def _text_order(fact: Fact) -> tuple[bool, int, int]:
    """Sort by the first words; of those that begin together, the longest first; those without words last."""
    if not fact.passages:
        return (True, 0, 0)
    first = fact.passages[0].span
    return (False, first.start, -first.end)


def _highlights(text: str, facts: Iterable[Fact]) -> list[Highlight]:
    """Return the marks of a page. A name has a badge only where its actor is first mentioned in a block."""
    badged: set[tuple[str, int]] = set()
    highlights = []
    for fact in facts:
        if not fact.passages:
            continue
        badge = True
        if isinstance(fact.annotation.statement, Mention):
            block = (fact.annotation.statement.actor, text.rfind("\n", 0, fact.passages[0].span.start))
            badge = block not in badged or not fact.annotation.statement.by_name
            badged.add(block)
        highlights.append(highlight(fact, badge=badge))
    return highlights
