"""Briefings: how old each is, and all of them with the newest first."""

from collections.abc import Iterable, Mapping

from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.edtf import When
from generator.model.entities import Source


def date_of(briefing: Briefing, sources: Mapping[str, Source]) -> When | None:
    """Return the briefing's own date, or when its source was published; None if neither is known."""
    source = sources.get(briefing.source or "")
    return briefing.date or (source.published if source else None)


def newest_first(pages: Iterable[AnchoredBriefing], dates: Mapping[str, When | None]) -> tuple[AnchoredBriefing, ...]:
    """Return the pages by date, the newest first, those of one day by slug, those without a date last."""
    by_slug = sorted(pages, key=lambda page: page.briefing.slug)

    def key(page: AnchoredBriefing) -> tuple[bool, object]:
        date = dates[page.briefing.slug]
        return (date is not None, date.sort_key if date else ())

    return tuple(sorted(by_slug, key=key, reverse=True))
