"""A–Z: every name of everything, other names too, under its first letter in any script."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages import addresses
from generator.pages.actors import initial, sorting_form
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.frame import Frame, frame
from generator.pages.kind import PageKind
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.wording import counted, plain


@dataclass(frozen=True, slots=True)
class Heading:
    """A name and what it is. `thing` leads there; it has another text than `name` where that is not the chief name."""

    name: str
    thing: Link
    kind: str

    @property
    def see(self) -> bool:
        """Whether the name only points to the chief one."""
        return self.name != self.thing.text


@dataclass(frozen=True, slots=True)
class Letter:
    """The names under one letter; `anchor` is the fragment of its heading."""

    letter: str
    anchor: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class AToZView:
    """All names, by letter."""

    frame: Frame
    total: str
    letters: tuple[Letter, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one index of names."""
    address = Address(addresses.A_TO_Z)
    headings = sorted(
        dict.fromkeys(_headings(Linker(catalogue, address))),
        key=lambda one: (sorting_form(one.name), one.name, one.thing.text, one.kind, one.thing.href),
    )
    yield Planned(
        address.page,
        "pages/a-z.html",
        AToZView(
            frame=frame(
                catalogue,
                address,
                "A–Z",
                section=addresses.A_TO_Z,
                description="Every name in the briefings: actors, places, terms and topics, under all their names.",
                kind="terms",
            ),
            total=counted(len(headings), "name"),
            letters=_by_letter(headings),
        ),
    )


def _headings(linker: Linker) -> Iterator[Heading]:
    content = linker.catalogue.site.content
    for actor in content.actors.values():
        for name in actor.names:
            yield Heading(name.text, linker.actor(actor.id), plain(actor.kind))
    for place in content.places.values():
        for place_name in (place.name, *place.aka):
            yield Heading(place_name, linker.place(place.id), plain(place.kind))
    for term in content.terms.values():
        for term_name in (term.name, *term.aka):
            yield Heading(term_name, linker.term(term.id), "term")
    for topic in linker.catalogue.site.topics:
        yield Heading(plain(topic.name), linker.topic(topic.name), "topic")


def _by_letter(headings: list[Heading]) -> tuple[Letter, ...]:
    letters: dict[str, list[Heading]] = {}
    for heading in headings:
        letters.setdefault(initial(heading.name), []).append(heading)
    return tuple(
        Letter(letter, f"letter-{number}", tuple(rows)) for number, (letter, rows) in enumerate(letters.items(), 1)
    )


KIND = PageKind("a-z", plan)
