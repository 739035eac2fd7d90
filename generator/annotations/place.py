"""A place mention: these words mean this place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """`place` is an id of `places.yaml`."""

    place: str
