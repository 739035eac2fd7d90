"""Actors for the name tests, in our own words."""

from generator.anchoring.names import NameMatch, compile_names, find_names
from generator.model.entities import Actor, Name


def actor(id: str, *names: str | Name, kind: str = "armed-group") -> Actor:
    return Actor(id, f"content/actors/{id}.md", kind, tuple(Name(n) if isinstance(n, str) else n for n in names))


def matches(
    text: str, *actors: Actor, cast: list[str] | None = None, off: tuple[str, ...] = (), others: tuple[str, ...] = ()
) -> list[NameMatch]:
    matcher = compile_names(actors, others)
    return find_names(text, matcher, cast=[a.id for a in actors] if cast is None else cast, off=off)


def marked(text: str, *actors: Actor, cast: list[str] | None = None, off: tuple[str, ...] = ()) -> str:
    """Return the text with `[id:words]` for each match."""
    parts, end = [], 0
    for match in matches(text, *actors, cast=cast, off=off):
        parts.append(f"{text[end : match.span.start]}[{match.actor}:{match.span.of(text)}]")
        end = match.span.end
    return "".join([*parts, text[end:]])


def found(text: str, *names: str | Name) -> list[str]:
    """Return the words of the text that name an actor of these names."""
    return [match.span.of(text) for match in matches(text, actor("a", *names))]
