"""python-frontmatter's handler, made strict: our fences, our YAML.

`frontmatter.parse` takes any handler. This one is given only a page's head, because the library trims the body (an
indented first line would lose its indent), and it raises `Unusual` where the library's own handler would guess.
"""

from typing import Any

import frontmatter
from frontmatter.default_handlers import BaseHandler

from generator.reading.parsing.values import read_values
from generator.reading.splitting import FENCE, Fences, split_page


class StrictHandler(BaseHandler):
    """Front matter between fences, every value a string, nothing unusual."""

    FM_BOUNDARY = FENCE
    START_DELIMITER = END_DELIMITER = "---"

    def split(self, text: str) -> tuple[str, str]:
        """Return front matter and body; raise ValueError (the interface's way) if there is no front matter."""
        parts = split_page(text)
        if not isinstance(parts, Fences):
            raise ValueError("no front matter")
        return text[parts.yaml_start : parts.yaml_end], text[parts.body_start :]

    def load(self, fm: str) -> dict[str, Any]:
        """Return the values of the front matter. Raises `Unusual`."""
        return read_values(fm)


def read_head(head: str) -> dict[str, Any]:
    """Return the values of a page's head, fences included. Raises `Unusual`."""
    values, _ = frontmatter.parse(head, handler=StrictHandler())
    return values
