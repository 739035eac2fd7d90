"""The actors of a page: a line and a card for each."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.entities import Actor
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of

_MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class CastMember:
    """An actor on one page; `not_to_be_confused` are those that its `not:` names.

    `count` says in words how often the page names it, "" if it does not, and `first` leads to the first such words.
    """

    id: str
    actor: Link
    kind: str
    summary: str
    names: tuple[str, ...]
    not_to_be_confused: tuple[Link, ...]
    count: str
    first: str


def cast_of(linker: Linker, page: AnchoredBriefing) -> tuple[CastMember, ...]:
    """Return the actors that the page names, in the order of their first mention, then those it only lists."""
    named: dict[str, list[Fact]] = {}
    for fact in page.facts:
        if fact.annotation.kind == "mention":
            named.setdefault(fact.annotation.statement.actor, []).append(fact)
    actors = linker.catalogue.site.content.actors
    ids = dict.fromkeys((*named, *page.briefing.cast))
    return tuple(_member(linker, page, actors[actor], named.get(actor, [])) for actor in ids if actor in actors)


def _member(linker: Linker, page: AnchoredBriefing, actor: Actor, mentions: list[Fact]) -> CastMember:
    words = linker.catalogue.words
    published = linker.catalogue.publications[page.briefing.slug]
    shown = (fact for fact in mentions if any(published.shows(passage.sentence) for passage in fact.passages))
    first = next(shown, None)
    times = sum(len(fact.passages) for fact in mentions)
    return CastMember(
        id=actor.id,
        actor=linker.actor(actor.id),
        kind=kind_of(words, actor.kind),
        summary=actor.summary,
        names=tuple(name.text for name in actor.names[1 : 1 + _MOST_NAMES]),
        not_to_be_confused=tuple(linker.actor(other) for other in actor.confused_with),
        count=words.ngettext("%(num)s mention", "%(num)s mentions", times) if times else "",
        first=linker.words(first) if first else "",
    )
