"""What the site will consist of: planned pages and written files."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Planned:
    """A page to render: `url` is its file's path below the output folder.

    `make` returns the view; it is called when the view is first asked for, so that a preview makes only the views of
    the pages that somebody opens.
    """

    url: str
    template: str
    make: Callable[[], Any]

    @cached_property
    def view(self) -> Any:
        """All that `template` may see."""
        return self.make()


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the published site: its path below the output folder and its bytes."""

    url: str
    data: bytes
