"""The web app manifest: name, colours and icons of the site (W3C Web Application Manifest).

Addresses in it are relative to the manifest, so that it works in a sub-path.
"""

import json
from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.wording.directions import direction_of


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the manifest; nothing for a site without an address: browsers read none from a disk."""
    settings = catalogue.settings
    if not settings.base_url:
        return
    address = Address(addresses.MANIFEST)
    paper = settings.theme.colour("paper").light  # what a phone shows while the first page loads
    manifest = {
        "name": settings.title,
        "description": settings.description,
        "lang": settings.language,
        "dir": direction_of(settings.language),
        "id": "./",
        "start_url": address.to(addresses.HOME),
        "scope": "./",
        "display": "browser",
        "background_color": paper,
        "theme_color": paper,
        "icons": [
            {"src": address.to(addresses.ICON), "type": "image/svg+xml", "sizes": "any"},
            *(
                {"src": address.to(addresses.icon(size)), "type": "image/png", "sizes": f"{size}x{size}"}
                for size in addresses.ICON_SIZES
            ),
        ],
    }
    told = {key: value for key, value in manifest.items() if value}
    yield Output(addresses.MANIFEST, (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode())


EXPORT = Export("manifest", write)
