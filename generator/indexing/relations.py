"""Relations over time: all that is said of one subject, verb and object, in the order of the times it is said for."""

from collections.abc import Sequence

from generator.indexing.facts import Facts, said
from generator.indexing.grouping import group_by
from generator.model.annotations import Fact
from generator.model.site import IndexedRelation


def index_relations(facts: Facts) -> tuple[IndexedRelation, ...]:
    """Return the relations in the order of subject, verb and object; what has no time comes last in each."""
    rows = group_by(said("subject", "verb", "object"), facts.kinds["relation"])
    return tuple(
        [IndexedRelation(one, verb, other, _in_time(rows[one, verb, other])) for one, verb, other in sorted(rows)]
    )


def _in_time(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=_time) if len(facts) > 1 else facts)


def _time(fact: Fact) -> tuple[bool, object]:
    when = fact.statement.when
    return (when is None, when.sort_key if when else ())
