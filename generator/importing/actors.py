"""Suggests actors: the people and groups a text names, joined to those the site knows already."""

import difflib
import itertools
import re
from collections.abc import Iterable, Mapping

from generator.importing.known import Known
from generator.importing.names.clusters import Cluster, find_clusters
from generator.importing.names.gazetteer import is_adjective
from generator.importing.names.governments import find_governments
from generator.importing.names.kinds import Kind, kind_of
from generator.importing.names.lexicon import GENERIC
from generator.importing.names.likeness import folded
from generator.importing.slugs import slug, unused
from generator.importing.suggestions import SuggestedActor
from generator.model.entities import Actor, Name

ACTOR_KINDS: frozenset[Kind] = frozenset(("person", "armed-group", "government", "organisation", "media"))
_ALIKE, _ALIKE_WORDS = 0.72, 0.85
_LIST = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


def name_kinds(text: str) -> tuple[tuple[Cluster, Kind], ...]:
    """Return everything the text names with its kind, governments first told by their country included."""
    clusters = [cluster for cluster in find_clusters(text) if not _is_qualified(cluster)]
    chief = {folded(name.text) for cluster in clusters for name in cluster.names}
    kept = [cluster for cluster in clusters if not _adds_an_adjective(cluster, chief)]
    ordinary = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    kinds = [kind_of(cluster, text, ordinary) for cluster in kept]
    listed = _places_by_list(text, kept, kinds)
    named = ((cluster, "place" if cluster in listed else kind) for cluster, kind in zip(kept, kinds, strict=True))
    return (*named, *((cluster, "government") for cluster in find_governments(text)))


def _places_by_list(text: str, clusters: list[Cluster], kinds: list[Kind]) -> list[Cluster]:
    """Return names of no kind that stand in a list after a place: "the districts of Kuf Ab, Khwahan and Maimay"."""
    of = {id(c): kind for c, kind in zip(clusters, kinds, strict=True)}
    places = {id(c) for c in clusters if of[id(c)] == "place"}
    mentions = sorted(((m.span, c) for c in clusters for m in c.mentions), key=lambda one: one[0])
    found = []
    for (before, one), (after, two) in itertools.pairwise(mentions):
        if id(one) in places and not of[id(two)] and _LIST.fullmatch(text, before.end, after.start):
            places.add(id(two))
            found.append(two)
    return found


def suggest_actors(named: Iterable[tuple[Cluster, Kind]], author: str, known: Known) -> tuple[SuggestedActor, ...]:
    """Return the actors among the names, in order of first mention. The text's author is none of its actors."""
    index = _by_name(known.actors.values())
    used = set(known.actors)
    suggested: list[SuggestedActor] = []
    for cluster, kind in named:
        if kind not in ACTOR_KINDS or folded(cluster.name) == folded(author):
            continue
        found = {actor.id for name in cluster.names for actor in index.get(folded(name.text), ())}
        spans = tuple(mention.span for mention in cluster.mentions)
        if len(found) == 1:
            suggested.append(SuggestedActor(found.pop(), kind, cluster.names, spans, known=True))
        elif not found:
            id_ = unused(_id(cluster, kind), used)
            used.add(id_)
            suggested.append(SuggestedActor(id_, kind, cluster.names, spans))
    unique = {actor.id: actor for actor in reversed(suggested)}
    return _told_apart(tuple(actor for actor in suggested if unique[actor.id] is actor))


def _is_qualified(cluster: Cluster) -> bool:
    """Tell a cluster that is an adjective of nationality or faith and nothing else."""
    return all(is_adjective(word) for name in cluster.names for word in name.text.split())


def _adds_an_adjective(cluster: Cluster, chief: set[str]) -> bool:
    """Tell "Afghan Taliban" where the text knows "Taliban": whether it is the same, the editor must say."""
    words = cluster.name.split()
    return (
        len(cluster.names) == 1 and len(words) > 1 and is_adjective(words[0]) and folded(" ".join(words[1:])) in chief
    )


def _by_name(actors: Iterable[Actor]) -> Mapping[str, list[Actor]]:
    index: dict[str, list[Actor]] = {}
    for actor in actors:
        for name in {folded(name.text): name for name in actor.names}:
            index.setdefault(name, []).append(actor)
    return index


def _id(cluster: Cluster, kind: Kind) -> str:
    """Return the abbreviation if there is one (ttt), else the chief name's slug (emomali-rahmon)."""
    short = next((name.text for name in cluster.names if name.kind == "abbreviation"), "")
    if kind == "government" and cluster.name.startswith("Government of "):
        return "gov-" + slug(cluster.name.removeprefix("Government of "), 40)
    return slug(short) or slug(cluster.name, 40) or "actor"


def _told_apart(actors: tuple[SuggestedActor, ...]) -> tuple[SuggestedActor, ...]:
    """Note under `not:` which new actors are easily confused: names of two words or more that are nearly alike."""
    pairs = [
        (one.id, two.id)
        for index, one in enumerate(actors)
        for two in actors[index + 1 :]
        if (one.kind == "person") == (two.kind == "person") and _alike(one.names[0], two.names[0])
        if not (one.known and two.known)
    ]
    with_ids = {actor.id: tuple(b if a == actor.id else a for a, b in pairs if actor.id in (a, b)) for actor in actors}
    return tuple(
        SuggestedActor(a.id, a.kind, a.names, a.mentions, with_ids[a.id], a.known) if with_ids[a.id] else a
        for a in actors
    )


def _alike(one: Name, two: Name) -> bool:
    first, second = folded(one.text), folded(two.text)
    if min(len(first.split()), len(second.split())) < 2 or first.startswith("government of"):
        return False
    pairs = (
        (a, b) for a in first.split() for b in second.split() if min(len(a), len(b)) >= 6 and a.title() not in GENERIC
    )
    return _ratio(first, second) >= _ALIKE or any(_ratio(a, b) >= _ALIKE_WORDS for a, b in pairs)


def _ratio(one: str, two: str) -> float:
    return difflib.SequenceMatcher(None, one, two).ratio()
