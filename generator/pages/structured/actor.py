"""An actor as schema.org's Person, Organization or Country."""

from generator.model.entities import Actor
from generator.pages.parts.names import external_links
from generator.pages.planning.addresses import web_address
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full

TYPES = {
    "person": "Person",
    "state": "Country",
    "government": "GovernmentOrganization",
    "media": "NewsMediaOrganization",
}
"""Kinds of actors that schema.org has a word for; every other kind is an Organization."""


def subject(linker: Linker, actor: Actor) -> Thing:
    """Return the actor with its other names and its pages elsewhere."""
    root = linker.catalogue.settings.base_url
    return {
        "@type": TYPES.get(actor.kind, "Organization"),
        "@id": full(linker.address, root, linker.address.page, "subject"),
        "name": actor.name,
        "alternateName": [name.text for name in actor.names[1:]],
        "description": actor.summary,
        "url": full(linker.address, root, linker.address.page) if root else "",
        "sameAs": [link.href for link in external_links(actor) if web_address(link.href)],
    }
