"""The sitemap: every page that search engines may list (sitemaps.org protocol 0.9).

One file holds at most 50,000 addresses; a larger site gets an index of several. `lastmod` is written only where the
day is known: the protocol has no way to say that a date is vague.
"""

from collections.abc import Iterator, Sequence

from generator.exports.instants import last_change
from generator.exports.kind import Export
from generator.exports.xml import Xml, document, element
from generator.model.edtf import When
from generator.model.outputs import Output, Planned
from generator.pages.frame import canonical
from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue
from generator.pages.wording.dates import date_view

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST_ADDRESSES = 50_000


def write(catalogue: Catalogue, planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the sitemap; nothing for a site without an address."""
    if not catalogue.settings.base_url:
        return
    changed = {addresses.briefing_page(slug): last_change(catalogue, slug) for slug in catalogue.briefings}
    entries = [_entry(catalogue, page.url, changed.get(page.url)) for page in planned if page.indexed]
    parts = [entries[start : start + MOST_ADDRESSES] for start in range(0, len(entries), MOST_ADDRESSES)]
    if len(parts) == 1:
        yield Output(addresses.SITEMAP, _urlset(parts[0]))
        return
    urls = [f"sitemap-{number}.xml" for number, _ in enumerate(parts, 1)]
    for url, part in zip(urls, parts, strict=True):
        yield Output(url, _urlset(part))
    rows = (element("sitemap", None, element("loc", None, canonical(catalogue.settings, url))) for url in urls)
    yield Output(addresses.SITEMAP, document(element("sitemapindex", {"xmlns": NAMESPACE}, *rows)))


def _entry(catalogue: Catalogue, url: str, changed: When | None) -> Xml:
    date = date_view(catalogue.words, changed)
    day = date.machine if date and len(date.machine) == len("2021-07-01") else ""
    return element(
        "url",
        None,
        element("loc", None, canonical(catalogue.settings, url)),
        *((element("lastmod", None, day),) if day else ()),
    )


def _urlset(entries: Sequence[Xml]) -> bytes:
    return document(element("urlset", {"xmlns": NAMESPACE}, *entries))


EXPORT = Export("sitemap", write)
