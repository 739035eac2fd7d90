"""`_headers`: what a host should send with every file, in the form that Netlify and Cloudflare Pages read.

A path pattern, and below it the headers, indented. Hosts that do not know the file serve it as any other; the pages
stay safe by their own tag, and only `frame-ancestors` and the two headers beside the policy are lost.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.model.policy import HOST, policy_text
from generator.pages import addresses
from generator.pages.catalogue import Catalogue

HEADERS = (
    ("Content-Security-Policy", policy_text(HOST)),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),  # a source need not learn which briefing its reader came from
)


def write(_catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the file, for every site: a host needs no address to send headers."""
    lines = ("/*", *(f"  {name}: {value}" for name, value in HEADERS))
    yield Output(addresses.HOST_HEADERS, ("\n".join(lines) + "\n").encode())


EXPORT = Export("host headers", write)
