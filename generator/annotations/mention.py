"""A mention: these words mean this actor. Only for what name matching cannot know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """`actor` is meant by the words. `by_name` is True if name matching found it, with the `name` that matched."""

    actor: str
    by_name: bool = False
    name: str = ""
