"""A relation on one line, read from the side of either actor."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.annotations.relation import Relation
from generator.model.annotations import Fact
from generator.pages.parts.speakers import speaker
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.verbs import verb_words
from generator.pages.wording.vocabularies import confidence_of, plain, status_of


@dataclass(frozen=True, slots=True)
class RelationLine:
    """`one` stands to `other` as `label` says, at the time `date`; `words` leads to the highlighted words."""

    one: Link
    label: str
    other: Link
    date: DateView | None
    status: str
    status_words: str
    speaker: Link
    confidence: str
    words: str
    suggested: bool


def relations_in_time(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return relations in the order of time, those without a time last."""

    def key(fact: Fact) -> tuple[bool, object]:
        when = fact.statement.when
        return (when is None, when.sort_key if when else ())

    return tuple(sorted(facts, key=key))


def relation_line(linker: Linker, fact: Fact, actor: str) -> RelationLine:
    """Return a relation as read from the side of `actor`: its label, or the inverse label from the object's side."""
    relation: Relation = fact.statement
    words = linker.catalogue.words
    verb = linker.catalogue.verbs.get(relation.verb)
    forward = actor == relation.subject
    label = verb_words(words, verb, forward=forward) if verb else plain(relation.verb)
    one, other = (relation.subject, relation.object) if forward or not verb else (relation.object, relation.subject)
    return RelationLine(
        one=linker.actor(one),
        label=label,
        other=linker.actor(other),
        date=date_view(words, relation.when),
        status=relation.status,
        status_words=status_of(words, relation.status),
        speaker=speaker(linker, fact),
        confidence=confidence_of(words, relation.confidence),
        words=linker.words(fact),
        suggested=fact.annotation.suggested,
    )
