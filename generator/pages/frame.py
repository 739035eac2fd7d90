"""What surrounds every page: the document's head, the site's header, its navigation and its foot."""

from dataclasses import dataclass

from generator.model.settings import Settings
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.catalogue import Catalogue
from generator.pages.parts.directions import direction_of


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """One entry of the site's navigation; `current` marks the section that the page belongs to."""

    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The common part of every view.

    `title` is the page's own, `canonical` its public URL or "". `language` and `direction` are the page's text's,
    `site_language` that of the words around it.
    """

    title: str
    site_title: str
    description: str
    language: str
    direction: str
    site_language: str
    site_direction: str
    home: str
    about: str
    stylesheet: str
    script: str
    icon: str
    canonical: str
    navigation: tuple[NavigationItem, ...]


def frame(
    catalogue: Catalogue,
    address: Address,
    title: str,
    *,
    section: str = "",
    description: str = "",
    language: str | None = None,
) -> Frame:
    """Return the frame of the page at `address`; `section` is the address of the navigation entry it belongs to."""
    settings = catalogue.settings
    text_language = language or settings.language
    return Frame(
        title=title,
        site_title=settings.title,
        description=description or settings.description,
        language=text_language,
        direction=direction_of(text_language),
        site_language=settings.language,
        site_direction=direction_of(settings.language),
        home=address.to(addresses.HOME),
        about=address.to(addresses.ABOUT),
        stylesheet=address.to(addresses.STYLESHEET),
        script=address.to(addresses.SCRIPT),
        icon=address.to(addresses.ICON),
        canonical=canonical(settings, address.page),
        navigation=tuple(
            NavigationItem(label, address.to(target), target == section)
            for target, label, wanted in _sections(catalogue)
            if wanted
        ),
    )


def canonical(settings: Settings, page: str) -> str:
    """Return a page's public URL, or "" for a site that has not said where it will live."""
    return Address(page, settings.base_url).to(page) if settings.base_url else ""


def _sections(catalogue: Catalogue) -> tuple[tuple[str, str, bool], ...]:
    """Return the sections as address, label and whether the site has anything to show there."""
    site = catalogue.site
    return (
        (addresses.HOME, "Briefings", True),
        (addresses.TIMELINE, "Timeline", bool(site.events)),
        (addresses.ACTORS, "Actors", bool(site.actors)),
        (addresses.PLACES, "Places", bool(site.places)),
        (addresses.CLAIMS, "Claims", bool(site.claims)),
        (addresses.TERMS, "Terms", bool(site.content.terms)),
        (addresses.SOURCES, "Sources", bool(site.content.sources)),
        (addresses.ABOUT, "How to read", True),
    )
