"""A briefing as it is announced on other pages."""

from dataclasses import dataclass

from generator.model.briefings import AnchoredBriefing
from generator.pages.parts.dates import DateView, date_view
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.wording import counted

_NOUNS = (("event", "event"), ("claim", "claim"), ("relation", "relation"), ("place", "place"))


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
    kinds = [item.annotation.kind for item in page.anchored]
    return Teaser(
        briefing=linker.briefing(briefing.slug),
        date=date_view(linker.catalogue.date_of(briefing)),
        author=linker.catalogue.author_of(briefing),
        publisher=source.publisher if source and source.author else "",
        summary=briefing.summary,
        topics=tuple(linker.topic(topic) for topic in briefing.topics),
        holds=", ".join(counted(kinds.count(kind), noun) for kind, noun in _NOUNS if kind in kinds),
        draft=briefing.status == "draft",
    )
