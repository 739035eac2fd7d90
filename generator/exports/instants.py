"""Dates for formats that know only moments: feeds want a second where an editor wrote a month.

These are lossy, and whoever writes one says beside it what the date is.
"""

from generator.model.edtf import When
from generator.pages.planning.catalogue import Catalogue


def instant(when: When) -> str | None:
    """Return the first moment the date can mean, in RFC 3339; None if it has no day that the format can hold.

    A date without a beginning counts from its end. Midnight in UTC stands for a day whose hour nobody gave.
    """
    day = when.earliest or when.latest
    return f"{day.iso}T00:00:00Z" if day and 1 <= day.year <= 9999 else None


def last_change(catalogue: Catalogue, slug: str) -> When | None:
    """Return the date of the briefing's latest correction, or else the date it carries."""
    briefing = catalogue.briefings[slug].briefing
    dates = [entry.date for entry in briefing.corrections]
    published = catalogue.date_of(briefing)
    if published:
        dates.append(published)
    return max(dates, key=lambda date: date.sort_key, default=None)
