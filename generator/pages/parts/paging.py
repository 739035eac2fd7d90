"""Long lists over several pages: the first stays where it was, the others follow at numbered addresses.

Everything is on some page, in the same order, and each page leads to all others: nothing needs a script.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.pages.planning.addresses import Address

T = TypeVar("T")

MENTIONS = 300
EVENTS = 200
BRIEFINGS = 150
CLAIMS = 120
RELATIONS = 200
SOURCES = 150
TERMS = 200
NAMES = 1500
"""Lines of a list on one page: with their markup some 150 kB, which a phone opens at once."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a list: its number, where it is, and whether it is the one shown."""

    number: int
    href: str
    current: bool


def divided(items: Sequence[T], size: int) -> tuple[tuple[T, ...], ...]:
    """Return the items in runs of `size`; one empty run for none."""
    return tuple(tuple(items[start : start + size]) for start in range(0, len(items), size)) or ((),)


def numbered(url: str, part: str, number: int) -> str:
    """Return the path of page `number` of the list `part` that begins at `url`: "actors/ttt/mentions-2.html".

    A list at the site's top level stays there ("claims-2.html"): in its folder a claim could have that id.
    """
    if number == 1:
        return url
    stem = url.removesuffix(".html")
    return f"{stem}/{part}-{number}.html" if "/" in stem else f"{stem}-{number}.html"


def pages_of(count: int, size: int) -> int:
    """Return over how many pages a list of `count` lines goes."""
    return max(1, -(-count // size))


def sheets(address: Address, url: str, part: str, count: int, current: int) -> tuple[Sheet, ...]:
    """Return the links from the page at `address` to all pages of a list; none if there is only one."""
    if count < 2:
        return ()
    return tuple(
        Sheet(number, address.to(numbered(url, part, number), part), number == current)
        for number in range(1, count + 1)
    )
