"""The content security policy (W3C CSP Level 3): what a page may load. Pages and hosts' headers say it from here.

A page carries it in a `<meta>` tag, so that it holds on every host and for a file opened from a disk; a host that reads
`_headers` sends it too, and a browser then allows only what both allow.
"""

from collections.abc import Mapping
from types import MappingProxyType

Policy = Mapping[str, str]
"""Directive → the sources that it allows."""

PAGE: Policy = MappingProxyType(
    {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "manifest-src": "'self'",
        "font-src": "'self'",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
)
"""Of every page: files of the site itself and nothing else; no script and no style inside a page."""

SEARCH: Policy = MappingProxyType({**PAGE, "script-src": "'self' 'wasm-unsafe-eval'"})
"""Of the search page where the site has full-text search, whose engine is WebAssembly; of no other page."""

REDIRECT: Policy = MappingProxyType(
    {"default-src": "'none'", "style-src": "'self'", "base-uri": "'none'", "form-action": "'none'"}
)
"""Of a page that only leads to another: it has no script, no picture and no form."""

HOST: Policy = MappingProxyType({**PAGE, "frame-ancestors": "'none'"})
"""Sent by the host with every file. `frame-ancestors` counts in a header only (CSP Level 3, section 6.4.2)."""

SEARCHING_HOST: Policy = MappingProxyType({**HOST, **SEARCH})
"""The same where the site has full-text search: what the search page needs, a header must not refuse. All other pages
still refuse it by their own tag."""


def policy_text(policy: Policy) -> str:
    """Return a policy as its tag and its header write it."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
