"""Feeds: what is new, for readers who subscribe. Each is written as Atom (RFC 4287) and as JSON Feed 1.1.

channels     which feeds there are: all briefings, one for each actor, one for each topic, corrections
atom, json   one format a file
"""

from collections.abc import Iterator, Sequence

from generator.exports.feeds import atom, json_feed
from generator.exports.feeds.channels import channels
from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.pages.planning.catalogue import Catalogue

FORMATS = (atom.write, json_feed.write)


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write every feed in every format; nothing for a site without an address: feeds must name their pages in full."""
    if catalogue.settings.base_url:
        for feed in channels(catalogue):
            yield from (write_format(feed) for write_format in FORMATS)


EXPORT = Export("feeds", write)
