"""Sentences of a source that may be published, with their highlights: what stands in for a body that may not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from generator.annotations import BY_KIND
from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.spans import Span
from generator.pages.planning.rights import Publication


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One paragraph of consecutive sentences. `gap` says that words were left out before it."""

    html: Markup
    gap: bool


@dataclass(frozen=True, slots=True)
class Highlight:
    """A run of the text under one annotation; `opens` and `closes` mark the annotation's first and last run."""

    span: Span
    fact: Fact
    opens: bool
    closes: bool


def excerpts(page: AnchoredBriefing, published: Publication) -> tuple[Excerpt, ...]:
    """Return the published sentences of `page` in the order of the text; consecutive ones share a paragraph."""
    highlights = tuple(_highlights(page.facts, published))
    return tuple(
        Excerpt(Markup("<p>{}</p>").format(_weave(page.text, run, highlights)), gap)
        for run, gap in _runs(page.text, published.sentences)
    )


def _runs(text: str, sentences: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Join sentences with nothing but blanks between them; yield each run and whether words are missing before it."""
    runs: list[Span] = []
    for sentence in sentences:
        between = text[runs[-1].end : sentence.start] if runs else ""
        if runs and not between.strip() and "\n" not in between:
            runs[-1] = Span(runs[-1].start, sentence.end)
        else:
            runs.append(sentence)
    ends = [0, *(run.end for run in runs)]
    for before, run in zip(ends, runs, strict=False):
        yield run, bool(text[before : run.start].strip())


def _highlights(facts: Sequence[Fact], published: Publication) -> Iterator[Highlight]:
    for fact in facts:
        shown = [passage.span for passage in fact.passages if published.shows(passage.sentence)]
        for place, span in enumerate(shown):
            yield Highlight(span, fact, place == 0, place == len(shown) - 1)


def _weave(text: str, run: Span, highlights: Sequence[Highlight]) -> Markup:
    """Cut the run at every border of a highlight and wrap each piece in the marks over it, longest outermost."""
    inside = sorted((light for light in highlights if run.overlaps(light.span)), key=lambda light: -len(light.span))
    borders = {run.start, run.end}
    for light in inside:
        borders |= {max(run.start, light.span.start), min(run.end, light.span.end)}
    cuts = sorted(borders)
    html = Markup("")
    for start, end in pairwise(cuts):
        over = [light for light in inside if light.span.contains(Span(start, end))]
        piece = escape(text[start:end].replace("\n", " "))
        for depth, light in reversed(list(enumerate(over, start=1))):
            piece = _mark(piece, light, depth, first=light.opens and light.span.start == start)
        html += piece
        for light in reversed(over):
            if light.closes and light.span.end == end:
                html += badge(light.fact)
    return html


def _mark(words: Markup, light: Highlight, depth: int, *, first: bool) -> Markup:
    annotation = light.fact.annotation
    layer = BY_KIND[annotation.kind].layer
    nested = f" hl-d{depth}" if depth > 1 else ""
    permalink = Markup(' id="ann-{}"').format(annotation.id) if first else ""
    return Markup('<mark class="hl hl-{}{}"{} data-ann="{}">{}</mark>').format(
        layer, nested, permalink, annotation.id, words
    )


def badge(fact: Fact) -> Markup:
    """Return the control after an annotation's words: it opens the actor's card, or leads to the note.

    It holds no text, so that copying and finding the words around it is not disturbed; its letter comes from CSS.
    """
    annotation = fact.annotation
    kind = BY_KIND[annotation.kind]
    if annotation.kind == "mention":
        return Markup(
            '<button type="button" class="badge badge-{0}" popovertarget="card-actor-{1}"'
            ' aria-labelledby="card-actor-{1}-name"></button>'
        ).format(kind.layer, annotation.statement.actor)
    return Markup('<a class="badge badge-{0}" href="#note-{1}" aria-labelledby="note-{1}-label"></a>').format(
        kind.layer, annotation.id
    )
