"""What the site will consist of: planned pages and written files."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Planned:
    """A page to render: `url` is its file's path below the output folder.

    `make` returns the view, all that `template` may see. It is called when the page is rendered and nobody keeps the
    view: a preview makes only those that somebody opens, and a large site's views never stand in memory together.
    `indexed` says that search engines may list the page.
    """

    url: str
    template: str
    make: Callable[[], Any]
    indexed: bool = True


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the published site: its path below the output folder and its bytes."""

    url: str
    data: bytes
