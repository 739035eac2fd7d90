"""A mention: these words mean this actor. Only for what name matching cannot know."""

from typing import NamedTuple

from generator.annotations.entry import Entry
from generator.annotations.fields import ActorId, At
from generator.annotations.kind import AnnotationType
from generator.model.annotations import IdReference, Keys
from generator.model.translation import N_


class Mention(NamedTuple):
    """`actor` is meant by the words. `by_name` is True if name matching found it, with the `name` that matched."""

    actor: str
    by_name: bool = False
    name: str = ""


class MentionEntry(Entry):
    """Words that mean an actor although they are not one of its names."""

    at: At
    """The words that mean the actor."""

    actor: ActorId
    """Id of the actor: the name of its file in content/actors/."""


def state(entry: MentionEntry, _id: str) -> Mention:
    """Return what the entry says."""
    return Mention(entry.actor)


def refer(entry: MentionEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the actor's id."""
    return (IdReference("actor", entry.actor, (*keys, "actor")),)


TYPE = AnnotationType("mention", "mentions", N_("Mention"), MentionEntry, state, refer, "actor")
