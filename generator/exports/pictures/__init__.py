"""Pictures for link previews, one a page kind, and the site's icon in pixels: PNG, drawn at build time.

canvas     shapes in the theme's colours, smoothed
motifs     what stands for a page kind
icon       the site's mark

The pictures show shapes and the site's title, no words of any source. They are made only for a site with an address:
Open Graph wants full addresses of pictures, and nothing else shows them.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Draw a picture for each kind of page and the icons."""
    if not catalogue.settings.base_url:
        return
    from generator.exports.pictures.icon import draw_icon  # noqa: PLC0415  # Pillow takes longer to import than to draw
    from generator.exports.pictures.motifs import MOTIFS, draw_picture  # noqa: PLC0415

    for kind in MOTIFS:
        yield Output(addresses.picture(kind), draw_picture(kind, catalogue.settings.title))
    for size in addresses.ICON_SIZES:
        yield Output(addresses.icon(size), draw_icon(size))


EXPORT = Export("pictures", write)
