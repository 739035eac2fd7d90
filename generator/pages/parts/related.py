"""Briefings that share actors and events with one another."""

from collections import defaultdict
from dataclasses import dataclass

from generator.model.briefings import AnchoredBriefing
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.wording import counted

MOST_RELATED = 4
_TOO_COMMON = 60
"""An actor or event that more briefings share than this tells nothing about how close two of them are."""

_EVENT_WEIGHT = 2.0


@dataclass(frozen=True, slots=True)
class Related:
    """Another briefing, and in words what the two share."""

    briefing: Link
    shared: str


def related_to(linker: Linker, page: AnchoredBriefing) -> tuple[Related, ...]:
    """Return the closest briefings: by shared events and actors, a rare one counting for more than a common one."""
    slug, site = page.briefing.slug, linker.catalogue.site
    score: dict[str, float] = defaultdict(float)
    actors: dict[str, list[str]] = defaultdict(list)
    events: dict[str, list[str]] = defaultdict(list)
    for actor in dict.fromkeys(_subjects(page, "mention", "actor")):
        mentions = site.actors[actor].mentions if actor in site.actors else ()
        holders = tuple(dict.fromkeys(fact.briefing for fact in mentions))
        _share(holders, slug, actor, score, actors, 1.0)
    for event in dict.fromkeys(_subjects(page, "event", "event")):
        holders = tuple(dict.fromkeys(fact.briefing for fact in linker.catalogue.events[event].statements))
        _share(holders, slug, event, score, events, _EVENT_WEIGHT)
    closest = sorted(score, key=lambda other: (-score[other], other))[:MOST_RELATED]
    return tuple(Related(linker.briefing(other), _in_words(linker, actors[other], events[other])) for other in closest)


def _subjects(page: AnchoredBriefing, kind: str, field: str) -> list[str]:
    return [getattr(item.annotation.statement, field) for item in page.anchored if item.annotation.kind == kind]


def _share(
    holders: tuple[str, ...],
    slug: str,
    thing: str,
    score: dict[str, float],
    shared: dict[str, list[str]],
    weight: float,
) -> None:
    if len(holders) > _TOO_COMMON:
        return
    for other in holders:
        if other != slug:
            score[other] += weight / len(holders)
            shared[other].append(thing)


def _in_words(linker: Linker, actors: list[str], events: list[str]) -> str:
    parts = []
    if events:
        parts.append(counted(len(events), "event"))
    if actors:
        names = [linker.actor(actor).text for actor in actors[:3]]
        more = len(actors) - len(names)
        parts.append(", ".join(names) + (f" and {more} more" if more else ""))
    return "; ".join(parts)
