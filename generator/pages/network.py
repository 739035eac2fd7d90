"""The network: who stands how to whom, drawn and as an equal table.

Actors that hang together are drawn together. Where more hang together than can be read in one picture, they are drawn
in parts, each around one of those with the most relations, and the page says so.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.model.site import IndexedRelation
from generator.pages.drawings.graphs.graph import Graph, site_graph
from generator.pages.drawings.graphs.groups import groups
from generator.pages.frame import Frame, frame
from generator.pages.parts.paging import Sheet, divided, numbered, sheets
from generator.pages.parts.relations import RelationLine, relation_line
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.years import year_value, years_of

Pair = tuple[IndexedRelation, int]

RELATIONS = 200
"""Rows of the table on one page."""

PICTURES = 8
"""Pictures on one page: with their lines some 300 kB."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A part of the network; `around` is the actor that it is drawn around, "" for one that is whole."""

    around: str
    graph: Graph


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, with the years in which the relation may hold ("" for unknown) and whether that is vague."""

    line: RelationLine
    first: str
    last: str
    vague: bool


@dataclass(frozen=True, slots=True)
class NetworkView:
    """`split` says that some pictures show a part only, `looks` how the lines of the pictures look.

    `first` and `last` are the years of the slider, those of the whole network on each of its pages, or "".
    """

    frame: Frame
    total: str
    pictures: tuple[Picture, ...]
    looks: frozenset[str]
    split: bool
    first: str
    last: str
    sheets: tuple[Sheet, ...]
    rows: tuple[Row, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the network page, and further ones for many pictures or a long table; none for a site without relations."""
    ties = catalogue.site.ties
    if not ties:
        return
    pairs = [(tie, number) for tie in ties for number in range(len(tie.facts))]
    parts = tuple(groups([(tie.subject, tie.object) for tie in ties]))
    split = any(hub for hub, _ in parts)
    headings = _headings(catalogue, [hub for hub, _ in parts])
    drawn = divided(tuple((around, actors) for around, (_, actors) in zip(headings, parts, strict=True)), PICTURES)
    runs = divided(pairs, RELATIONS)
    count = max(len(drawn), len(runs))
    for sheet in range(1, count + 1):
        pictures = drawn[sheet - 1] if sheet <= len(drawn) else ()
        rows = runs[sheet - 1] if sheet <= len(runs) else ()
        linker = Linker(catalogue, Address(numbered(addresses.NETWORK, "table", sheet)))
        make = partial(_view, linker, pairs, pictures, rows, split=split, page=(sheet, count))
        yield Planned(linker.address.page, "pages/network.html", make)


def _view(
    linker: Linker,
    pairs: Sequence[Pair],
    pictures: Sequence[tuple[str, Sequence[str]]],
    rows: Sequence[Pair],
    *,
    split: bool,
    page: tuple[int, int],
) -> NetworkView:
    """Return a page of the network with these of its `pictures` (a heading, and the actors drawn) and of its `rows`.

    `page` is its number and how many there are.
    """
    catalogue, words = linker.catalogue, linker.catalogue.words
    sheet, count = page
    graphs = [(around, site_graph(linker, actors, _among(catalogue.site.ties, actors))) for around, actors in pictures]
    held = (years_of(tie.facts[number].statement.when) for tie, number in pairs)
    years = sorted(year for one in held for year in (one.first, one.last) if year is not None)
    return NetworkView(
        frame=frame(
            catalogue,
            linker.address,
            words.gettext("Network") if sheet == 1 else words.gettext("Network, %(number)s", number=sheet),
            section=addresses.NETWORK,
            description=words.gettext("Who stands how to whom, and how that is known."),
            kind="network",
        ),
        total=words.ngettext("%(num)s relation", "%(num)s relations", len(pairs)),
        pictures=tuple(Picture(around, graph) for around, graph in graphs),
        looks=frozenset(look for _, graph in graphs for look in graph.looks),
        split=split,
        first=year_value(years[0]) if years and years[0] < years[-1] else "",
        last=year_value(years[-1]) if years and years[0] < years[-1] else "",
        sheets=sheets(linker.address, addresses.NETWORK, "table", count, sheet),
        rows=tuple(_row(linker, tie, number) for tie, number in rows),
    )


def _headings(catalogue: Catalogue, hubs: Sequence[str]) -> Iterator[str]:
    """Yield the name of each hub, numbered from its second picture on; "" where there is none."""
    times = Counter[str]()
    for hub in hubs:
        times[hub] += 1
        record = catalogue.site.content.actors.get(hub)
        name = record.name if record else hub
        yield f"{name}, {times[hub]}" if hub and times[hub] > 1 else name


def _row(linker: Linker, tie: IndexedRelation, number: int) -> Row:
    fact = tie.facts[number]
    years = years_of(fact.statement.when)
    return Row(relation_line(linker, fact, tie.subject), year_value(years.first), year_value(years.last), years.vague)


def _among(ties: Sequence[IndexedRelation], actors: Sequence[str]) -> tuple[IndexedRelation, ...]:
    inside = frozenset(actors)
    return tuple(tie for tie in ties if tie.subject in inside and tie.object in inside)


KIND = PageKind(
    "network", plan, Section(addresses.NETWORK, lambda words: words.gettext("Network"), lambda site: bool(site.ties))
)
