"""The glossary: every term with its definition and the first of its uses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from markupsafe import Markup

from generator.model.entities import Term
from generator.model.outputs import Planned
from generator.pages.actors import sorting_form
from generator.pages.frame import Frame, frame
from generator.pages.parts.paging import TERMS, Sheet, divided, numbered, sheets
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.text.body_links import definition_html

FIRST_USES = 2


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term, its definition as inline HTML and whose it is, its first uses and, in words, how many there are."""

    term: Link
    other_names: tuple[str, ...]
    definition: Markup
    cite: Link | None
    total: str
    uses: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """Every term, A to Z."""

    frame: Frame
    total: str
    sheets: tuple[Sheet, ...]
    terms: tuple[TermEntry, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the glossary: one page, or several of equal length."""
    terms = sorted(catalogue.site.content.terms.values(), key=lambda term: (sorting_form(term.name), term.id))
    runs = divided(terms, TERMS)
    for number, run in enumerate(runs, 1):
        linker = Linker(catalogue, Address(numbered(addresses.TERMS, "terms", number)))
        make = partial(_view, linker, run, total=len(terms), page=(number, len(runs)))
        yield Planned(linker.address.page, "pages/terms.html", make)


def _view(linker: Linker, terms: Sequence[Term], *, total: int, page: tuple[int, int]) -> TermsView:
    """Return a page of the glossary; `page` is its number and how many there are."""
    words = linker.catalogue.words
    number, count = page
    return TermsView(
        frame=frame(
            linker.catalogue,
            linker.address,
            words.gettext("Terms") if number == 1 else words.gettext("Terms, %(number)s", number=number),
            section=addresses.TERMS,
            description=words.gettext("Words that need explaining, each with its uses in the briefings."),
            kind="terms",
        ),
        total=words.ngettext("%(num)s term", "%(num)s terms", total),
        sheets=sheets(linker.address, addresses.TERMS, "terms", count, number),
        terms=tuple(_entry(linker, term) for term in terms),
    )


def _entry(linker: Linker, term: Term) -> TermEntry:
    facts = linker.catalogue.site.terms.get(term.id, ())
    uses = (quotation for fact in facts for quotation in quotations(linker, fact) if quotation.words)
    count = sum(len(fact.passages) for fact in facts)
    return TermEntry(
        term=linker.term(term.id),
        other_names=term.aka,
        definition=definition_html(linker, term),
        cite=linker.source(term.cite) if term.cite else None,
        total=linker.catalogue.words.ngettext("%(num)s use", "%(num)s uses", count) if count else "",
        uses=tuple(islice(uses, FIRST_USES)),
    )


KIND = PageKind(
    "terms", plan, Section(addresses.TERMS, lambda words: words.gettext("Terms"), lambda site: bool(site.content.terms))
)
