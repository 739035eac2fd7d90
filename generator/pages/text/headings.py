"""The headings of a text: an address for each, made of its words."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from generator.pages.planning.links import Link

_HEADING = re.compile(r"<h[2-6]\b")


def contents(blocks: Iterable[Markup]) -> tuple[Link, ...]:
    """Return for each block a link to it if it is a heading, else a link without text and address.

    The address is made of the heading's own words, so that it survives new headings before it; of two that read
    alike the second has a number.
    """
    taken: dict[str, int] = {}
    return tuple(_link(block, taken) if _HEADING.match(block) else Link("") for block in blocks)


def _link(heading: Markup, taken: dict[str, int]) -> Link:
    words = heading.striptags()
    name = "s-" + ("-".join(re.findall(r"\w+", words.lower())) or "section")
    taken[name] = taken.get(name, 0) + 1
    return Link(words, f"#{name}" if taken[name] == 1 else f"#{name}-{taken[name]}")
