"""A name that two actors share is never found automatically; the editor should know."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.entities import Actor
from generator.model.problems import KeyPath, Problem, Related
from generator.reading.rules.names import folded


def rule(content: Content) -> Iterable[Problem]:
    """Name every name that two or more actors have, except where `auto: false` says that it is not to be found."""
    owners: dict[str, list[tuple[Actor, int]]] = defaultdict(list)
    for actor in content.all_actors():
        for name, index in {folded(name.text): index for index, name in enumerate(actor.names) if name.auto}.items():
            owners[name].append((actor, index))
    for (first, first_index), *others in owners.values():
        for other, index in others:
            yield Problem(
                Code.ALIAS_SHARED,
                _where(other, index),
                f"“{other.names[index].text}” is a name of both `{first.id}` ({first.path}) and `{other.id}` "
                f"({other.path}), so it is never found automatically",
                "mention it by hand where it matters, and say so with `auto: false` on all but one of the names: "
                f"{{name: {other.names[index].text}, auto: false}}",
                related=(Related(_where(first, first_index), f"the name of `{first.id}`"),),
            )


def _where(actor: Actor, index: int) -> KeyPath:
    return KeyPath(actor.path, ("aka", index - 1) if index else ("name",))
