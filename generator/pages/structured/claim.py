"""A claim as schema.org's Claim, with who makes it. It has no rating: Postil says who says what, and does not judge."""

from generator.model.annotations import Fact
from generator.pages.parts.claims import claim_line
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full


def assertion(linker: Linker, fact: Fact) -> Thing:
    """Return the claim; `appearance` is the briefing whose words it rests on."""
    root = linker.catalogue.settings.base_url
    line = claim_line(linker, fact)
    return {
        "@type": "Claim",
        "@id": full(linker.address, root, linker.address.page, "claim"),
        "url": full(linker.address, root, linker.address.page) if root else "",
        "name": linker.claim(line.id).text,
        "text": line.what,
        "creativeWorkStatus": line.status_words,
        "author": {"@type": "Thing", "name": line.speaker.text},
        "appearance": {
            "@type": "Article",
            "@id": full(linker.address, root, addresses.briefing_page(fact.briefing), "article"),
            "name": linker.briefing(fact.briefing).text,
        },
    }
