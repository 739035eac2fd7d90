"""The hierarchy of places."""

from collections.abc import Iterator

from generator.pages.planning.catalogue import Catalogue


def surroundings(catalogue: Catalogue, place: str) -> tuple[str, ...]:
    """Return the ids of the places around `place`, nearest first; a circle of places ends where it closes."""
    return tuple(_outwards(catalogue, place))


def _outwards(catalogue: Catalogue, place: str) -> Iterator[str]:
    places = catalogue.site.content.places
    seen = {place}
    record = places.get(place)
    while record and record.within and record.within not in seen:
        seen.add(record.within)
        yield record.within
        record = places.get(record.within)
