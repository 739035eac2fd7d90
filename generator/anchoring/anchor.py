"""The anchoring stage: every annotation of a page is tied to its words, and the words are marked in the HTML."""

from collections.abc import Iterable

from generator.anchoring.highlights import highlights
from generator.anchoring.links import find_links
from generator.anchoring.locate import Found, Page, locate, page_of
from generator.anchoring.lost import lost
from generator.anchoring.mentions import NamedSpan, mentions_by_name
from generator.anchoring.passages import passages_of
from generator.anchoring.text.visible import Visible
from generator.anchoring.weave import weave
from generator.model.annotations import Annotation, Fact
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
    passage_of = passages_of(visible.text)
    briefing = page.briefing
    problems: list[Problem] = []
    facts: list[Fact] = []
    for annotation in briefing.annotations:
        spans = _places(briefing.path, text_page, annotation, problems)
        if spans or not annotation.at:
            facts.append(Fact(briefing.slug, annotation, tuple(map(passage_of, spans))))
    explicit = [passage.span for fact in facts if fact.annotation.kind == "mention" for passage in fact.passages]
    facts += mentions_by_name(briefing.slug, text_page, names, passage_of, explicit)
    facts.sort(key=_text_order)
    html = weave(visible, highlights(visible.text, facts))
    links = find_links(visible, briefing.path, passage_of)
    return AnchoredBriefing(briefing, html, visible.text, tuple(facts), links), tuple(problems)


def _places(path: str, page: Page, annotation: Annotation, problems: list[Problem]) -> list[Span]:
    """Return the places of an annotation in order, each once, and add what was not found to `problems`."""
    spans = []
    for selector, keys in zip(annotation.at, annotation.at_keys, strict=True):
        location = locate(page, selector)
        if isinstance(location, Found):
            spans.append(location.span)
        else:
            problems.append(lost(page, selector, location, KeyPath(path, keys)))
    return sorted(set(spans)) if len(spans) > 1 else spans


def _text_order(fact: Fact) -> tuple[bool, int, int]:
    """Sort by the first words; of those that begin together, the longest first; those without words last."""
    passages = fact.passages
    if not passages:
        return True, 0, 0
    start, end = passages[0].span
    return False, start, -end
