"""Pages in schema.org's terms, as JSON-LD: one file is one kind of thing.

Only what is on the page is said, in the editor's words; a date that is vague stays out of properties that want a day.
Types and properties are those of schema.org; addresses are full where the site has one, else relative to the page.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from generator.pages.planning.addresses import Address

Thing = Mapping[str, Any]

_ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""What would end a script element or confuse an HTML parser inside it (HTML standard, 4.12.1.3)."""


def as_script(things: Sequence[Thing]) -> Markup:
    """Return the text of a `<script type="application/ld+json">`; "" for nothing to say."""
    if not things:
        return Markup("")
    graph = {"@context": "https://schema.org", "@graph": [told(thing) for thing in things]}
    return Markup(json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES))


def told(thing: Thing) -> dict[str, Any]:
    """Return the thing without properties that have no value, at any depth."""
    kept = {}
    for name, value in thing.items():
        if isinstance(value, Mapping):
            value = told(value)  # noqa: PLW2901  # the same value, without its gaps
        elif isinstance(value, list | tuple):
            value = [told(one) if isinstance(one, Mapping) else one for one in value if one]  # noqa: PLW2901
        if value:
            kept[name] = value
    return kept


def full(address: Address, root: str, target: str, fragment: str = "") -> str:
    """Return the address of a page of the site: full where the site has one, else relative to the page at `address`."""
    return Address("", root).to(target, fragment) if root else address.to(target, fragment)


def breadcrumbs(address: Address, root: str, trail: Sequence[tuple[str, str]], title: str) -> tuple[Thing, ...]:
    """Return the way from the home page, through the sections `trail` (label, page), to the page itself."""
    steps = [(label, target) for label, target in trail if target != address.page]
    if not steps:
        return ()
    crumbs = [*steps, (title, address.page)]
    return (
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": label,
                    "item": full(address, root, target) or ("" if root else target),
                }
                for position, (label, target) in enumerate(crumbs, 1)
            ],
        },
    )
