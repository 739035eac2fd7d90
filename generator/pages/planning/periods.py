"""How a long timeline is divided: by decade, and where a decade is too long, by year."""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.model.site import IndexedEvent
from generator.model.translation import Translation
from generator.pages.wording.years import year_words

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


def listed_under(division: Mapping[int, str], event: IndexedEvent) -> str:
    """Return the period whose page lists the event, of a timeline that is divided."""
    year = first_year(event)
    return UNDATED if year is None else division[year]


def period_words(words: Translation, period: str) -> str:
    """Return a period as readers see it: "1990s", "1994", "50 BC to 41 BC"."""
    if period == UNDATED:
        return words.gettext("Without a date")
    if not period.endswith("s"):
        return year_words(words, int(period))
    year = int(period[:-1])
    if year > 0:
        return words.gettext("%(year)ss", year=year)
    return words.gettext("%(first)s to %(last)s", first=year_words(words, year), last=year_words(words, year + 9))
