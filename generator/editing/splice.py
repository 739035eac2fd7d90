"""Changes to a text as spans to replace: everything outside them stays byte for byte."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """Replace the characters `start` to `end` (exclusive) by `text`."""

    start: int
    end: int
    text: str = ""


def apply(text: str, splices: Iterable[Splice]) -> str:
    """Return `text` with all splices made. They must not overlap; raises ValueError if they do."""
    parts: list[str] = []
    position = 0
    for splice in sorted(splices):
        if splice.start < position:
            raise ValueError(f"splices overlap at {splice.start}")
        parts += text[position : splice.start], splice.text
        position = splice.end
    parts.append(text[position:])
    return "".join(parts)
