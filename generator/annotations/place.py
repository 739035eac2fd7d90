"""A place mention: these words mean this place."""

from typing import NamedTuple

from generator.annotations.entry import Entry
from generator.annotations.fields import At, PlaceId
from generator.annotations.kind import AnnotationType
from generator.model.annotations import IdReference, Keys
from generator.model.translation import N_


class PlaceMention(NamedTuple):
    """`place` is an id of `places.yaml`."""

    place: str


class PlaceEntry(Entry):
    """Words that mean a place."""

    at: At
    """The words that mean the place."""

    place: PlaceId
    """Id of the place in places.yaml."""


def state(entry: PlaceEntry, _id: str) -> PlaceMention:
    """Return what the entry says."""
    return PlaceMention(entry.place)


def refer(entry: PlaceEntry, keys: Keys) -> tuple[IdReference, ...]:
    """Return the place's id."""
    return (IdReference("place", entry.place, (*keys, "place")),)


TYPE = AnnotationType("place", "places", N_("Place"), PlaceEntry, state, refer, "place")
