"""What every entry of every annotation list has in common."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from generator.annotations.fields import At, Flag, Id, SourceId, shape
from generator.annotations.statements import Cite
from generator.annotations.values import as_source
from generator.model.annotations import IdReference, Keys


class Form(BaseModel):
    """Keys and values as an editor types them: unknown keys are refused, nothing is changed after checking."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Entry(Form):
    """One list entry as an editor types it."""

    id: Id | None = None
    """Short name of this entry, for its link: words of small letters and digits, joined by hyphens."""

    at: At = ()
    """The words of the text that this rests on: they must occur once, or [[ ]] marks the part meant in its context."""

    suggested: Flag = False
    """true: made by the importer and not yet accepted. Delete the line to accept."""


class CiteEntry(Form):
    """What an annotation rests on: a source, and its words."""

    source: SourceId
    """Id of the source in sources.yaml."""

    quote: str = ""
    """The source's own words."""


CiteField = Annotated[CiteEntry | None, BeforeValidator(as_source), shape("cite")]
"""A `cite:`, which may be a bare source id."""


def refer_cite(entry: CiteEntry | None, keys: Keys) -> tuple[IdReference, ...]:
    """Return the id of the cited source. Of a bare `cite: id` the keys lead a step too far; the value is found."""
    return (IdReference("source", entry.source, (*keys, "cite", "source")),) if entry else ()


def stated_cite(entry: CiteEntry | None) -> Cite | None:
    """Return the record of a `cite:`."""
    return Cite(entry.source, entry.quote) if entry else None
