"""Everything a text names, each with its kind and what tells it: the names' part of an import, whole."""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.importing.names.clusters import Cluster, find_clusters
from generator.importing.names.gazetteer import is_adjective
from generator.importing.names.governments import find_governments
from generator.importing.names.kinds import GUESSED, Kind, kind_of
from generator.importing.names.likeness import folded

_LIST = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


@dataclass(frozen=True, slots=True)
class Named:
    """What the text names: one cluster of names, its kind ("" if nothing tells it), and `why` it was taken so."""

    cluster: Cluster
    kind: Kind
    why: str = ""


def name_kinds(text: str) -> tuple[Named, ...]:
    """Return everything the text names with its kind, governments told by their country included."""
    clusters = [cluster for cluster in find_clusters(text) if not _is_qualified(cluster)]
    chief = {folded(name.text) for cluster in clusters for name in cluster.names}
    kept = [cluster for cluster in clusters if not _adds_an_adjective(cluster, chief)]
    ordinary = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    named = [Named(cluster, *kind_of(cluster, text, ordinary)) for cluster in kept]
    governments = (Named(cluster, "government", "told by its country") for cluster in find_governments(text))
    return (*_with_listed_places(text, named), *governments)


def _with_listed_places(text: str, named: list[Named]) -> Iterable[Named]:
    """Take for places the names in a list after a place: "the districts of Kuf Ab, Khwahan and Maimay"."""
    by_start = {mention.span: index for index, one in enumerate(named) for mention in one.cluster.mentions}
    for before, after in itertools.pairwise(sorted(by_start)):
        first, second = named[by_start[before]], named[by_start[after]]
        open_ = not second.kind or second.why == GUESSED
        if first.kind == "place" and open_ and _LIST.fullmatch(text, before.end, after.start):
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
