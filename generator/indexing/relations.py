"""Relations over time: all that is said of one subject, verb and object, in the order of the times it is said for."""

from collections.abc import Sequence

from generator.indexing.grouping import group
from generator.model.site import Fact, IndexedRelation


def index_relations(relations: Sequence[Fact]) -> tuple[IndexedRelation, ...]:
    """Return the relations in the order of subject, verb and object; what has no time comes last in each."""
    rows = group(((one.statement.subject, one.statement.verb, one.statement.object), one) for one in relations)
    return tuple(IndexedRelation(*who, tuple(sorted(facts, key=_time))) for who, facts in sorted(rows.items()))


def _time(fact: Fact) -> tuple[bool, object]:
    when = fact.statement.when
    return (when is None, when.sort_key if when else ())
