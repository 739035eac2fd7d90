"""All places, each under the place around it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages.actors import sorting_form
from generator.pages.drawings.maps.map import can_be_placed
from generator.pages.frame import Frame, frame
from generator.pages.parts.places import surroundings
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import kind_of


@dataclass(frozen=True, slots=True)
class PlaceBranch:
    """A place and the places inside it."""

    place: Link
    kind: str
    events: str
    inside: tuple["PlaceBranch", ...]


@dataclass(frozen=True, slots=True)
class PlacesView:
    """The outermost places, with what lies in them."""

    frame: Frame
    total: str
    map: str
    branches: tuple[PlaceBranch, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one list of places."""
    address = Address(addresses.PLACES)
    words = catalogue.words
    linker = Linker(catalogue, address)
    places = catalogue.site.content.places
    yield Planned(
        address.page,
        "pages/places.html",
        lambda: PlacesView(
            frame=frame(
                catalogue,
                address,
                words.gettext("Places"),
                section=addresses.PLACES,
                description=words.gettext("Every place the briefings name, inside the places around it."),
                kind="places",
            ),
            total=words.ngettext("%(num)s place", "%(num)s places", len(places)),
            map=address.to(addresses.MAP) if _has_a_map(linker) else "",
            branches=_branches(linker, _outermost(catalogue)),
        ),
    )


def _has_a_map(linker: Linker) -> bool:
    return any(can_be_placed(linker, place) for place in linker.catalogue.site.content.places.values())


def _outermost(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the places that lie in no other, and those that lie in a circle of places, so that none is lost."""
    places = catalogue.site.content.places
    return tuple(
        place for place, record in places.items() if record.within not in places or _in_a_circle(catalogue, place)
    )


def _in_a_circle(catalogue: Catalogue, place: str) -> bool:
    around = (place, *surroundings(catalogue, place))
    return catalogue.site.content.places[around[-1]].within == place


def _branches(linker: Linker, ids: tuple[str, ...], above: frozenset[str] = frozenset()) -> tuple[PlaceBranch, ...]:
    by_name = sorted(ids, key=lambda id_: (sorting_form(linker.place(id_).text), id_))
    return tuple(_branch(linker, id_, above | {id_}) for id_ in by_name)


def _branch(linker: Linker, place: str, above: frozenset[str]) -> PlaceBranch:
    site, words = linker.catalogue.site, linker.catalogue.words
    entry = site.places.get(place)
    inside = tuple(inner for inner in entry.inside if inner not in above) if entry else ()
    return PlaceBranch(
        place=linker.place(place),
        kind=kind_of(words, site.content.places[place].kind),
        events=words.ngettext("%(num)s event", "%(num)s events", len(entry.events)) if entry and entry.events else "",
        inside=_branches(linker, inside, above),
    )


KIND = PageKind(
    "places", plan, Section(addresses.PLACES, lambda words: words.gettext("Places"), lambda site: bool(site.places))
)
