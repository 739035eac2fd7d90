"""Suggests actors: the people and groups a text names, joined to those the site knows already."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.importing.known import Known
from generator.importing.names.kinds.deciding import Kind
from generator.importing.names.known.lexicon import GENERIC
from generator.importing.names.naming import Named
from generator.importing.names.spelling import folded
from generator.importing.suggesting.suggestions import SuggestedActor
from generator.importing.text.slugs import slug, unused
from generator.model.entities import Actor, Name

ACTOR_KINDS: frozenset[Kind] = frozenset(("person", "armed-group", "government", "organisation", "media"))
_ALIKE, _ALIKE_WORDS = 0.72, 0.85


def suggest_actors(named: Iterable[Named], author: str, known: Known) -> tuple[SuggestedActor, ...]:
    """Return the actors among the names, in order of first mention. The text's author is none of its actors."""
    index = _by_name(known.actors.values())
    used = set(known.actors)
    suggested: list[SuggestedActor] = []
    for one in named:
        cluster, kind = one.cluster, one.kind
        if kind not in ACTOR_KINDS or folded(cluster.name) == folded(author):
            continue
        found = {actor.id for name in cluster.names for actor in index.get(folded(name.text), ())}
        spans = tuple(mention.span for mention in cluster.mentions)
        if len(found) == 1:
            reason = "the site has this actor"
            id_ = found.pop()
            suggested.append(
                SuggestedActor(id_, kind, cluster.names, spans, known=True, reason=reason, state=one.state)
            )
        elif not found:
            id_ = unused(_id(one), used)
            used.add(id_)
            suggested.append(
                SuggestedActor(id_, kind, cluster.names, spans, reason=f"{kind}: {one.why}", state=one.state)
            )
    unique = {actor.id: actor for actor in reversed(suggested)}
    return _told_apart(tuple(actor for actor in suggested if unique[actor.id] is actor))


def _by_name(actors: Iterable[Actor]) -> Mapping[str, list[Actor]]:
    index: dict[str, list[Actor]] = {}
    for actor in actors:
        for name in {folded(name.text): name for name in actor.names}:
            index.setdefault(name, []).append(actor)
    return index


def _id(one: Named) -> str:
    """Return the abbreviation if there is one (ttt), else the chief name's slug (emomali-rahmon)."""
    cluster = one.cluster
    short = next((name.text for name in cluster.names if name.kind == "abbreviation"), "")
    if one.state:
        return "gov-" + slug(one.state, 40)
    return slug(short) or slug(cluster.name, 40) or "actor"


def _told_apart(actors: tuple[SuggestedActor, ...]) -> tuple[SuggestedActor, ...]:
    """Note under `not:` which new actors are easily confused: names of two words or more that are nearly alike."""
    pairs = [
        (one.id, two.id)
        for index, one in enumerate(actors)
        for two in actors[index + 1 :]
        if (one.kind == "person") == (two.kind == "person") and _alike(one.names[0], two.names[0])
        if not (one.known and two.known) and "government" not in (one.kind, two.kind)
    ]
    with_ids = {actor.id: tuple(b if a == actor.id else a for a, b in pairs if actor.id in (a, b)) for actor in actors}
    return tuple(replace(one, confused_with=with_ids[one.id]) for one in actors)


def _alike(one: Name, two: Name) -> bool:
    first, second = folded(one.text), folded(two.text)
    if min(len(first.split()), len(second.split())) < 2:
        return False
    pairs = (
        (a, b) for a in first.split() for b in second.split() if min(len(a), len(b)) >= 6 and a.title() not in GENERIC
    )
    return _is_near(first, second, _ALIKE) or any(_is_near(a, b, _ALIKE_WORDS) for a, b in pairs)


def _is_near(one: str, two: str, share: float) -> bool:
    """Compare the ratio of two strings with a share, by its cheap upper bounds first."""
    matcher = difflib.SequenceMatcher(None, one, two)
    return matcher.real_quick_ratio() >= share and matcher.quick_ratio() >= share and matcher.ratio() >= share
