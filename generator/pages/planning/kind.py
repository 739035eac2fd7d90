"""What a page kind must bring: the interface of every file in this folder that plans pages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.model.outputs import Planned
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.sections import Section


@dataclass(frozen=True, slots=True)
class PageKind:
    """One kind of page. `name` is its template, `pages/<name>.html`; `plan` says which pages there are of it.

    `section` is its entry in the navigation, None for pages that are reached from others.

    The view of a planned page is all that its template may see: a frozen record of strings, tuples and further such
    records, whose links are relative to the page. Two equal views render to equal bytes.
    """

    name: str
    plan: Callable[[Catalogue], Iterable[Planned]]
    section: Section | None = None
