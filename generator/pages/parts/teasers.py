"""A briefing as it is announced on other pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.briefings import AnchoredBriefing
from generator.model.translation import Translation
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class Teaser:
    """A briefing's title, date, author and summary; `holds` counts its annotations in words."""

    briefing: Link
    date: DateView | None
    author: str
    publisher: str
    summary: str
    topics: tuple[Link, ...]
    holds: str
    draft: bool


def teaser(linker: Linker, page: AnchoredBriefing) -> Teaser:
    """Return how a briefing is announced."""
    briefing = page.briefing
    source = linker.catalogue.source_of(briefing)
    return Teaser(
        briefing=linker.briefing(briefing.slug),
        date=date_view(linker.catalogue.words, linker.catalogue.date_of(briefing)),
        author=linker.catalogue.author_of(briefing),
        publisher=source.publisher if source and source.author else "",
        summary=briefing.summary,
        topics=tuple(linker.topic(topic) for topic in briefing.topics),
        holds=_holds(linker.catalogue.words, [fact.annotation.kind for fact in page.facts]),
        draft=briefing.status == "draft",
    )


def _holds(words: Translation, kinds: Sequence[str]) -> str:
    """Count the annotations that readers look for, in words."""
    events, claims, relations, places = (kinds.count(kind) for kind in ("event", "claim", "relation", "place"))
    return words.join(
        counted
        for number, counted in (
            (events, words.ngettext("%(num)s event", "%(num)s events", events)),
            (claims, words.ngettext("%(num)s claim", "%(num)s claims", claims)),
            (relations, words.ngettext("%(num)s relation", "%(num)s relations", relations)),
            (places, words.ngettext("%(num)s place", "%(num)s places", places)),
        )
        if number
    )
