"""Briefings that share actors and events with one another."""

from collections import defaultdict
from dataclasses import dataclass

from generator.model.briefings import AnchoredBriefing
from generator.pages.parts.links import Link, Linker

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
    words, parts = linker.catalogue.words, []
    if events:
        parts.append(words.ngettext("%(num)s event", "%(num)s events", len(events)))
    if actors:
        names = [linker.actor(actor).text for actor in actors[:3]]
        more = len(actors) - len(names)
        said = words.join(names)
        parts.append(
            words.ngettext("%(names)s and %(num)s more", "%(names)s and %(num)s more", more, names=said)
            if more
            else said
        )
    return "; ".join(parts)
