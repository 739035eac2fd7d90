"""The note on a place mention: which place is meant, of what kind, and in what it lies."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.notes.common import Margin, margin
from generator.pages.parts.places import surroundings
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """`within` runs from the nearest surrounding place outwards."""

    margin: Margin
    place: Link
    place_kind: str
    within: tuple[Link, ...]


def view(linker: Linker, fact: Fact) -> PlaceNote:
    """Return the note on a place mention."""
    place = fact.statement.place
    record = linker.catalogue.site.content.places.get(place)
    return PlaceNote(
        margin=margin(linker, fact),
        place=linker.place(place),
        place_kind=kind_of(linker.catalogue.words, record.kind) if record else "",
        within=tuple(linker.place(outer) for outer in surroundings(linker.catalogue, place)),
    )
