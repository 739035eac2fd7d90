"""robots.txt: everything may be read, and the sitemap is here (RFC 9309).

Crawlers ask for it only at a domain's root; in a sub-path it does no harm.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.pages.frame import canonical
from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the file; nothing for a site without an address, which no crawler visits."""
    if catalogue.settings.base_url:
        sitemap = canonical(catalogue.settings, addresses.SITEMAP)
        yield Output(addresses.ROBOTS, f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n".encode())


EXPORT = Export("robots", write)
