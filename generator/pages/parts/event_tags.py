"""What events are filtered by: who, where, which kind, how it is known, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.annotations.event import Event, asserted_first
from generator.model.edtf import When
from generator.model.site import IndexedEvent
from generator.pages.wording.vocabularies import plain
from generator.pages.wording.years import years_of


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


def tags_of(statements: Sequence[Event]) -> Tags:
    """Return what an event can be filtered by, as these statements have it."""
    when = date_of(statements)
    years = years_of(when)
    return Tags(
        actors=tuple(dict.fromkeys([part.actor for statement in statements for part in statement.who])),
        places=tuple(dict.fromkeys([place for statement in statements for place in statement.where])),
        kinds=tuple(dict.fromkeys([_kind_value(statement.sort) for statement in statements if statement.sort])),
        statuses=tuple(dict.fromkeys([statement.status for statement in statements])),
        dated=when is not None,
        first=years.first,
        last=years.last,
    )


def date_of(statements: Iterable[Event]) -> When | None:
    """Return the date of the first statement that has one; of a denial or a forecast only if no other has."""
    return next((statement.when for statement in asserted_first(statements) if statement.when), None)


def kind_choices(events: Iterable[IndexedEvent]) -> tuple[tuple[str, str], ...]:
    """Return the kinds of the events as value and words, by name."""
    kinds = {fact.statement.sort for event in events for fact in event.statements if fact.statement.sort}
    return tuple(sorted({_kind_value(kind): plain(kind) for kind in kinds}.items()))


def _kind_value(kind: str) -> str:
    """Return a kind as one word, for filters."""
    return "-".join(kind.casefold().split())
