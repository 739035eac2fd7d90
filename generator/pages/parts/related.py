"""Briefings that share events, actors and places with one another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.translation import Translation
from generator.pages.planning.links import Link, Linker

MOST_RELATED = 4
_TOO_COMMON = 60
"""An actor, event or place that more briefings share than this tells nothing about how close two of them are."""

_WEIGHTS = {"event": 2.0, "mention": 1.0, "place": 0.5}
"""By annotation type: two texts on one event are closer than two on one place."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another briefing, and in words what the two share."""

    briefing: Link
    shared: str


def related_to(linker: Linker, page: AnchoredBriefing) -> tuple[Related, ...]:
    """Return the closest briefings by what they share; something rare counts for more than something common."""
    score: dict[str, float] = defaultdict(float)
    shared: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for kind, thing in dict.fromkeys(_things(page)):
        holders = _holders(_facts(linker, kind, thing))
        for other in holders - {page.briefing.slug}:
            score[other] += _WEIGHTS[kind] / len(holders)
            shared[other][kind].append(thing)
    closest = sorted(score, key=lambda other: (-score[other], other))[:MOST_RELATED]
    return tuple(Related(linker.briefing(other), _in_words(linker, shared[other])) for other in closest)


def _things(page: AnchoredBriefing) -> Iterator[tuple[str, str]]:
    fields = {"event": "event", "mention": "actor", "place": "place"}
    for fact in page.facts:
        kind = fact.annotation.kind
        if kind in fields:
            yield kind, getattr(fact.annotation.statement, fields[kind])


def _facts(linker: Linker, kind: str, thing: str) -> Iterable[Fact]:
    site = linker.catalogue.site
    if kind == "event":
        return linker.catalogue.events[thing].statements
    entry = site.actors.get(thing) if kind == "mention" else site.places.get(thing)
    return entry.mentions if entry else ()


def _holders(facts: Iterable[Fact]) -> frozenset[str]:
    """Return the briefings that hold the facts; none if they are too many, which is found without counting on."""
    slugs: set[str] = set()
    for fact in facts:
        slugs.add(fact.briefing)
        if len(slugs) > _TOO_COMMON:
            return frozenset()
    return frozenset(slugs)


def _in_words(linker: Linker, shared: Mapping[str, list[str]]) -> str:
    words, parts = linker.catalogue.words, []
    if events := shared.get("event"):
        parts.append(words.ngettext("%(num)s event", "%(num)s events", len(events)))
    if actors := shared.get("mention"):
        parts.append(_first_names(words, [linker.actor(actor).text for actor in actors]))
    if places := shared.get("place"):
        parts.append(_first_names(words, [linker.place(place).text for place in places]))
    return "; ".join(parts)


def _first_names(words: Translation, names: list[str]) -> str:
    said, more = words.join(names[:3]), len(names) - 3
    if more <= 0:
        return said
    return words.ngettext("%(names)s and %(num)s more", "%(names)s and %(num)s more", more, names=said)
