"""What surrounds every page: the document's head, the site's header, its navigation and its foot."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.policy import PAGE, Policy, policy_text
from generator.model.settings import Settings
from generator.pages.parts.sharing import WEBSITE, Announced, FeedLink, Sharing, sharing, site_feed
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.structured import Thing, as_script, breadcrumbs
from generator.pages.wording.directions import direction_of, tongue_beside


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """One entry of the site's navigation; `current` marks the section that the page belongs to."""

    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The common part of every view.

    `policy` is the content security policy as its tag writes it. `title` is the page's own, `canonical` its public URL
    or "". `language` and `direction` are the page's text's, `site_language` and `site_direction` those of the words
    around it. `foreign` says that the text is in another language than the site, `borrowed` that the words are, for
    want of a translation. `indexed` says that search engines may list the page, `sharing` what a preview of a link to
    it shows (None without a public URL), `structured` is the page in JSON-LD.
    """

    policy: Markup
    title: str
    site_title: str
    description: str
    language: str
    direction: str
    foreign: bool
    borrowed: bool
    site_language: str
    site_direction: str
    home: str
    about: str
    corrections: str
    search: str
    search_index: str
    stylesheet: str
    script: str
    icon: str
    canonical: str
    navigation: tuple[NavigationItem, ...]
    indexed: bool
    manifest: str
    touch_icon: str
    feeds: tuple[FeedLink, ...]
    sharing: Sharing | None
    structured: Markup


def frame(
    catalogue: Catalogue,
    address: Address,
    title: str,
    *,
    section: str = "",
    description: str = "",
    language: str | None = None,
    kind: str = "page",
    announced: Announced = WEBSITE,
    feeds: tuple[FeedLink, ...] = (),
    things: tuple[Thing, ...] = (),
    indexed: bool = True,
    policy: Policy = PAGE,
) -> Frame:
    """Return the frame of the page at `address`; `section` is the address of the navigation entry it belongs to.

    `kind` names the picture that previews of the page show, `announced` is what only they need. `feeds` are the page's
    own, beside the site's, and `things` what the page is about, in schema.org's terms.
    """
    settings = catalogue.settings
    text_language = language or settings.language
    public = canonical(settings, address.page) if indexed else ""
    trail = tuple(
        (one.label(catalogue.words), one.address)
        for one in catalogue.sections
        if one.address in {addresses.HOME, section}
    )
    return Frame(
        policy=Markup(policy_text(policy)),  # quotes in it must stay quotes; no word of it comes from content
        title=title,
        site_title=settings.title,
        description=description or settings.description,
        language=text_language,
        direction=direction_of(text_language),
        foreign=bool(tongue_beside(language, settings.language)[0]),
        borrowed=bool(tongue_beside(catalogue.words.language, settings.language)[0]),
        site_language=catalogue.words.language,
        site_direction=direction_of(settings.language),
        home=address.to(addresses.HOME),
        about=address.to(addresses.ABOUT),
        corrections=address.to(addresses.CORRECTIONS),
        search=address.to(addresses.SEARCH),
        search_index=address.to(addresses.SEARCH_INDEX),
        stylesheet=address.to(addresses.STYLESHEET),
        script=address.to(addresses.SCRIPT),
        icon=address.to(addresses.ICON),
        canonical=canonical(settings, address.page),
        navigation=tuple(
            NavigationItem(one.label(catalogue.words), address.to(one.address), one.address == section)
            for one in catalogue.sections
            if one.wanted(catalogue.site)
        ),
        indexed=indexed,
        manifest=address.to(addresses.MANIFEST) if public else "",
        touch_icon=address.to(addresses.icon(addresses.ICON_SIZES[0])) if public else "",
        feeds=(*site_feed(settings, address), *feeds) if public else (),
        sharing=sharing(settings, title, description, public, kind, announced) if public else None,
        structured=as_script((*things, *breadcrumbs(address, settings.base_url, trail, title)))
        if indexed
        else Markup(""),
    )


def canonical(settings: Settings, page: str) -> str:
    """Return a page's public URL, or "" for a site that has not said where it will live."""
    return Address(page, settings.base_url).to(page) if settings.base_url else ""
