"""A term: a word explained in `terms.yaml`, where it is used."""

from typing import NamedTuple

from generator.annotations.entry import Entry
from generator.annotations.fields import At, TermId
from generator.annotations.kind import AnnotationType
from generator.model.annotations import IdReference, Keys
from generator.model.translation import N_


class TermUse(NamedTuple):
    """`term` is an id of `terms.yaml`."""

    term: str


class TermEntry(Entry):
    """Words that terms.yaml explains."""

    at: At
    """The words to explain."""

    term: TermId
    """Id of the term in terms.yaml."""


def state(entry: TermEntry, _id: str) -> TermUse:
    """Return what the entry says."""
    return TermUse(entry.term)


def refer(entry: TermEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the term's id."""
    return (IdReference("term", entry.term, (*keys, "term")),)


TYPE = AnnotationType("term", "terms", N_("Term"), TermEntry, state, refer, "note")
