"""How a long timeline is divided: by decade, a full one by year, and where little happened by century."""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.model.site import IndexedEvent
from generator.model.translation import Translation
from generator.pages.wording.years import year_words

MOST_ON_ONE_PAGE = 300
"""Events on a page that a phone can open."""

FEW_IN_A_CENTURY = 100
"""Events that make a century one page: a list of near-empty decades is longer than what it leads to."""

FEW_DECADES = 2
"""Decades that are not worth a century's page: their own names are more exact."""

UNDATED = "undated"
_TO = "-to-"


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
    decades, centuries = Counter[int](), Counter[int]()
    for year, count in years.items():
        decades[year // 10] += count
        centuries[year // 100] += count

    def period(year: int) -> str:
        spread = sum(decade // 10 == year // 100 for decade in decades)
        if centuries[year // 100] <= FEW_IN_A_CENTURY and spread > FEW_DECADES:
            return f"{year // 100 * 100}{_TO}{year // 100 * 100 + 99}"
        return str(year) if decades[year // 10] > MOST_ON_ONE_PAGE else f"{year // 10 * 10}s"

    return {year: period(year) for year in years}


def divided_in_time(division: Mapping[int, str], events: Iterable[IndexedEvent]) -> Mapping[str, list[IndexedEvent]]:
    """Return the periods in the order of time, what has no date last, each with its events in the order given."""
    held: dict[str, list[IndexedEvent]] = {period: [] for _, period in sorted(division.items())}
    held[UNDATED] = []
    for event in events:
        held[listed_under(division, event)].append(event)
    return {period: listed for period, listed in held.items() if listed}


def listed_under(division: Mapping[int, str], event: IndexedEvent) -> str:
    """Return the period whose page lists the event, of a timeline that is divided."""
    year = first_year(event)
    return UNDATED if year is None else division[year]


def period_words(words: Translation, period: str) -> str:
    """Return a period as readers see it: "1990s", "1994", "1300 to 1399", "50 BC to 41 BC"."""
    if period == UNDATED:
        return words.gettext("Without a date")
    if _TO in period:
        first, last = map(int, period.split(_TO))
    elif period.endswith("s"):
        first = int(period[:-1])
        last = first + 9
        if first > 0:
            return words.gettext("%(year)ss", year=first)
    else:
        return year_words(words, int(period))
    return words.gettext("%(first)s to %(last)s", first=year_words(words, first), last=year_words(words, last))
