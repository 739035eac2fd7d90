"""What is drawn as one line: a relation, once for each way in which it is known, beside the others of its pair."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.site import IndexedRelation

_LOOKS = {
    "reported": "sure",
    "confirmed": "sure",
    "claimed": "claimed",
    "denied": "doubted",
    "disputed": "doubted",
    "refuted": "doubted",
    "forecast": "forecast",
}
"""How a line looks by the status of what it says."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a relation is known: the same look twice is one line."""

    tie: IndexedRelation
    look: str
    facts: tuple[Fact, ...]

    @property
    def pair(self) -> frozenset[str]:
        """The two that it is between, whoever stands to whom."""
        return frozenset((self.tie.subject, self.tie.object))


def ways_of(tie: IndexedRelation) -> list[Way]:
    """Return the lines of a relation, one for each look that its statements have; none for a tie to oneself."""
    if tie.subject == tie.object:
        return []
    kept: dict[str, list[Fact]] = {}
    for fact in tie.facts:
        kept.setdefault(_LOOKS[fact.statement.status], []).append(fact)
    return [Way(tie, look, tuple(facts)) for look, facts in kept.items()]


def lanes_of(ways: Sequence[Way]) -> list[float]:
    """Return for each line how many lanes it runs beside the middle, so that lines between the same two part."""
    between = Counter(way.pair for way in ways)
    taken = Counter[frozenset[str]]()
    lanes = []
    for way in ways:
        lane = taken[way.pair] - (between[way.pair] - 1) / 2
        taken[way.pair] += 1
        lanes.append(lane if way.tie.subject < way.tie.object else -lane)  # a side is one's left and the other's right
    return lanes
