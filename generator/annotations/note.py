"""A note: the editor speaks. The only type in the editor's own voice."""

from typing import NamedTuple, Self

from pydantic import model_validator

from generator.annotations.entry import CiteField, Entry, refer_cite, stated_cite
from generator.annotations.kind import AnnotationType
from generator.annotations.mistakes import Mistake, Mistakes
from generator.annotations.statements import Cite
from generator.model.annotations import IdReference, Keys
from generator.model.codes import Code
from generator.model.translation import N_


class Note(NamedTuple):
    """`sic` is the spelling that the words should have; `note` is Markdown of one paragraph."""

    note: str
    sic: str = ""
    cite: Cite | None = None


class NoteEntry(Entry):
    """A remark of the editor's."""

    note: str = ""
    """The remark: one paragraph of Markdown."""

    sic: str = ""
    """The spelling that the words should have."""

    cite: CiteField = None
    """What the remark rests on: a source id, or {source, quote}."""

    @model_validator(mode="after")
    def says_something(self) -> Self:
        """Refuse a note without a word."""
        if not (self.note or self.sic):
            raise Mistakes(
                Mistake("the note says nothing", Code.KEY_MISSING, "add `note: …`, or `sic: …` for a spelling")
            )
        return self


def state(entry: NoteEntry, _id: str) -> Note:
    """Return what the entry says."""
    return Note(entry.note, entry.sic, stated_cite(entry.cite))


def refer(entry: NoteEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the id of the cited source."""
    return refer_cite(entry.cite, keys)


TYPE = AnnotationType("note", "notes", N_("Note"), NoteEntry, state, refer, "note")
