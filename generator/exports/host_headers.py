"""`_headers`: what a host should send with every file, in the form that Netlify and Cloudflare Pages read.

A path pattern, and below it the headers, indented. Hosts that do not know the file serve it as any other; the pages
stay safe by their own tag, and only `frame-ancestors` and the two headers beside the policy are lost.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.model.policy import HOST, SEARCHING_HOST, policy_text
from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue


def headers(*, full_text: bool) -> tuple[tuple[str, str], ...]:
    """Return name and value of each header, for a site with or without full-text search."""
    return (
        ("Content-Security-Policy", policy_text(SEARCHING_HOST if full_text else HOST)),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),  # a source need not learn which briefing its reader came from
    )


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the file, for every site: a host needs no address to send headers."""
    sent = headers(full_text=catalogue.settings.full_text)
    lines = ("/*", *(f"  {name}: {value}" for name, value in sent))
    yield Output(addresses.HOST_HEADERS, ("\n".join(lines) + "\n").encode())


EXPORT = Export("host headers", write)
