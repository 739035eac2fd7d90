"""What became of a forecast."""

from typing import Literal, NamedTuple

from generator.annotations.entry import CiteField, Form, refer_cite, stated_cite
from generator.annotations.fields import Date
from generator.annotations.statements import Cite
from generator.model.annotations import IdReference, Keys
from generator.model.edtf import When


class Outcome(NamedTuple):
    """What an editor recorded of a forecast: `was` it borne out, when, and on which source that rests."""

    was: Literal["borne-out", "partly", "not-borne-out"]
    date: When | None = None
    note: str = ""
    cite: Cite | None = None


class OutcomeEntry(Form):
    """What became of a forecast."""

    was: Literal["borne-out", "partly", "not-borne-out"]
    """Whether it happened as expected, in part, or not."""

    date: Date | None = None
    """When it happened, or when it was clear that it had not."""

    note: str = ""
    """What happened, in a sentence of yours."""

    cite: CiteField = None
    """What this rests on: a source id, or {source, quote}."""


def stated_outcome(entry: OutcomeEntry | None) -> Outcome | None:
    """Return the record of an `outcome:`."""
    return Outcome(entry.was, entry.date, entry.note, stated_cite(entry.cite)) if entry else None


def refer_outcome(entry: OutcomeEntry | None, keys: Keys) -> tuple[IdReference, ...]:
    """Return the id of the source that it rests on."""
    return refer_cite(entry.cite, (*keys, "outcome")) if entry else ()
