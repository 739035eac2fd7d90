"""Every anchored annotation as a fact: what all other indexes are folded from."""

from collections.abc import Iterable, Sequence

from generator.model.briefings import AnchoredBriefing
from generator.model.site import Fact


def list_facts(briefings: Iterable[AnchoredBriefing]) -> tuple[Fact, ...]:
    """Return every annotation of every briefing, in the order of briefings, then of the text."""
    return tuple(
        Fact(anchored_briefing.briefing.slug, anchored)
        for anchored_briefing in briefings
        for anchored in anchored_briefing.anchored
    )


def of_kind(facts: Sequence[Fact], kind: str) -> tuple[Fact, ...]:
    """Return the facts of one annotation type, in order."""
    return tuple(fact for fact in facts if fact.anchored.annotation.kind == kind)
