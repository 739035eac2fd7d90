"""Relations drawn as a graph: finished SVG coordinates, each node a link, each edge with its verb and how it is known.

The table beside each drawing says the same in words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.site import IndexedRelation
from generator.pages.drawings.graphs.edge_labels import BESIDE_VERB, LETTERING, edge_labels
from generator.pages.drawings.graphs.edges import Edge, edge_of, verb_of
from generator.pages.drawings.graphs.layout import Place, Size, around, spread
from generator.pages.drawings.graphs.ways import lanes_of, ways_of
from generator.pages.drawings.labels import Box
from generator.pages.planning.links import Linker
from generator.pages.wording.vocabularies import kind_of

_LETTER = 7.4
_BOX_HEIGHT = 26.0
_EDGE = 14
_LONGEST = 26
_EASY = 18
"""Letters of a name that a box holds with ease: a longer one gives way to its abbreviation."""

_MOST_LABELS = 40
"""Edges above which verbs are told by the table alone: letters on one another tell nothing."""


@dataclass(frozen=True, slots=True)
class Node:
    """An actor as a box with its name; `x` and `y` are its upper left corner, `kind` is said by its shape."""

    name: str
    label: str
    href: str
    kind: str
    person: bool
    x: float
    y: float
    width: float
    height: float
    centre: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """The drawing, in pixels. `label` says in words what it shows."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    label: str

    @property
    def looks(self) -> frozenset[str]:
        """How its lines look: these alone are explained beside it."""
        return frozenset(edge.look for edge in self.edges)


def ego_graph(linker: Linker, actor: str, ties: Sequence[IndexedRelation]) -> Graph | None:
    """Draw one actor in the middle and those it has relations with around it; None if there are none."""
    others = tuple(dict.fromkeys(other for tie in ties for other in (tie.subject, tie.object) if other != actor))
    if not others:
        return None
    names = (actor, *others)
    sizes = [_size(linker, name) for name in names]
    longest = max(len(verb_of(linker, way)) for tie in ties for way in ways_of(tie))
    places = around(sizes[0], sizes[1:], gap=longest * LETTERING.letter + BESIDE_VERB)
    return _graph(linker, names, sizes, places, ties, centre=actor)


def site_graph(linker: Linker, actors: Sequence[str], ties: Sequence[IndexedRelation]) -> Graph:
    """Draw the relations among `actors`."""
    places = {actor: place for place, actor in enumerate(actors)}
    edges = [(places[tie.subject], places[tie.object]) for tie in ties if tie.subject != tie.object]
    sizes = [_size(linker, actor) for actor in actors]
    return _graph(linker, actors, sizes, spread(sizes, edges), ties)


def _graph(
    linker: Linker,
    names: Sequence[str],
    sizes: Sequence[Size],
    places: Sequence[Place],
    ties: Sequence[IndexedRelation],
    centre: str = "",
) -> Graph:
    left, top, right, bottom = _frame(places, sizes)
    at = {name: (x - left, y - top) for name, (x, y) in zip(names, places, strict=True)}
    size = dict(zip(names, sizes, strict=True))
    nodes = tuple(_node(linker, name, at[name], size[name], name == centre) for name in names)
    ways = [way for tie in ties for way in ways_of(tie) if tie.subject in at and tie.object in at]
    edges = tuple(edge_of(linker, way, at, size, lane) for way, lane in zip(ways, lanes_of(ways), strict=True))
    if len(ways) <= _MOST_LABELS:
        verbs = [verb_of(linker, way) for way in ways]
        edges = _labelled(edges, nodes, verbs, right - left, bottom - top)
    shown = linker.catalogue.words.join(linker.actor(name).text for name in names[:6])
    label = shown + (" …" if len(names) > 6 else "")
    return Graph(math.ceil(right - left), math.ceil(bottom - top), nodes, edges, label)


def _frame(places: Sequence[Place], sizes: Sequence[Size]) -> Box:
    """Return left, top, right and bottom of what is drawn, with its margin."""
    boxes = [(x - w / 2, y - h / 2, x + w / 2, y + h / 2) for (x, y), (w, h) in zip(places, sizes, strict=True)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts) - _EDGE, min(tops) - _EDGE, max(rights) + _EDGE, max(bottoms) + _EDGE


def _labelled(
    edges: Sequence[Edge], nodes: Sequence[Node], verbs: Sequence[str], width: float, height: float
) -> tuple[Edge, ...]:
    """Return the edges with their verbs where these have room."""
    boxes = [(node.x, node.y, node.x + node.width, node.y + node.height) for node in nodes]
    lines = [(edge.x1, edge.y1, edge.x2, edge.y2) for edge in edges]
    labels = edge_labels(width, height, boxes, lines, verbs)
    return tuple(replace(edge, label=label) for edge, label in zip(edges, labels, strict=True))


def _node(linker: Linker, actor: str, at: Place, size: Size, centre: bool) -> Node:
    record = linker.catalogue.site.content.actors.get(actor)
    link = linker.actor(actor)
    return Node(
        name=link.text,
        label=_short(linker, actor),
        href=link.href,
        kind=kind_of(linker.catalogue.words, record.kind) if record else "",
        person=bool(record and record.kind == "person"),
        x=round(at[0] - size[0] / 2, 1),
        y=round(at[1] - size[1] / 2, 1),
        width=round(size[0], 1),
        height=size[1],
        centre=centre,
    )


def _size(linker: Linker, actor: str) -> Size:
    return (len(_short(linker, actor)) * _LETTER + 22.0, _BOX_HEIGHT)


def _short(linker: Linker, actor: str) -> str:
    name = linker.actor(actor).text
    if len(name) > _EASY:
        name = linker.short_actor(actor).text
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
