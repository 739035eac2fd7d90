"""The list of all actors, A to Z."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages.frame import Frame, frame
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """One line of the list. `see` says that `name` is another name, which only points to the actor's own line."""

    name: str
    actor: Link
    kind: str
    summary: str
    mentions: str
    see: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """The entries under one letter."""

    letter: str
    entries: tuple[ActorEntry, ...]


@dataclass(frozen=True, slots=True)
class ActorsView:
    """Every actor under its chief name, and cross-references from its other names."""

    frame: Frame
    total: str
    letters: tuple[Letter, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one list of actors."""
    address = Address(addresses.ACTORS)
    words = catalogue.words
    actors = catalogue.site.content.actors
    yield Planned(
        address.page,
        "pages/actors.html",
        lambda: ActorsView(
            frame=frame(
                catalogue,
                address,
                words.gettext("Actors"),
                section=addresses.ACTORS,
                description=words.gettext("Everyone the briefings name: people, groups, states, organisations."),
                kind="actors",
            ),
            total=words.ngettext("%(num)s actor", "%(num)s actors", len(actors)),
            letters=_by_letter(_entries(Linker(catalogue, address))),
        ),
    )


def _entries(linker: Linker) -> Iterator[ActorEntry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for actor in site.content.actors.values():
        link = linker.actor(actor.id)
        entry = site.actors.get(actor.id)
        count = len(entry.mentions) if entry else 0
        mentions = words.ngettext("%(num)s mention", "%(num)s mentions", count)
        yield ActorEntry(actor.name, link, kind_of(words, actor.kind), actor.summary, mentions, False)
        for name in dict.fromkeys(name.text for name in actor.names[1:]):
            yield ActorEntry(name, link, "", "", "", True)


def _by_letter(entries: Iterator[ActorEntry]) -> tuple[Letter, ...]:
    letters: dict[str, list[ActorEntry]] = {}
    for entry in sorted(entries, key=lambda entry: (sorting_form(entry.name), entry.actor.text)):
        letters.setdefault(initial(entry.name), []).append(entry)
    return tuple(Letter(letter, tuple(rows)) for letter, rows in letters.items())


def sorting_form(name: str) -> str:
    """Return a name as it is sorted: without diacritics, case and a leading article."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return bare.removeprefix("the ").lstrip("'\"“‘«(")


def initial(name: str) -> str:
    """Return the letter that a name is listed under; "#" for one that begins with no letter."""
    first = sorting_form(name)[:1].upper()
    return first if first.isalpha() else "#"


KIND = PageKind(
    "actors", plan, Section(addresses.ACTORS, lambda words: words.gettext("Actors"), lambda site: bool(site.actors))
)
