"""Terms: every use of each explained word."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.indexing.facts import of_kind
from generator.model.site import Fact


def index_terms(facts: Sequence[Fact]) -> Mapping[str, tuple[Fact, ...]]:
    """Return term id → its uses, in page order; a term that is never used is left out."""
    uses: dict[str, list[Fact]] = defaultdict(list)
    for fact in of_kind(facts, "term"):
        uses[fact.statement.term].append(fact)
    return {term: tuple(rows) for term, rows in sorted(uses.items())}
