"""The site itself as schema.org's WebSite: on the home page only."""

from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full


def web_site(linker: Linker) -> Thing:
    """Return the site."""
    settings = linker.catalogue.settings
    return {
        "@type": "WebSite",
        "name": settings.title,
        "description": settings.description,
        "url": full(linker.address, settings.base_url, addresses.HOME) if settings.base_url else "",
        "inLanguage": settings.language,
    }
