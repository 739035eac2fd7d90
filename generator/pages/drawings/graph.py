"""Relations drawn as a graph: finished SVG coordinates, each node a link, each edge with its verb and how it is known.

A line's pattern says how the relation is known, an arrow who stands to whom; colour says nothing that these do not. The
table beside each drawing says the same in words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.annotations import Fact
from generator.model.site import IndexedRelation
from generator.pages.drawings.edge_labels import edge_labels
from generator.pages.drawings.labels import Label
from generator.pages.drawings.layout import Place, Size, around, spread
from generator.pages.planning.links import Linker
from generator.pages.wording.verbs import verb_words
from generator.pages.wording.vocabularies import kind_of, plain, status_inside

LANE = 13
"""Pixels between two lines that run side by side."""

_LETTER = 7.4
_BOX_HEIGHT = 26.0
_EDGE = 14
_LONGEST = 26
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
class Edge:
    """A line from who to whom, from border to border, and the path of its arrow's `head`.

    `label` is its verb, None where letters would lie on one another.

    `first` and `last` are the years in which it may hold, "" for unknown. Where several statements are one line,
    `times` has the years of each, "2010/2012 2015/?": it need not hold between them. "?" marks a vague time.

    `look` is "sure", "claimed", "doubted" or "forecast"; `vague` says that the time is uncertain or unknown.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    head: str
    label: Label | None
    title: str
    look: str
    first: str
    last: str
    vague: bool
    times: str


