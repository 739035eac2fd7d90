"""A briefing as schema.org's Article, with the source that it is based on and what it is about."""

from generator.model.briefings import AnchoredBriefing
from generator.model.entities import Source
from generator.model.translation import Translation
from generator.pages.planning import addresses
from generator.pages.planning.addresses import web_address
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full
from generator.pages.wording.dates import date_view

MOST_SUBJECTS = 20


def article(linker: Linker, page: AnchoredBriefing) -> Thing:
    """Return the briefing. `datePublished` and `dateModified` are left out where no year, month or day is known."""
    catalogue, briefing = linker.catalogue, page.briefing
    settings = catalogue.settings
    published = date_view(catalogue.words, catalogue.date_of(briefing))
    changes = [date_view(catalogue.words, entry.date) for entry in briefing.corrections]
    source = catalogue.source_of(briefing)
    author = catalogue.author_of(briefing)
    here = full(linker.address, settings.base_url, linker.address.page) if settings.base_url else ""
    return {
        "@type": "Article",
        "@id": full(linker.address, settings.base_url, linker.address.page, "article"),
        "headline": briefing.title,
        "description": briefing.summary,
        "url": here,
        "mainEntityOfPage": here,
        "inLanguage": briefing.language or settings.language,
        "datePublished": published.machine if published else "",
        "dateModified": max((view.machine for view in changes if view), default=""),
        "author": {"@type": "Person", "name": author} if author else None,
        "publisher": {"@type": "Organization", "name": settings.title},
        "image": full(linker.address, settings.base_url, addresses.picture("briefing")) if settings.base_url else "",
        "keywords": list(briefing.topics),
        "isBasedOn": _work(catalogue.words, source) if source else None,
        "about": _subjects(linker, page),
    }


def _work(words: Translation, source: Source) -> Thing:
    published = date_view(words, source.published)
    return {
        "@type": "CreativeWork",
        "name": source.title,
        "author": {"@type": "Person", "name": source.author} if source.author else None,
        "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
        "datePublished": published.machine if published else "",
        "url": web_address(source.url),
    }


def _subjects(linker: Linker, page: AnchoredBriefing) -> list[Thing]:
    """Return the actors that the page names, in its order."""
    settings = linker.catalogue.settings
    named = dict.fromkeys(fact.annotation.statement.actor for fact in page.facts if fact.annotation.kind == "mention")
    known = [actor for actor in named if actor in linker.catalogue.site.content.actors]
    return [
        {
            "@id": full(linker.address, settings.base_url, addresses.actor_page(actor), "subject"),
            "name": linker.actor(actor).text,
        }
        for actor in known[:MOST_SUBJECTS]
    ]
