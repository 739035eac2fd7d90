"""The lines of a graph: from border to border, each with how it looks, what it says and the years in which it holds.

A line's pattern says how the relation is known, an arrow who stands to whom; colour says nothing that these do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.pages.drawings.graphs.borders import borders, head
from generator.pages.drawings.graphs.layout import Place, Size
from generator.pages.drawings.graphs.ways import Way
from generator.pages.drawings.labels import Label
from generator.pages.planning.links import Linker
from generator.pages.wording.verbs import verb_words
from generator.pages.wording.vocabularies import plain, status_inside
from generator.pages.wording.years import year_value, years_of

_LANE = 13
"""Pixels between two lines that run side by side."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from who to whom, from border to border, and the path of its arrow's `head`, "" for what is mutual.

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


def edge_of(linker: Linker, way: Way, at: Mapping[str, Place], size: Mapping[str, Size], lane: float) -> Edge:
    """Return the line of a way between the boxes at these centres, so many lanes beside the middle, unlabelled."""
    tie = way.tie
    (x1, y1), (x2, y2) = borders(at[tie.subject], size[tie.subject], at[tie.object], size[tie.object], _LANE * lane)
    years = [years_of(fact.statement.when) for fact in way.facts]
    firsts, lasts = [one.first for one in years], [one.last for one in years]
    return Edge(
        x1=x1,
        y1=y1,
        x2=x2,
        y2=y2,
        head="" if _mutual(linker, way) else head(x1, y1, x2, y2),
        label=None,
        title=_title(linker, way),
        look=way.look,
        first="" if None in firsts else year_value(min(year for year in firsts if year is not None)),
        last="" if None in lasts else year_value(max(year for year in lasts if year is not None)),
        vague=all(one.vague for one in years),
        times=" ".join(dict.fromkeys(map(str, years))) if len(years) > 1 else "",
    )


def _title(linker: Linker, way: Way) -> str:
    """Return what the line says: "The Rovers oppose the Guild (claimed and denied; 2 statements)"."""
    words = linker.catalogue.words
    status = words.join(dict.fromkeys(status_inside(words, fact.statement.status) for fact in way.facts))
    if len(way.facts) > 1:
        status += "; " + words.ngettext("%(num)s statement", "%(num)s statements", len(way.facts))
    return f"{linker.actor(way.tie.subject).text} {verb_of(linker, way)} {linker.actor(way.tie.object).text} ({status})"


def _mutual(linker: Linker, way: Way) -> bool:
    """Tell whether the verb says the same from both sides, such as "is allied with"."""
    verb = linker.catalogue.verbs.get(way.tie.verb)
    return bool(verb and verb.label == verb.inverse)


def verb_of(linker: Linker, way: Way) -> str:
    """Return the verb of a line in the site's words, or as the editor typed it."""
    verb = linker.catalogue.verbs.get(way.tie.verb)
    return verb_words(linker.catalogue.words, verb, forward=True) if verb else plain(way.tie.verb)
