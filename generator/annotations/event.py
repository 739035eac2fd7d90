"""An event statement: one source's words about something that happened, or is to happen."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.annotations.entry import CiteField, Entry, refer_cite, stated_cite
from generator.annotations.fields import DateOrPair, Id, PlaceId, Speaker, Text, Who
from generator.annotations.kind import AnnotationType
from generator.annotations.relative import Relative, RelativeEntry, refer_relative, stated_relative
from generator.annotations.statements import AUTHOR, NOT_ASSERTED, Cite, Confidence, Status
from generator.model.annotations import IdReference, Keys
from generator.model.edtf import When
from generator.model.translation import N_


class Participant(NamedTuple):
    """An actor that takes part, and the part it takes ("gives", "gets"; empty if not said)."""

    actor: str
    role: str = ""


class Event(NamedTuple):
    """The same `event` id on another page is the same event. `by` is who says so: an actor's id or "author"."""

    event: str
    what: str
    when: When | None = None
    relative: Relative | None = None
    who: tuple[Participant, ...] = ()
    where: tuple[str, ...] = ()
    by: str = "author"
    status: Status = "reported"
    confidence: Confidence | None = None
    cite: Cite | None = None
    formerly: tuple[str, ...] = ()
    sort: str = ""  # the entry's `kind:`, e.g. "battle"


def asserted_first(statements: Iterable[Event]) -> list[Event]:
    """Return the statements of an event, those that say that it took place before denials and forecasts.

    The first one names the event: that somebody denies it last is no name for it.
    """
    return sorted(statements, key=lambda statement: statement.status in NOT_ASSERTED)


class EventEntry(Entry):
    """What one source says about something that happened or is to happen."""

    id: Id
    """Id of the event: the same id on another page means the same event."""

    what: Text
    """What happened, in a few words of yours."""

    date: DateOrPair | None = None
    """When, in EDTF: as exact as the text and no more."""

    rel: RelativeEntry | None = None
    """When, told by another event: {after: event-id, within: P2W}."""

    kind: str = ""
    """What sort of event it is, in a word of yours: battle, statement, election."""

    who: Who = []  # noqa: RUF012  # pydantic copies it; nobody writes to it
    """Who takes part: a list of actor ids, or {actor-id: part}."""

    where: tuple[PlaceId, ...] = ()
    """Where: ids of places.yaml."""

    by: Speaker = AUTHOR
    """Who says so: an actor's id, or `author` for the author of the text."""

    status: Status = "reported"
    """How the statement stands, as the text puts it."""

    confidence: Confidence | None = None
    """How sure you, the editor, are that it happened like this."""

    cite: CiteField = None
    """What this rests on, on a page of your own: a source id, or {source, quote}."""

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""


def state(entry: EventEntry, _id: str) -> Event:
    """Return what the entry says."""
    return Event(
        entry.id,
        entry.what,
        entry.date,
        stated_relative(entry.rel),
        _participants(entry.who),
        entry.where,
        entry.by,
        entry.status,
        entry.confidence,
        stated_cite(entry.cite),
        entry.formerly,
        entry.kind,
    )


def _participants(who: list[str] | dict[str, str]) -> tuple[Participant, ...]:
    if isinstance(who, dict):
        return tuple(Participant(actor, role or "") for actor, role in who.items())
    return tuple(map(Participant, who))


def refer(entry: EventEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the ids of everybody who takes part, the places, the event it follows, the speaker and the source."""
    if isinstance(entry.who, dict):
        references = [IdReference("actor", actor, (*keys, "who", actor), "key") for actor in entry.who]
    else:
        references = [IdReference("actor", actor, (*keys, "who", index)) for index, actor in enumerate(entry.who)]
    references += [IdReference("place", place, (*keys, "where", index)) for index, place in enumerate(entry.where)]
    if entry.by != AUTHOR:
        references.append(IdReference("actor", entry.by, (*keys, "by")))
    return (*references, *refer_relative(entry.rel, keys), *refer_cite(entry.cite, keys))


TYPE = AnnotationType("event", "events", N_("Event"), EventEntry, state, refer, "event")
