"""A relation between two actors: subject, verb, object, with the time it holds and how it is known."""

import re
from typing import Annotated, NamedTuple, Self

from pydantic import AfterValidator, model_validator

from generator.annotations.entry import CiteField, Entry, refer_cite, stated_cite
from generator.annotations.fields import ActorId, DateOrPair, Speaker, VerbId, shape
from generator.annotations.kind import AnnotationType
from generator.annotations.mistakes import Mistake, Mistakes
from generator.annotations.statements import AUTHOR, Cite, Confidence, Status
from generator.model.annotations import IdReference, Keys
from generator.model.codes import Code
from generator.model.edtf import When
from generator.model.translation import N_

_WORD = re.compile(r"\S+")


class Relation(NamedTuple):
    """`verb` is declared in the settings; `when` is the time the relation holds."""

    subject: str
    verb: str
    object: str
    when: When | None = None
    status: Status = "reported"
    by: str = "author"
    confidence: Confidence | None = None
    cite: Cite | None = None


def check_rel(value: str) -> str:
    """Return a `rel:` if it is three words; raises `Mistakes`."""
    words = value.split()
    if len(words) != 3:
        count = "nothing" if not words else f"{len(words)} word{'s' * (len(words) > 1)}"
        message = f"`rel` must be three words, subject verb object; this is {count}"
        hint = "write an actor's id, a verb and an actor's id"
        if len(words) > 3:
            hint += ", and join the words of each with hyphens"
        hint += ": `rel: ttt successor-of ja`"
        raise Mistakes(Mistake(message, fix=hint))
    return value


class RelationEntry(Entry):
    """How two actors stand to each other."""

    rel: Annotated[str, AfterValidator(check_rel), shape("relation")] | None = None
    """Subject, verb and object: an actor's id, a verb of site.yaml, an actor's id."""

    subject: ActorId | None = None
    """Id of the actor on the left, if the relation is written with three keys instead of `rel`."""

    verb: VerbId | None = None
    """A verb of site.yaml, if the relation is written with three keys instead of `rel`."""

    object: ActorId | None = None
    """Id of the actor on the right, if the relation is written with three keys instead of `rel`."""

    when: DateOrPair | None = None
    """The time the relation holds."""

    status: Status = "reported"
    """How the statement stands, as the text puts it."""

    by: Speaker = AUTHOR
    """Who says so: an actor's id, or `author` for the author of the text."""

    confidence: Confidence | None = None
    """How sure you, the editor, are that the relation holds."""

    cite: CiteField = None
    """What this rests on, on a page of your own: a source id, or {source, quote}."""

    @model_validator(mode="after")
    def says_it_once(self) -> Self:
        """Want either `rel` or the three keys."""
        words = (self.rel or "").split() or [self.subject or "", self.verb or "", self.object or ""]
        if words[0] and words[0] == words[2]:
            message = f"`{words[0]}` stands on both sides: a relation is between two actors"
            where = ("rel",) if self.rel else ("object",)
            raise Mistakes(Mistake(message, fix="write another actor's id on one side", keys=where))
        keys = {"subject": self.subject, "verb": self.verb, "object": self.object}
        if self.rel is not None and not any(keys.values()):
            return self
        if self.rel is not None:
            mistakes = [
                Mistake(
                    f"`{key}` stands beside `rel`, which says it already", fix=f"delete `{key}`", keys=(key,), on="key"
                )
                for key, value in keys.items()
                if value is not None
            ]
        elif not any(keys.values()):
            fix = "add `rel: subject verb object`, such as `rel: arsalan leads ttt`"
            mistakes = [Mistake("`rel` is missing", Code.KEY_MISSING, fix)]
        else:
            mistakes = [
                Mistake(f"`{key}` is missing", Code.KEY_MISSING, f"add `{key}: …`")
                for key, value in keys.items()
                if value is None
            ]
        if mistakes:
            raise Mistakes(*mistakes)
        return self


def state(entry: RelationEntry, _id: str) -> Relation:
    """Return what the entry says."""
    subject, verb, object_ = entry.rel.split() if entry.rel else (entry.subject, entry.verb, entry.object)
    return Relation(
        subject or "",
        verb or "",
        object_ or "",
        entry.when,
        entry.status,
        entry.by,
        entry.confidence,
        stated_cite(entry.cite),
    )


def refer(entry: RelationEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the ids of both actors, of the verb, of the speaker and of the cited source."""
    tables = ("actor", "verb", "actor")
    if entry.rel:
        references = tuple(
            IdReference(table, word.group(), (*keys, "rel"), offset=word.start())
            for table, word in zip(tables, _WORD.finditer(entry.rel), strict=True)
        )
    else:
        parts = (("subject", entry.subject), ("verb", entry.verb), ("object", entry.object))
        references = tuple(
            IdReference(table, id_ or "", (*keys, key)) for table, (key, id_) in zip(tables, parts, strict=True)
        )
    if entry.by != AUTHOR:
        references += (IdReference("actor", entry.by, (*keys, "by")),)
    return references + refer_cite(entry.cite, keys)


TYPE = AnnotationType("relation", "relations", N_("Relation"), RelationEntry, state, refer, "claim")
