"""Places inside places, and sources drawn from sources, never lead back to where they began."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import PLACES, SOURCES


def rule(content: Content) -> Iterable[Problem]:
    """Name each circle once, at the entry of it that comes first."""
    places = {place.id: (place.within,) if place.within else () for place in content.all_places()}
    for circle in find_circles(places):
        where = KeyPath(PLACES, (circle[0], "within"))
        yield _problem(where, f"The place `{circle[0]}` lies inside itself", circle, "within")
    sources = {source.id: source.derived_from for source in content.all_sources()}
    for circle in find_circles(sources):
        where = KeyPath(SOURCES, (circle[0], "derived_from"))
        yield _problem(where, f"The source `{circle[0]}` is derived from itself", circle, "derived_from")


def _problem(where: KeyPath, message: str, circle: Sequence[str], key: str) -> Problem:
    way = " → ".join((*circle, circle[0]))
    return Problem(Code.CIRCLE, where, f"{message}: {way}", f"delete the `{key}` that is wrong")


def find_circles(edges: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Walk from id to ids and yield each way that leads back onto itself, beginning with its least id.

    Depth first and without recursion; one circle for every edge that closes one.
    """
    done: set[str] = set()
    for start in edges:
        if start in done:
            continue
        way, ahead = [start], [iter(edges[start])]
        on_way = {start}
        while way:
            following = next(ahead[-1], None)
            if following is None:
                ahead.pop()
                done.add(way[-1])
                on_way.discard(way.pop())
            elif following in on_way:
                yield _from_least(way[way.index(following) :])
            elif following in edges and following not in done:
                way.append(following)
                on_way.add(following)
                ahead.append(iter(edges[following]))


def _from_least(circle: list[str]) -> list[str]:
    least = circle.index(min(circle))
    return circle[least:] + circle[:least]
