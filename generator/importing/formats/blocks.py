"""Builds a block's text piece by piece: white space folded, places in the file kept."""

import re
from dataclasses import dataclass, field
from typing import Any

from generator.importing.formats.document import Block, BlockKind, NoteMark, Origin

_FOLDED = re.compile(r"[ \t\n\r\f\v\u2028\u2029\x85]{2,}|[\t\n\r\f\v\u2028\u2029\x85]")


@dataclass(slots=True)
class BlockBuilder:
    """Collects pieces of source text into one block. Mutable, and never seen outside the format that fills it."""

    parts: list[str] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    marks: list[NoteMark] = field(default_factory=list)

    def mark(self, label: str) -> None:
        """Note that a footnote's mark stands here, after what was added so far."""
        self.marks.append(NoteMark(self.length, label))

    def add(self, text: str, line: int, column: int, *, linked: bool = False) -> None:
        """Append `text`, whose first character stands at `line`:`column`; a break moves on to the next line."""
        position = 0
        if text.startswith(" ") and (not self.parts or self.parts[-1].endswith(" ")):
            column += len(text) - len(text.lstrip(" "))
            text = text.lstrip(" ")
        for space in _FOLDED.finditer(text):
            self._put(text[position : space.start()], line, column, linked=linked)
            column += space.start() - position
            if self.parts and not self.parts[-1].endswith(" "):
                self._put(" ", line, column, linked=linked)
            breaks = space.group().count("\n")
            line += breaks
            column = len(space.group()) - space.group().rfind("\n") if breaks else column + len(space.group())
            position = space.end()
        self._put(text[position:], line, column, linked=linked)

    def _put(self, text: str, line: int, column: int, *, linked: bool) -> None:
        if text:
            self.origins.append(Origin(self.length, line, column))
            self.parts.append(text)
            self.length += len(text)
            self.linked += len(text) if linked else 0

    def block(self, kind: BlockKind, **attributes: Any) -> Block | None:
        """Return the block, without white space (no-break space too) at its ends; None if nothing is left."""
        whole = "".join(self.parts)
        text = whole.strip()
        if not text:
            return None
        cut = len(whole) - len(whole.lstrip())
        origins = tuple(_moved(self.origins, cut))
        marks = tuple(NoteMark(min(max(mark.offset - cut, 0), len(text)), mark.label) for mark in self.marks)
        return Block(kind, text, origins, linked=min(self.linked, len(text)), marks=marks, **attributes)


def _moved(origins: list[Origin], cut: int) -> list[Origin]:
    """Shift origins left by the `cut` characters that were stripped."""
    later = [origin for origin in origins if origin.offset > cut]
    first = [origin for origin in origins if origin.offset <= cut][-1]
    start = Origin(0, first.line, first.column + cut - first.offset)
    return [start, *(Origin(origin.offset - cut, origin.line, origin.column) for origin in later)]
