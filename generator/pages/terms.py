"""The glossary: every term with its definition and its uses."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.entities import Term
from generator.model.outputs import Planned
from generator.pages import addresses
from generator.pages.actors import sorting_form
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.frame import Frame, frame
from generator.pages.kind import PageKind
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.parts.wording import counted


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term, its definition as inline HTML, the source of the definition, and its uses."""

    id: str
    name: str
    other_names: tuple[str, ...]
    definition: Markup
    cite: Link | None
    uses: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """Every term, A to Z."""

    frame: Frame
    total: str
    terms: tuple[TermEntry, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one glossary."""
    address = Address(addresses.TERMS)
    linker = Linker(catalogue, address)
    terms = sorted(catalogue.site.content.terms.values(), key=lambda term: (sorting_form(term.name), term.id))
    yield Planned(
        address.page,
        "pages/terms.html",
        TermsView(
            frame=frame(
                catalogue,
                address,
                "Terms",
                section=addresses.TERMS,
                description="Words that need explaining, each with its uses in the briefings.",
                kind="terms",
            ),
            total=counted(len(terms), "term"),
            terms=tuple(_entry(linker, term) for term in terms),
        ),
    )


def _entry(linker: Linker, term: Term) -> TermEntry:
    uses = linker.catalogue.site.terms.get(term.id, ())
    return TermEntry(
        id=term.id,
        name=term.name,
        other_names=term.aka,
        definition=linker.catalogue.edition.inline(term.definition),
        cite=linker.source(term.cite) if term.cite else None,
        uses=tuple(quotation for fact in uses for quotation in quotations(linker, fact)),
    )


KIND = PageKind("terms", plan)