@dataclass(frozen=True, slots=True)
class Graph:
    """The drawing, in pixels. `label` says in words what it shows."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    label: str


LOOKS = {
    "reported": "sure",
    "confirmed": "sure",
    "claimed": "claimed",
    "denied": "doubted",
    "disputed": "doubted",
    "refuted": "doubted",
    "forecast": "forecast",
}
"""How a line looks by the status of what it says."""


def ego_graph(linker: Linker, actor: str, ties: Sequence[IndexedRelation]) -> Graph | None:
    """Draw one actor in the middle and those it has relations with around it; None if there are none."""
    others = tuple(dict.fromkeys(other for tie in ties for other in (tie.subject, tie.object) if other != actor))
    if not others:
        return None
    names = (actor, *others)
    sizes = [_size(linker, name) for name in names]
    return _graph(linker, names, sizes, around(sizes[0], sizes[1:]), ties, centre=actor)


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
    left = min(x - width / 2 for (x, _), (width, _) in zip(places, sizes, strict=True)) - _EDGE
    top = min(y - height / 2 for (_, y), (_, height) in zip(places, sizes, strict=True)) - _EDGE
    right = max(x + width / 2 for (x, _), (width, _) in zip(places, sizes, strict=True)) + _EDGE
    bottom = max(y + height / 2 for (_, y), (_, height) in zip(places, sizes, strict=True)) + _EDGE
    at = {name: (x - left, y - top) for name, (x, y) in zip(names, places, strict=True)}
    size = dict(zip(names, sizes, strict=True))
    nodes = tuple(_node(linker, name, at[name], size[name], name == centre) for name in names)
    ways = [way for tie in ties for way in _ways(tie) if tie.subject in at and tie.object in at]
    edges = tuple(_edge(linker, way, at, size, lane) for way, lane in zip(ways, _lanes(ways), strict=True))
    if len(ways) <= _MOST_LABELS:
        boxes = [(node.x, node.y, node.x + node.width, node.y + node.height) for node in nodes]
        lines = [(edge.x1, edge.y1, edge.x2, edge.y2) for edge in edges]
        labels = edge_labels(right - left, bottom - top, boxes, lines, [_verb(linker, way) for way in ways])
        edges = tuple(replace(edge, label=label) for edge, label in zip(edges, labels, strict=True))
    shown = linker.catalogue.words.join(linker.actor(name).text for name in names[:6])
    label = shown + (" …" if len(names) > 6 else "")
    return Graph(math.ceil(right - left), math.ceil(bottom - top), nodes, edges, label)


def _short(linker: Linker, actor: str) -> str:
    name = linker.short_actor(actor).text
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def _size(linker: Linker, actor: str) -> Size:
    return (len(_short(linker, actor)) * _LETTER + 22.0, _BOX_HEIGHT)


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


@dataclass(frozen=True, slots=True)
class _Way:
    """One way in which a relation is known: the same look twice is one line."""

    tie: IndexedRelation
    look: str
    facts: tuple[Fact, ...]


def _ways(tie: IndexedRelation) -> list[_Way]:
    if tie.subject == tie.object:
        return []
    kept: dict[str, list[Fact]] = {}
    for fact in tie.facts:
        kept.setdefault(LOOKS[fact.statement.status], []).append(fact)
    return [_Way(tie, look, tuple(facts)) for look, facts in kept.items()]


@dataclass(frozen=True, slots=True)
class _Years:
    """The years in which a statement says that a relation may hold; None for unknown."""

    first: int | None
    last: int | None
    vague: bool

    def __str__(self) -> str:
        first, last = ("" if year is None else str(year) for year in (self.first, self.last))
        return f"{first}/{last}{'?' if self.vague else ''}"


def _years(fact: Fact) -> _Years:
    when = fact.statement.when
    return _Years(
        first=when.earliest.year if when and when.earliest else None,
        last=when.latest.year if when and when.latest else None,
        vague=when is None or when.uncertain or when.approximate,
    )


def _lanes(ways: Sequence[_Way]) -> list[float]:
    """Return for each line how many lanes it runs beside the middle, so that lines between the same two part."""
    between: dict[frozenset[str], int] = {}
    for way in ways:
        pair = frozenset((way.tie.subject, way.tie.object))
        between[pair] = between.get(pair, 0) + 1
    taken: dict[frozenset[str], int] = {}
    lanes = []
    for way in ways:
        pair = frozenset((way.tie.subject, way.tie.object))
        number = taken[pair] = taken.get(pair, -1) + 1
        lane = number - (between[pair] - 1) / 2
        lanes.append(lane if way.tie.subject < way.tie.object else -lane)  # a side is one's left and the other's right
    return lanes


def _verb(linker: Linker, way: _Way) -> str:
    verb = linker.catalogue.verbs.get(way.tie.verb)
    return verb_words(linker.catalogue.words, verb, forward=True) if verb else plain(way.tie.verb)


def _edge(linker: Linker, way: _Way, at: dict[str, Place], size: dict[str, Size], lane: float) -> Edge:
    tie = way.tie
    words = linker.catalogue.words
    years = [_years(fact) for fact in way.facts]
    firsts, lasts = [one.first for one in years], [one.last for one in years]
    (x1, y1), (x2, y2) = _borders(at[tie.subject], size[tie.subject], at[tie.object], size[tie.object], LANE * lane)
    status = words.join(dict.fromkeys(status_inside(words, fact.statement.status) for fact in way.facts))
    if len(way.facts) > 1:
        status += "; " + words.ngettext("%(num)s statement", "%(num)s statements", len(way.facts))
    title = f"{linker.actor(tie.subject).text} {_verb(linker, way)} {linker.actor(tie.object).text} ({status})"
    return Edge(
        x1=x1,
        y1=y1,
        x2=x2,
        y2=y2,
        head=_head(x1, y1, x2, y2),
        label=None,
        title=title,
        look=way.look,
        first="" if None in firsts else str(min(year for year in firsts if year is not None)),
        last="" if None in lasts else str(max(year for year in lasts if year is not None)),
        vague=all(one.vague for one in years),
        times=" ".join(dict.fromkeys(map(str, years))) if len(years) > 1 else "",
    )


def _borders(one: Place, size: Size, other: Place, other_size: Size, beside: float) -> tuple[Place, Place]:
    """Return where the line between two boxes leaves the one and meets the other, moved `beside` pixels to a side."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = math.hypot(dx, dy) or 1.0
    shift = (-dy / length * beside, dx / length * beside)
    start, end = _exit(size, dx, dy, shift), _exit(other_size, -dx, -dy, shift)
    return (
        (round(one[0] + dx * start + shift[0], 1), round(one[1] + dy * start + shift[1], 1)),
        (round(other[0] - dx * end + shift[0], 1), round(other[1] - dy * end + shift[1], 1)),
    )


def _exit(size: Size, dx: float, dy: float, shift: Place) -> float:
    """Return the share of the way at which a line, moved by `shift` from a box's centre, crosses its border.

    A line moved past the box altogether leaves as if it had not been moved.
    """
    halves = [(size[0] / 2 + 3, dx, shift[0]), (size[1] / 2 + 3, dy, shift[1])]
    if any(abs(aside) >= half for half, _, aside in halves):
        halves = [(half, way, 0.0) for half, way, _ in halves]
    shares = ((half - math.copysign(aside, way * aside)) / abs(way) for half, way, aside in halves if way)
    return min(*shares, 0.48)


def _head(x1: float, y1: float, x2: float, y2: float) -> str:
    """Return the path of an arrow's head at the end of a line."""
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    back, side = (x2 - 9 * ux, y2 - 9 * uy), (-4 * uy, 4 * ux)
    left, right = (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])
    return f"M{left[0]:.1f} {left[1]:.1f}L{x2:.1f} {y2:.1f}L{right[0]:.1f} {right[1]:.1f}"
