"""Corrections: what editors put right, over all briefings."""

from collections.abc import Iterable

from generator.model.briefings import AnchoredBriefing
from generator.model.site import IndexedCorrection


def index_corrections(briefings: Iterable[AnchoredBriefing]) -> tuple[IndexedCorrection, ...]:
    """Return all corrections, newest first; those of one date in page order."""
    entries = [
        IndexedCorrection(page.briefing.slug, number, correction)
        for page in briefings
        for number, correction in enumerate(page.briefing.corrections, 1)
    ]
    return tuple(sorted(entries, key=lambda entry: entry.correction.date.sort_key, reverse=True))
