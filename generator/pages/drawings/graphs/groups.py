"""Which nodes of a graph are drawn together: what hangs together is one picture, unless it is too large to be read."""

from collections.abc import Iterator, Mapping, Sequence

from generator.pages.drawings.graphs.layout import neighbours

Links = Mapping[int, tuple[int, ...]]

MOST_NODES = 32
"""Nodes that one picture can show so that a reader finds them."""


def groups(edges: Sequence[tuple[str, str]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the nodes of each picture, largest first, with the one it is drawn around, "" if the picture is whole.

    Every edge is in one of the pictures, and none has more than `MOST_NODES` nodes.
    """
    names = sorted({node for edge in edges for node in edge})
    number = {name: place for place, name in enumerate(names)}
    links = neighbours([(number[one], number[other]) for one, other in edges])
    parts = []
    left = set(range(len(names)))
    while left:
        whole = _reached(min(left), links, left, len(names))
        left -= set(whole)
        parts += [("", whole)] if len(whole) <= MOST_NODES else list(_split(whole, links, names))
    for hub, part in sorted(parts, key=lambda pair: (-len(pair[1]), pair[1])):
        yield hub, tuple(names[place] for place in sorted(part))


def _split(whole: Sequence[int], links: Links, names: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Take the node with the most edges not drawn yet and those nearest to it, until each edge is drawn.

    A node may be in several pictures: one with two hundred neighbours is drawn again with each thirty of them.
    """
    left = {place: {other for other in links.get(place, ()) if other != place} for place in whole}
    while any(left.values()):
        hub = max(left, key=lambda place: (len(left[place]), -place))
        undrawn = {place: tuple(sorted(others)) for place, others in left.items()}
        part = _reached(hub, undrawn, set(whole), MOST_NODES)
        for place in part:
            left[place] -= set(part)
        yield names[hub], part


def _reached(start: int, links: Links, among: set[int], most: int) -> list[int]:
    """Return up to `most` of the nodes that can be reached from `start`, nearest first."""
    found = {start: None}
    waiting = [start]
    while waiting and len(found) < most:
        for other in links.get(waiting.pop(0), ()):
            if other in among and other not in found and len(found) < most:
                found[other] = None
                waiting.append(other)
    return list(found)
