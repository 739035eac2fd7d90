"""How a long timeline is divided: by decade, and where a decade is too long, by year."""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.model.site import IndexedEvent
from generator.pages.parts.years import year_words

MOST_ON_ONE_PAGE = 300
"""Events on a page that a phone can open."""

UNDATED = "undated"


def first_year(event: IndexedEvent) -> int | None:
    """Return the year that an event is listed under; None for one without a day to go by."""
    first = event.when.earliest or event.when.latest if event.when else None
    return first.year if first else None


def periods(events: Iterable[IndexedEvent]) -> Mapping[int, str]:
    """Return year → the period whose page lists it; empty if all events fit on one page."""
    counts = Counter(first_year(event) for event in events)
    if counts.total() <= MOST_ON_ONE_PAGE:
        return {}
    years = {year: count for year, count in counts.items() if year is not None}
    decades = Counter[int]()
    for year, count in years.items():
        decades[year // 10] += count
    return {year: str(year) if decades[year // 10] > MOST_ON_ONE_PAGE else f"{year // 10 * 10}s" for year in years}


def period_words(period: str) -> str:
    """Return a period as readers see it: "1990s", "1994", "50 BC to 41 BC"."""
    if period == UNDATED:
        return "Without a date"
    if not period.endswith("s"):
        return year_words(int(period))
    year = int(period[:-1])
    return period if year > 0 else f"{year_words(year)} to {year_words(year + 9)}"
