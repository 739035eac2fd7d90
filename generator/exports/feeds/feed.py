"""A feed before it takes a format."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. `id` is permanent and unique in the feed; `url` leads to the page, in full.

    `published` and `updated` are what the editor wrote; both have a day that `instant` can give. `html` is sanitised.
    """

    id: str
    url: str
    title: str
    published: When
    updated: When
    html: Markup
    summary: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """`address` is the feed's path below the site without its ending, `home` the URL of the page it follows."""

    address: str
    root: str
    title: str
    subtitle: str
    home: str
    language: str
    author: str
    items: tuple[Item, ...]

    def url(self, ending: str) -> str:
        """Return the full address of the feed in the format with this ending."""
        return f"{self.root}{self.address}{ending}"
