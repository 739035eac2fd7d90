"""What the site will consist of: planned pages and written files."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Planned:
    """A page to render: `url` is its file's path below the output folder, `view` all that `template` may see."""

    url: str
    template: str
    view: Any


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the published site: its path below the output folder and its bytes."""

    url: str
    data: bytes
