"""An event on one line of a timeline."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.annotations.event import Event
from generator.model.annotations import Fact
from generator.model.edtf import When
from generator.model.site import IndexedEvent
from generator.model.translation import Translation
from generator.pages.drawings.strip import Strip
from generator.pages.drawings.timeline import Dated, draw_strip
from generator.pages.parts.event_dates import RelativeDate, relative_date
from generator.pages.planning import addresses
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.vocabularies import plain, status_inside
from generator.pages.wording.years import year_anchor, year_words


@dataclass(frozen=True, slots=True)
class EventLine:
    """`event` names it and leads to its page; `words` are links to the words it rests on, under the briefings' titles.

    `statuses` are the statements' vocabulary words, "reported" left out where it stands alone; `status_words` say
    them. Filters go by `kinds`, `actors`, `places` and the years `first` to `last`: astronomical numbers, "" where an
    end is open or unknown. `year` is the heading to list it under, with its id.
    """

    event: Link
    date: DateView | None
    relative: RelativeDate | None
    conflicting: bool
    who: tuple[Link, ...]
    where: tuple[Link, ...]
    statuses: str
    status_words: str
    words: tuple[Link, ...]
    kinds: str
    kind_words: str
    actors: str
    places: str
    year: str
    year_anchor: str
    first: str
    last: str
    suggested: bool


@dataclass(frozen=True, slots=True)
class Tags:
    """What an event can be filtered by: ids, kinds as one word each, statuses, and astronomical years.

    `first` and `last` are None where an end is open or unknown, or the event has no date (`dated`).
    """

    actors: tuple[str, ...]
    places: tuple[str, ...]
    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    dated: bool
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class YearOfEvents:
    """The events that begin in one year; `anchor` is the heading's id."""

    label: str
    anchor: str
    events: tuple[EventLine, ...]


def tags_of(statements: Sequence[Event]) -> Tags:
    """Return what an event can be filtered by, as these statements have it."""
    when = _date(statements)
    return Tags(
        actors=tuple(dict.fromkeys([part.actor for statement in statements for part in statement.who])),
        places=tuple(dict.fromkeys([place for statement in statements for place in statement.where])),
        kinds=tuple(dict.fromkeys([_kind_value(statement.sort) for statement in statements if statement.sort])),
        statuses=tuple(dict.fromkeys([statement.status for statement in statements])),
        dated=when is not None,
        first=when.earliest.year if when and when.earliest else None,
        last=when.latest.year if when and when.latest else None,
    )


def _date(statements: Iterable[Event]) -> When | None:
    return next((statement.when for statement in statements if statement.when), None)


def event_line(linker: Linker, event: IndexedEvent, statements: Sequence[Fact] = ()) -> EventLine:
    """Return the line of an event, as all its statements have it or only the given ones."""
    words = linker.catalogue.words
    facts = statements or event.statements
    said: list[Event] = [fact.statement for fact in facts]
    when = _date(said)
    tags = tags_of(said)
    kinds = tuple(dict.fromkeys(statement.sort for statement in said if statement.sort))
    year, anchor = _year(words, when)
    return EventLine(
        event=Link(said[0].what, linker.event(event.id).href),
        date=date_view(words, when),
        relative=next((date for date in (relative_date(linker, statement) for statement in said) if date), None),
        conflicting=event.conflicting,
        who=tuple(linker.actor(actor) for actor in tags.actors),
        where=tuple(linker.place(place) for place in tags.places),
        statuses=" ".join(tags.statuses),
        status_words=""
        if tags.statuses == ("reported",)
        else words.join(status_inside(words, status) for status in tags.statuses),
        words=tuple(_words(linker, fact) for fact in facts),
        kinds=" ".join(tags.kinds),
        kind_words=words.join(plain(kind) for kind in kinds),
        actors=" ".join(tags.actors),
        places=" ".join(tags.places),
        year=year,
        year_anchor=anchor,
        first="" if tags.first is None else str(tags.first),
        last="" if tags.last is None else str(tags.last),
        suggested=all(fact.annotation.suggested for fact in facts),
    )


def _kind_value(kind: str) -> str:
    """Return a kind as one word, for filters."""
    return "-".join(kind.casefold().split())


def kind_choices(events: Iterable[IndexedEvent]) -> tuple[tuple[str, str], ...]:
    """Return the kinds of the events as value and words, by name."""
    kinds = {fact.statement.sort for event in events for fact in event.statements if fact.statement.sort}
    return tuple(sorted({_kind_value(kind): plain(kind) for kind in kinds}.items()))


def _words(linker: Linker, fact: Fact) -> Link:
    """Link to the words under the title of their briefing, or plainly where that is the page the reader is on."""
    href = linker.words(fact)
    return Link(
        linker.catalogue.words.gettext("in the text") if href.startswith("#") else linker.briefing(fact.briefing).text,
        href,
    )


def strip_of_events(linker: Linker, events: Iterable[IndexedEvent]) -> Strip | None:
    """Draw events by their dates; the bars lead to the events' pages, columns to the years of the site's timeline."""
    dated = (
        Dated(event.when, event.what, linker.event(event.id).href, _rivals(event)) for event in events if event.when
    )
    return draw_strip(linker.catalogue.words, dated, year_on_timeline(linker))


def year_on_timeline(linker: Linker) -> Callable[[int], str]:
    """Return what links to a year on the site's timeline, which is one page or several."""

    def link(year: int) -> str:
        period = linker.catalogue.periods.get(year)
        page = addresses.timeline_page(period) if period else addresses.TIMELINE
        return linker.address.to(page, year_anchor(year))

    return link


def _rivals(event: IndexedEvent) -> tuple[When, ...]:
    """Return the dates that other statements give the event, where they are not the same."""
    dates = {when.text: when for fact in event.statements if (when := fact.statement.when)}
    return tuple(when for text, when in dates.items() if event.when and text != event.when.text)


def by_year(lines: Iterable[EventLine]) -> tuple[YearOfEvents, ...]:
    """Group lines that are in time order by the year they begin in."""
    years: dict[tuple[str, str], list[EventLine]] = {}
    for line in lines:
        years.setdefault((line.year, line.year_anchor), []).append(line)
    return tuple(YearOfEvents(year, anchor, tuple(events)) for (year, anchor), events in years.items())


def _year(words: Translation, when: When | None) -> tuple[str, str]:
    """Return the heading that an event is listed under, and its id."""
    if when is None:
        return words.gettext("Without a date"), "y-without-a-date"
    if when.earliest is None:
        return words.gettext("Beginning unknown"), "y-beginning-unknown"
    return year_words(words, when.earliest.year), year_anchor(when.earliest.year)
