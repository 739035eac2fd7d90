"""The names of an actor, and where else it is described."""

import re
from collections import defaultdict
from dataclasses import dataclass

from generator.model.entities import Actor, Name
from generator.model.site import IndexedActor
from generator.pages.planning.addresses import web_address
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.directions import direction_of
from generator.pages.wording.vocabularies import NAME_KINDS

MOST_USES = 12
"""Briefings that are named beside a name; all of them are in the page's list of briefings."""

_WIKIDATA_ITEM = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class NameView:
    """A name, what kind of name it is, and the briefings whose words use it: the first of them, and how many more."""

    text: str
    kind: str
    language: str
    direction: str
    used_in: tuple[Link, ...]
    used_in_more: int


def names_of(linker: Linker, actor: Actor, entry: IndexedActor) -> tuple[NameView, ...]:
    """Return the actor's names as its page lists them, the chief name first."""
    used: dict[str, dict[str, None]] = defaultdict(dict)
    for fact in entry.mentions:
        if fact.statement.by_name:
            used[fact.statement.name.casefold()][fact.briefing] = None
    return tuple(_name(linker, name, tuple(used[name.text.casefold()])) for name in actor.names)


def _name(linker: Linker, name: Name, slugs: tuple[str, ...]) -> NameView:
    return NameView(
        text=name.text,
        kind=linker.catalogue.words.gettext(NAME_KINDS[name.kind]),
        language=name.language or "",
        direction=direction_of(name.language) if name.language else "",
        used_in=tuple(linker.briefing(slug) for slug in slugs[:MOST_USES]),
        used_in_more=len(slugs[MOST_USES:]),
    )


def external_links(actor: Actor) -> tuple[Link, ...]:
    """Return the actor's `links:`; a value that is neither a web address nor a Wikidata item stays plain text."""
    return tuple(_external(label, value) for label, value in actor.links)


def _external(label: str, value: str) -> Link:
    if _WIKIDATA_ITEM.fullmatch(value):
        return Link(f"{label}: {value}", f"https://www.wikidata.org/wiki/{value}")
    href = web_address(value)
    return Link(label if href else f"{label}: {value}", href)
