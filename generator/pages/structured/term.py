"""A term as schema.org's DefinedTerm."""

from generator.model.entities import Term
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full


def defined_term(linker: Linker, term: Term, definition: str) -> Thing:
    """Return the term; `definition` is plain text. The glossary is the set it belongs to."""
    root = linker.catalogue.settings.base_url
    return {
        "@type": "DefinedTerm",
        "@id": full(linker.address, root, linker.address.page, "term"),
        "name": term.name,
        "alternateName": list(term.aka),
        "description": definition,
        "url": full(linker.address, root, linker.address.page) if root else "",
        "inDefinedTermSet": full(linker.address, root, addresses.TERMS) if root else "",
    }
