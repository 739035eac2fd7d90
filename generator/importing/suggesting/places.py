"""Suggests places: countries, cities and regions a text names, joined to those the site knows already."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.importing.known import Known
from generator.importing.names.kinds.context import code_of
from generator.importing.names.known.countries import BY_CAPITAL, BY_NAME
from generator.importing.names.known.foreign_countries import NOMINATIVES
from generator.importing.names.naming import PLACES, Named
from generator.importing.names.spelling import folded
from generator.importing.suggesting.suggestions import SuggestedPlace
from generator.importing.text.slugs import slug, unused


def suggest_places(named: Iterable[Named], known: Known) -> tuple[SuggestedPlace, ...]:
    """Return the places among the names, in order of first mention."""
    index: dict[str, list[str]] = {}
    for place in known.places.values():
        for name in (place.name, *place.aka):
            index.setdefault(folded(name), []).append(place.id)
    used = set(known.places)
    found: dict[str, SuggestedPlace] = {}
    lies_in: dict[str, str] = {}
    for one in named:
        if one.kind not in PLACES:
            continue
        new = _place(one)
        ids = {id_ for form in (new.name, *(n.text for n in one.cluster.names)) for id_ in index.get(folded(form), ())}
        if len(ids) > 1:
            continue
        id_ = ids.pop() if ids else unused(slug(new.name, 40) or "place", used)
        used.add(id_)
        index.setdefault(folded(new.name), []).append(id_)
        lies_in[id_] = one.spot.country if one.spot else ""
        if id_ in known.places:
            new = replace(new, known=True, reason="the site has this place")
        found[id_] = _joined(found.get(id_), replace(new, id=id_))
    countries = _countries(found, known)
    return tuple(replace(place, within=countries.get(lies_in[place.id], "")) for place in found.values())


def _place(one: Named) -> SuggestedPlace:
    name = one.cluster.name
    country = BY_NAME.get(name) if one.kind == "country" else None
    return SuggestedPlace(
        id="",
        name=country.name if country and name in country.names else NOMINATIVES.get(name, _written(name)),
        kind=one.kind,
        mentions=tuple(mention.span for mention in one.cluster.mentions),
        reason=f"{one.kind}: {one.why}{', position from the atlas' if one.spot and one.spot.point else ''}",
        point=one.spot.point if one.spot else None,
        exact=one.spot.exact if one.spot else True,
        adjectives=one.adjectives,
    )


def _written(name: str) -> str:
    """Write a dateline's NAIROBI as a name."""
    return name.title() if name.isupper() and len(name) > 3 and name.title() in BY_CAPITAL else name


def _joined(earlier: SuggestedPlace | None, place: SuggestedPlace) -> SuggestedPlace:
    """Put the mentions of two names of one place together."""
    if earlier is None:
        return place
    adjectives = tuple(sorted({*earlier.adjectives, *place.adjectives}))
    return replace(earlier, mentions=tuple(sorted((*earlier.mentions, *place.mentions))), adjectives=adjectives)


def _countries(found: Mapping[str, SuggestedPlace], known: Known) -> dict[str, str]:
    """Return the ids of countries among the places, by code."""
    before = [(place.name, place.id) for place in known.places.values() if place.kind == "country"]
    new = [(place.name, place.id) for place in found.values() if place.kind == "country"]
    return {code_of(BY_NAME[name]): id_ for name, id_ in (*before, *new) if name in BY_NAME}
