"""Name matching: where a page's text names the actors of its cast.

Longest name first, whole words, and never a guess: a name that two actors share, or that is part of a
longer name, is no mention. `docs/reference/names.md` says what is folded and what is not.
"""

from collections.abc import Collection
from typing import NamedTuple

from generator.anchoring.names.index import KnownName, NameMatcher
from generator.anchoring.names.search import Search
from generator.anchoring.text.folded import Folded
from generator.anchoring.text.folding import fold
from generator.model.spans import Span


class NameMatch(NamedTuple):
    """The characters `span` of the text are `name`, as the file of the actor with the id `actor` has it."""

    span: Span
    actor: str
    name: str


def find_names(
    text: str | Folded,
    matcher: NameMatcher,
    *,
    cast: Collection[str],
    off: Collection[str] = (),
    raised: Collection[int] = (),
) -> list[NameMatch]:
    """Find the names of the actors whose ids are in `cast`, in text order and without overlaps.

    `off` turns names off for this text: ids of actors, or words such as an alias. `raised` are offsets
    where a superscript begins or ends (`generator.anchoring.text.visible`): a reference number there is no part
    of a word. A line break is a border between blocks, which no name crosses.
    """
    wanted = frozenset(cast).difference(off)
    words = [entry for entry in off if entry not in matcher.actors]
    if words:
        matcher = matcher.hiding(words)
    if raised:
        text = fold(_without_references(text.original if isinstance(text, Folded) else text, raised))
    folded = text if isinstance(text, Folded) else fold(text)
    matches = []
    for _, span, names in Search(folded, matcher).run():
        name = names[0]
        if name.actor in wanted and (len(names) == 1 or _is_one_actor(names)) and name.matchable:
            matches.append(NameMatch(span, name.actor, name.text))
    return matches


def _is_one_actor(names: tuple[KnownName, ...]) -> bool:
    return all(name.actor == names[0].actor and name.matchable for name in names)


def _without_references(text: str, raised: Collection[int]) -> str:
    """Return the text with the digits at these offsets replaced by as many characters that belong to no word."""
    for offset in raised:
        end = offset
        while end < len(text) and text[end].isdigit():
            end += 1
        text = text[:offset] + "\0" * (end - offset) + text[end:]
    return text
