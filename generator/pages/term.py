"""A term's page: its definition, whose definition it is, and every use in its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator.model.annotations import Fact
from generator.model.entities import Term
from generator.model.outputs import Planned
from generator.pages.continued import plan_continued
from generator.pages.frame import Frame, frame
from generator.pages.parts.concordance import Concordance, concordance
from generator.pages.parts.paging import MENTIONS, Sheet, pages_of, sheets
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.structured.term import defined_term
from generator.pages.text.body_links import definition_html


@dataclass(frozen=True, slots=True)
class TermView:
    """One term; `definition` is inline HTML, `cite` the source of the definition."""

    frame: Frame
    name: str
    other_names: tuple[str, ...]
    definition: Markup
    cite: Link | None
    concordance: Concordance
    mention_sheets: tuple[Sheet, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan one page for each term of the content."""
    for term in catalogue.site.content.terms.values():
        address = Address(addresses.term_page(term.id))
        uses = catalogue.site.terms.get(term.id, ())
        yield Planned(address.page, "pages/term.html", partial(view, Linker(catalogue, address), term, uses))
        yield from plan_continued(catalogue, address.page, term.name, addresses.TERMS, {"mentions": uses})


def view(linker: Linker, term: Term, uses: tuple[Fact, ...]) -> TermView:
    """Return all that a term's page shows."""
    definition = definition_html(linker, term)
    return TermView(
        frame=frame(
            linker.catalogue,
            linker.address,
            term.name,
            section=addresses.TERMS,
            description=definition.striptags(),
            kind="terms",
            things=(defined_term(linker, term, definition.striptags()),),
        ),
        name=term.name,
        other_names=term.aka,
        definition=definition,
        cite=linker.source(term.cite) if term.cite else None,
        concordance=concordance(linker, uses[:MENTIONS], uses),
        mention_sheets=sheets(linker.address, linker.address.page, "mentions", pages_of(len(uses), MENTIONS), 1),
    )


KIND = PageKind("term", plan)
