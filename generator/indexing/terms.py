"""Terms: every use of each explained word."""

from collections.abc import Mapping

from generator.indexing.facts import Facts, said
from generator.indexing.grouping import group_by
from generator.model.annotations import Fact


def index_terms(facts: Facts) -> Mapping[str, tuple[Fact, ...]]:
    """Return term id → its uses, in page order; a term that is never used is left out."""
    uses = group_by(said("term"), facts.kinds["term"])
    return {term: tuple(rows) for term, rows in sorted(uses.items())}
