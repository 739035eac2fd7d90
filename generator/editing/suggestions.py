"""Suggestions: what the importer drafted and nobody accepted yet, and what accepting or rejecting one means."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.editing.changes import Remove
from generator.model.annotations import Keys
from generator.model.content import Content


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggested entry of a page, or a whole suggested actor page (`kind` "actor", no keys).

    `page` is the briefing's slug or the actor's id: what a person types to mean the page. `source` is the id of the
    source whose text the page holds, if it holds one.
    """

    path: str
    page: str
    kind: str
    id: str
    keys: Keys = ()
    source: str | None = None

    def acceptance(self) -> Remove:
        """Return the change that accepts it: the key `suggested` goes, nothing else."""
        return Remove((*self.keys, "suggested"))

    def rejection(self) -> Remove:
        """Return the change that rejects it: the entry goes. An actor page is deleted instead."""
        return Remove(self.keys)


def list_suggestions(content: Content) -> tuple[Suggestion, ...]:
    """Return all suggestions of a site: the actors by id, then each page's entries as they stand in the file."""
    actors = (
        Suggestion(actor.path, actor.id, "actor", actor.id) for actor in content.actors.values() if actor.suggested
    )
    entries = (
        Suggestion(page.path, page.slug, annotation.kind, annotation.id, annotation.keys, page.source)
        for page in sorted(content.pages(), key=lambda page: page.slug)
        for annotation in page.annotations
        if annotation.suggested
    )
    return (*actors, *entries)


def uses_of_actor(content: Content, actor: str) -> tuple[tuple[str, Keys], ...]:
    """Return path and keys of every place that points at an actor, apart from casts."""
    return tuple(
        (page.path, reference.keys)
        for page in content.pages()
        for annotation in page.annotations
        for reference in annotation.references
        if reference.id == actor and "actor" in reference.table
    )


def casts_with(content: Content, actor: str) -> tuple[tuple[str, Keys], ...]:
    """Return path and keys of every place in a cast where an actor stands."""
    return tuple(
        (page.path, ("cast", index))
        for page in content.pages()
        for index, member in enumerate(page.cast)
        if member == actor
    )


def by_path(suggestions: Iterable[Suggestion]) -> dict[str, list[Suggestion]]:
    """Group suggestions by file, in order."""
    groups: dict[str, list[Suggestion]] = {}
    for suggestion in suggestions:
        groups.setdefault(suggestion.path, []).append(suggestion)
    return groups
