"""An event on one line of a timeline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.annotations.event import Event, asserted_first
from generator.model.annotations import Fact
from generator.model.edtf import When
from generator.model.site import IndexedEvent
from generator.model.translation import Translation
from generator.pages.parts.event_dates import RelativeDate, relative_date
from generator.pages.parts.event_tags import date_of, tags_of
from generator.pages.parts.rival_dates import other_dates
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.vocabularies import plain, status_inside
from generator.pages.wording.years import year_anchor, year_value, year_words


@dataclass(frozen=True, slots=True)
class EventLine:
    """`event` names it and leads to its page; `words` are links to the words it rests on, under the briefings' titles.

    `statuses` are the statements' vocabulary words, "reported" left out where it stands alone; `status_words` say
    them. Filters go by `kinds`, `actors`, `places` and the years `first` to `last`: astronomical numbers, "" where an
    end is open or unknown. `year` is the heading to list it under, with its id. `other_dates` are those that other
    statements give it, on any page.
    """

    event: Link
    date: DateView | None
    relative: RelativeDate | None
    other_dates: tuple[DateView, ...]
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
class YearOfEvents:
    """The events that begin in one year; `anchor` is the heading's id."""

    label: str
    anchor: str
    events: tuple[EventLine, ...]


def event_line(linker: Linker, event: IndexedEvent, statements: Sequence[Fact] = ()) -> EventLine:
    """Return the line of an event, as all its statements have it or only the given ones."""
    words = linker.catalogue.words
    facts = statements or event.statements
    said: list[Event] = [fact.statement for fact in facts]
    when = date_of(said)
    tags = tags_of(said)
    kinds = tuple(dict.fromkeys(statement.sort for statement in said if statement.sort))
    year, anchor = _year(words, when)
    return EventLine(
        event=Link(asserted_first(said)[0].what, linker.event(event.id).href),
        date=date_view(words, when),
        relative=next((date for date in (relative_date(linker, statement) for statement in said) if date), None),
        other_dates=other_dates(linker, when, event.statements) if len(event.statements) > 1 else (),
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
        first=year_value(tags.first),
        last=year_value(tags.last),
        suggested=all(fact.annotation.suggested for fact in facts),
    )


def _words(linker: Linker, fact: Fact) -> Link:
    """Link to the words under the title of their briefing, or plainly where that is the page the reader is on."""
    href = linker.words(fact)
    return Link(
        linker.catalogue.words.gettext("in the text") if href.startswith("#") else linker.briefing(fact.briefing).text,
        href,
    )


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
