"""What the full-text search may know: texts that are published whole, and nothing beside them.

Not a sentence of a source that is published in excerpts or not at all, no draft, no entry that a program drafted, no
note and no annotation. A hit leads to a place on the page, so what is not on the page cannot be found either.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class FullText:
    """The words of one page: its address, title and language, and its blocks, whose ids are those of the page."""

    url: str
    title: str
    language: str
    html: Markup


def full_texts(catalogue: Catalogue) -> Iterator[FullText]:
    """Yield the texts of briefings and the profiles of actors; none unless the site asks for full-text search."""
    settings = catalogue.settings
    if not settings.full_text or catalogue.edition.show_body:
        return
    for slug, page in catalogue.briefings.items():
        briefing = page.briefing
        if catalogue.publications[slug].rights == "full" and briefing.status == "published":
            language = briefing.language or settings.language
            html = Markup(page.html)  # sanitised and woven
            yield FullText(addresses.briefing_page(slug), briefing.title, language, html)
    for actor in catalogue.site.content.actors.values():
        profile = catalogue.edition.profile(actor)
        if profile and not actor.suggested:
            yield FullText(addresses.actor_page(actor.id), actor.name, settings.language, profile)
