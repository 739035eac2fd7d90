"""A text that the site has already: whether it is the same article, how it changed, and which annotations that touches.

Two captures of one page differ in counters and menus while the article is the same, so bodies are compared, not files:
the body that the kept original gives today with the one that the new file gives. What an editor mended by hand in the
page is then no difference.
"""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.anchoring.following.reanchor import Proposal, follow
from generator.anchoring.locate import Found, Page, locate
from generator.anchoring.lost import in_context
from generator.anchoring.text.folding import fold
from generator.anchoring.text.visible import read_visible
from generator.markup.convert import to_html
from generator.model.briefings import Briefing

_ALIKE = 0.5
"""The share of paragraphs in common from which two texts of one title and day are one article."""


@dataclass(frozen=True, slots=True)
class Touched:
    """An annotation whose words the new text does not have in their place; `now` says where they went, or "gone"."""

    id: str
    kind: str
    words: str
    now: str


@dataclass(frozen=True, slots=True)
class Again:
    """A page of the site compared with the text imported again. `diff` is empty if the article is the same."""

    page: str
    source: str
    diff: tuple[str, ...]
    touched: tuple[Touched, ...]

    @property
    def changed(self) -> bool:
        """Whether the article's own words changed."""
        return bool(self.diff)


def compare(briefing: Briefing, source: str, old_body: str, new_body: str) -> Again:
    """Compare the body of `briefing` as it was imported with the new one, and follow its annotations."""
    diff = tuple(_difference(old_body, new_body))
    touched = tuple(_touched(briefing, new_body)) if diff else ()
    return Again(briefing.path, source, diff, touched)


def is_one_article(old_body: str, new_body: str) -> bool:
    """Tell a changed article from another one of the same title and day."""
    old, new = set(_paragraphs(old_body)), set(_paragraphs(new_body))
    return len(old & new) >= _ALIKE * min(len(old), len(new)) and bool(old & new)


def _paragraphs(body: str) -> list[str]:
    return [line for line in (" ".join(part.split()) for part in body.split("\n\n")) if line]


def _difference(old: str, new: str) -> Iterator[str]:
    """Yield the paragraphs that differ, as "- old" and "+ new"."""
    for line in difflib.unified_diff(_paragraphs(old), _paragraphs(new), n=0, lineterm=""):
        if line[:1] in "+-" and not line.startswith(("---", "+++")):
            yield f"{line[0]} {line[1:]}"


def _touched(briefing: Briefing, new_body: str) -> Iterator[Touched]:
    old = Page(fold(read_visible(to_html(briefing.body)).text))
    new = Page(fold(read_visible(to_html(new_body)).text))
    for annotation in briefing.annotations:
        for selector in annotation.at:
            before, after = locate(old, selector), locate(new, selector)
            if isinstance(before, Found) and not isinstance(after, Found):
                answer = follow(old, before.span, new)
                now = f"now perhaps {in_context(new.text, answer.span)}" if isinstance(answer, Proposal) else "gone"
                yield Touched(annotation.id, annotation.kind, before.span.of(old.text), now)


def report(again: Again, most: int | None = None) -> list[str]:
    """Return the comparison as lines for a terminal, at most `most` of the difference."""
    lines = [f"  the article has changed since it was imported as {again.page}:"]
    lines += [f"    {line}" for line in again.diff[:most]]
    if most is not None and len(again.diff) > most:
        lines.append(f"    and {len(again.diff) - most} more paragraphs; --explain lists all")
    lines += _report_touched(again.touched)
    return lines


def _report_touched(touched: Sequence[Touched]) -> list[str]:
    if not touched:
        return ["  No annotation is touched."]
    return [
        f"  {len(touched)} annotations are touched:",
        *(f"    {one.kind} {one.id}: “{one.words}” is {one.now}" for one in touched),
    ]
