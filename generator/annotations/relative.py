"""A date told by another event: after it or before it, and within what time."""

from typing import Annotated, NamedTuple, Self

from pydantic import model_validator

from generator.annotations.entry import Form
from generator.annotations.fields import Duration, Refers
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.annotations import IdReference, Keys
from generator.model.codes import Code


class Relative(NamedTuple):
    """A date told by another event: `order` the event with this id, `within` a duration such as "P2W" (ISO 8601)."""

    order: str  # "after" or "before"
    event: str
    within: str = ""


class RelativeEntry(Form):
    """A date told by another event."""

    after: Annotated[str, Refers("event")] | None = None
    """Id of the event that comes before this one."""

    before: Annotated[str, Refers("event")] | None = None
    """Id of the event that comes after this one."""

    within: Duration | None = None
    """The longest time between the two: P10D (ten days), P2W (two weeks), P3M (three months), P1Y (a year)."""

    @model_validator(mode="after")
    def points_one_way(self) -> Self:
        """Want exactly one of `after` and `before`."""
        if not (self.after or self.before):
            message = "`rel` does not say which event this one follows"
            raise Mistakes(Mistake(message, Code.KEY_MISSING, "write {after: event-id} or {before: event-id}"))
        if self.after and self.before:
            fix = "keep one of the two"
            raise Mistakes(Mistake("`after` and `before` cannot stand together", fix=fix, keys=("before",), on="key"))
        return self


def stated_relative(entry: RelativeEntry | None) -> Relative | None:
    """Return the record of a `rel:`."""
    return Relative(*_order(entry), entry.within or "") if entry else None


def refer_relative(entry: RelativeEntry | None, keys: Keys) -> tuple[IdReference, ...]:
    """Return the id of the other event."""
    if entry is None:
        return ()
    order, event = _order(entry)
    return (IdReference("event", event, (*keys, "rel", order)),)


def _order(entry: RelativeEntry) -> tuple[str, str]:
    return ("after", entry.after) if entry.after else ("before", entry.before or "")
