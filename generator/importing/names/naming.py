"""Everything a text names, each with its kind and what tells it: the names' part of an import, whole."""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.importing.names.adjectives import adjectives_of
from generator.importing.names.joining.clusters import Cluster, find_clusters
from generator.importing.names.kinds.context import Context, code_of, context_of
from generator.importing.names.kinds.deciding import GUESSED, UNREAD, Kind, kind_of
from generator.importing.names.kinds.shapes import is_ordinary
from generator.importing.names.known.atlas import Spot, only_spot, spots
from generator.importing.names.known.countries import BY_CAPITAL
from generator.importing.names.known.peoples import is_adjective
from generator.importing.names.known.regions import CITIES
from generator.importing.names.spelling import folded
from generator.importing.names.states.acting import governments_of
from generator.model.spans import Span

PLACES: frozenset[Kind] = frozenset(("country", "city", "region", "place"))
"""The kinds that are places."""

_LIST = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


@dataclass(frozen=True, slots=True)
class Named:
    """What the text names: one cluster of names, its kind ("" if nothing tells it), and `why` it was taken so.

    `spot` is what the name means in the atlas, None if that is open. `adjectives` are where a country or a part of the
    world is told of by its adjective.
    """

    cluster: Cluster
    kind: Kind
    why: str = ""
    spot: Spot | None = None
    adjectives: tuple[Span, ...] = ()
    state: str = ""


def name_kinds(text: str, language: str = "en") -> tuple[Named, ...]:
    """Return everything the text names with its kind, governments told by their country included.

    `language` is the text's (ISO 639-1): the words around a name are read in English only.
    """
    clusters = [cluster for cluster in find_clusters(text, language) if not _is_qualified(cluster)]
    chief = {folded(name.text) for cluster in clusters for name in cluster.names}
    kept = [cluster for cluster in clusters if not _adds_an_adjective(cluster, chief)]
    context = context_of(text, kept, language)
    named = list(_with_listed_places(text, [Named(cluster, *kind_of(cluster, text, context)) for cluster in kept]))
    named, governments = _with_governments(text, named, context)
    taken = [mention.span for one in named for mention in one.cluster.mentions]
    adjectives = adjectives_of(text, taken)
    located = (
        replace(one, spot=_spot(one, context), adjectives=adjectives.get(one.cluster.name, ()))
        if one.kind in PLACES
        else one
        for one in named
    )
    return (*located, *governments)


def _with_governments(text: str, named: list[Named], context: Context) -> tuple[list[Named], list[Named]]:
    """Return the names less where only a government is meant, and the governments."""
    after = [one.cluster for one in named if _may_name_a_government(one, context)]
    found = governments_of(text, [one.cluster for one in named], after, context.language)
    left = dict(zip(map(id, after), found.persons, strict=True))
    kept = [replace(one, cluster=cluster) for one in named if (cluster := left.get(id(one.cluster), one.cluster))]
    told = {mention.span for one in found.found for mention in one.cluster.mentions}
    spelt_out = [one for one in kept if one.kind == "government" and told.issuperset(_spans(one.cluster))]
    governments = [Named(one.cluster, "government", one.why, state=one.country) for one in found.found]
    return [one for one in kept if one not in spelt_out], governments


def _spans(cluster: Cluster) -> Iterable[Span]:
    return (mention.span for mention in cluster.mentions)


def _may_name_a_government(one: Named, context: Context) -> bool:
    """Tell persons, regions, and names that nothing else is known of: not "Labour", which is an ordinary word too."""
    if one.kind in ("person", "region"):
        return True
    open_ = one.why in (GUESSED, UNREAD) or not (one.kind or one.why)
    return open_ and not is_ordinary(one.cluster.name, context.ordinary)


def _spot(one: Named, context: Context) -> Spot | None:
    """Return what a place's name means: the capital, the one town of the countries told of, or a city without peer."""
    name = one.cluster.name
    if one.kind == "country":
        return None
    if name in BY_CAPITAL:
        return only_spot(BY_CAPITAL[name].capital, {code_of(BY_CAPITAL[name])})
    towns = [spot for spot in spots(name) if spot.kind == "city"]
    found = only_spot(name, context.countries) or (towns[0] if name in CITIES and len(towns) == 1 else None)
    return found if found and (found.kind == "region") == (one.kind == "region") else None


def _with_listed_places(text: str, named: list[Named]) -> Iterable[Named]:
    """Take for places the names in a list after a place: "the districts of Kuf Ab, Khwahan and Maimay"."""
    by_start = {mention.span: index for index, one in enumerate(named) for mention in one.cluster.mentions}
    for before, after in itertools.pairwise(sorted(by_start)):
        first, second = named[by_start[before]], named[by_start[after]]
        open_ = not second.kind or second.why == GUESSED
        if first.kind in ("place", "city", "region") and open_ and _LIST.fullmatch(text, before.end, after.start):
            named[by_start[after]] = Named(second.cluster, "place", "listed after a place")
    return named


def _is_qualified(cluster: Cluster) -> bool:
    """Tell a cluster that is an adjective of nationality or faith and nothing else."""
    return all(is_adjective(word) for name in cluster.names for word in name.text.split())


def _adds_an_adjective(cluster: Cluster, chief: set[str]) -> bool:
    """Tell "Afghan Taliban" where the text knows "Taliban": whether it is the same, the editor must say."""
    words = cluster.name.split()
    return (
        len(cluster.names) == 1 and len(words) > 1 and is_adjective(words[0]) and folded(" ".join(words[1:])) in chief
    )
