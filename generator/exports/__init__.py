"""What machines read: one file is one format. `EXPORTS` is the only list of them.

Each export turns the site index and the planned pages into files. Formats that need full addresses (feeds, the
sitemap, pictures for link previews) are made only for a site that says where it will live (`base_url`).
"""

from collections.abc import Iterator, Sequence

from generator.exports import (
    attachments,
    feeds,
    host_headers,
    manifest,
    pictures,
    robots,
    search_index,
    sitemap,
    timeline_index,
)
from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.pages.planning.catalogue import Catalogue

EXPORTS: tuple[Export, ...] = (
    feeds.EXPORT,
    sitemap.EXPORT,
    robots.EXPORT,
    manifest.EXPORT,
    host_headers.EXPORT,
    pictures.EXPORT,
    search_index.EXPORT,
    timeline_index.EXPORT,
    attachments.EXPORT,
)


def export_site(catalogue: Catalogue, planned: Sequence[Planned]) -> Iterator[Output]:
    """Write every export, format by format."""
    for export in EXPORTS:
        yield from export.write(catalogue, planned)
