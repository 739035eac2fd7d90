"""A citation: these words rest on, or are confirmed by, another source."""

from typing import NamedTuple

from generator.annotations.entry import Entry
from generator.annotations.fields import SourceId
from generator.annotations.kind import AnnotationType
from generator.model.annotations import IdReference, Keys
from generator.model.translation import N_


class Citation(NamedTuple):
    """`source` is an id of `sources.yaml`; `quote` that source's own words, if given."""

    source: str
    quote: str = ""


class CitationEntry(Entry):
    """Words that rest on another source."""

    source: SourceId
    """Id of the source in sources.yaml."""

    quote: str = ""
    """The source's own words."""


def state(entry: CitationEntry, _id: str) -> Citation:
    """Return what the entry says."""
    return Citation(entry.source, entry.quote)


def refer(entry: CitationEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the source's id."""
    return (IdReference("source", entry.source, (*keys, "source")),)


TYPE = AnnotationType("citation", "citations", N_("Citation"), CitationEntry, state, refer, "note")
