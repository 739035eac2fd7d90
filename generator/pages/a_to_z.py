"""A–Z: every name of everything, other names too, under its first letter in any script."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.outputs import Planned
from generator.pages.actors import initial, sorting_form
from generator.pages.frame import Frame, frame
from generator.pages.parts.paging import NAMES
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import kind_of, plain


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
    """The names under one letter; `anchor` is the id of its heading."""

    letter: str
    anchor: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class AToZView:
    """All names, by letter. `jumps` lead to every letter, on this page or, in a large site, on its own."""

    frame: Frame
    total: str
    jumps: tuple[Link, ...]
    letters: tuple[Letter, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the index of names: one page, or for many names a page for each letter behind the first, which has none."""
    total = sum(1 for _ in _headings(Linker(catalogue, Address(addresses.A_TO_Z))))
    if total <= NAMES:
        yield _planned(catalogue, addresses.A_TO_Z, total)
        return
    yield _planned(catalogue, addresses.A_TO_Z, total, shown="")
    for letter in _letters(Linker(catalogue, Address(addresses.A_TO_Z))):
        yield _planned(catalogue, _page_of(letter.letter), total, shown=letter.letter)


def _planned(catalogue: Catalogue, page: str, total: int, shown: str | None = None) -> Planned:
    """Plan one page of the index. It shows the names under the letter `shown`, all of them for None."""
    return Planned(page, "pages/a-z.html", partial(_view, Linker(catalogue, Address(page)), total, shown))


def _view(linker: Linker, total: int, shown: str | None) -> AToZView:
    words, letters = linker.catalogue.words, _letters(linker)
    return AToZView(
        frame=frame(
            linker.catalogue,
            linker.address,
            words.gettext("A–Z, %(letter)s", letter=shown) if shown else words.gettext("A–Z"),
            section=addresses.A_TO_Z,
            description=words.gettext(
                "Every name in the briefings: actors, places, terms and topics, under all their names."
            ),
            kind="terms",
        ),
        total=words.ngettext("%(num)s name", "%(num)s names", total),
        jumps=tuple(
            Link(one.letter, f"#{one.anchor}" if shown is None else linker.address.to(_page_of(one.letter)))
            for one in letters
        ),
        letters=tuple(one for one in letters if shown in (None, one.letter)),
    )


def _page_of(letter: str) -> str:
    return addresses.names_page(letter.lower() if letter.isalpha() else "other")


def _headings(linker: Linker) -> Iterator[Heading]:
    content, words = linker.catalogue.site.content, linker.catalogue.words
    for actor in content.actors.values():
        for name in actor.names:
            yield Heading(name.text, linker.actor(actor.id), kind_of(words, actor.kind))
    for place in content.places.values():
        for place_name in (place.name, *place.aka):
            yield Heading(place_name, linker.place(place.id), kind_of(words, place.kind))
    for term in content.terms.values():
        for term_name in (term.name, *term.aka):
            yield Heading(term_name, linker.term(term.id), words.gettext("term"))
    for topic in linker.catalogue.site.topics:
        yield Heading(plain(topic.name), linker.topic(topic.name), words.gettext("topic"))


def _letters(linker: Linker) -> tuple[Letter, ...]:
    letters: dict[str, list[Heading]] = {}
    for heading in sorted(
        dict.fromkeys(_headings(linker)),
        key=lambda one: (sorting_form(one.name), one.name, one.thing.text, one.kind, one.thing.href),
    ):
        letters.setdefault(initial(heading.name), []).append(heading)
    return tuple(
        Letter(letter, f"letter-{number}", tuple(rows)) for number, (letter, rows) in enumerate(letters.items(), 1)
    )


KIND = PageKind(
    "a-z",
    plan,
    Section(
        addresses.A_TO_Z, lambda words: words.gettext("A–Z"), lambda site: bool(site.content.actors or site.places)
    ),
)
