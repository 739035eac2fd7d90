"""Suggests places: countries, cities and regions a text names, joined to those the site knows already."""

from collections.abc import Iterable

from generator.importing.known import Known
from generator.importing.names.gazetteer import BY_NAME
from generator.importing.names.kinds import Kind
from generator.importing.names.likeness import folded
from generator.importing.names.named import Named
from generator.importing.slugs import slug, unused
from generator.importing.suggestions import SuggestedPlace

PLACE_KINDS: frozenset[Kind] = frozenset(("country", "city", "place"))


def suggest_places(named: Iterable[Named], known: Known) -> tuple[SuggestedPlace, ...]:
    """Return the places among the names, in order of first mention."""
    index: dict[str, list[str]] = {}
    for place in known.places.values():
        for name in (place.name, *place.aka):
            index.setdefault(folded(name), []).append(place.id)
    used = set(known.places)
    found: dict[str, SuggestedPlace] = {}
    for one in named:
        cluster, kind = one.cluster, one.kind
        if kind not in PLACE_KINDS:
            continue
        country = BY_NAME.get(cluster.name)
        name = country.name if country else cluster.name
        ids = {id_ for form in (name, *(n.text for n in cluster.names)) for id_ in index.get(folded(form), ())}
        spans = tuple(mention.span for mention in cluster.mentions)
        if len(ids) > 1:
            continue
        new = not ids
        id_ = ids.pop() if ids else unused(slug(name, 40) or "place", used)
        used.add(id_)
        index.setdefault(folded(name), []).append(id_)
        earlier = found.get(id_)
        mentions = tuple(sorted((*(earlier.mentions if earlier else ()), *spans)))
        is_known = earlier.known if earlier else not new
        reason = "the site has this place" if is_known else f"{kind}: {one.why}"
        found[id_] = SuggestedPlace(id_, name, kind, mentions, is_known, reason)
    return tuple(found.values())
