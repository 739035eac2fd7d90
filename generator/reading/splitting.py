"""A page split at its fences: front matter above, body below, not a character changed.

A fence is a line of three or more hyphens and nothing else, as python-frontmatter reads it. The front matter starts on
the file's first line and ends at the next fence; any further one is a thematic break of the body.
"""

import re
from dataclasses import dataclass

FENCE = re.compile(r"-{3,}[ \t]*(?:\r\n|\r|\n|\Z)")
"""A fence, if it stands at the beginning of a line."""


@dataclass(frozen=True, slots=True)
class Fences:
    """Character offsets of the parts: `text[yaml_start:yaml_end]` is YAML, `text[body_start:]` the body."""

    yaml_start: int
    yaml_end: int
    body_start: int


@dataclass(frozen=True, slots=True)
class Missing:
    """The page has no front matter. `late` is the offset of an opening fence below blank lines, if there is one."""

    late: int | None = None


@dataclass(frozen=True, slots=True)
class Unclosed:
    """The front matter begins on the first line and never ends. `yaml_start` is the offset of the second line."""

    yaml_start: int


def split_page(text: str) -> Fences | Missing | Unclosed:
    """Find the fences of a page's text (without byte order mark)."""
    opening = FENCE.match(text)
    if opening is None:
        blank = len(text) - len(text.lstrip())
        return Missing(late=blank if blank and FENCE.match(text[blank:]) else None)
    closing = _find_fence(text, opening.end())
    if closing is None:
        return Unclosed(opening.end())
    return Fences(opening.end(), *closing.span())


def _find_fence(text: str, start: int) -> re.Match[str] | None:
    hyphens = text.find("---", start)
    while hyphens >= 0:
        if text[hyphens - 1] in "\r\n" and (fence := FENCE.match(text, hyphens)):
            return fence
        hyphens = text.find("---", hyphens + 3)
    return None
