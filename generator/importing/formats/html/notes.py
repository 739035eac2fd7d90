"""Footnotes of an HTML page: a mark that links to a place of the page, and the note that stands there."""

import re
from dataclasses import dataclass, field

from generator.importing.formats.document import Block, Note

_MARK = re.compile(r"\s*+[\[(]?\s*+(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\s*+[\])]?\s*+")
_BACK = re.compile(r"[\s\ufe0e\ufe0f]*(?:[↑↩⤴^⇡]|\[?\d{1,3}\]?|back|jump up)[\s\ufe0e\ufe0f]*", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(?:\[\d{1,3}\]|\d{1,3}[.)]|[*†‡§])\s*")
_ID = re.compile(r"""\s(?:id|name)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


@dataclass(slots=True)
class Footnotes:
    """Collects the marks and notes of one page. Mutable, and never seen outside the HTML reader.

    `places` are the ids of the page; `wanted` those that a mark has pointed to, in order.
    """

    places: frozenset[str]
    wanted: dict[str, int] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)

    def label(self, href: str, text: str) -> str:
        """Return the label of the note that a link marks; "" if the link is no footnote's mark."""
        target = href.removeprefix("#")
        if not href.startswith("#") or target not in self.places or not _MARK.fullmatch(text) or target in self.texts:
            return ""
        return str(self.wanted.setdefault(target, len(self.wanted) + 1))

    def leads_back(self, href: str, text: str) -> bool:
        """Tell a link in a note that leads back to its mark."""
        return href.startswith("#") and _BACK.fullmatch(text) is not None

    def take(self, target: str, block: Block) -> None:
        """Keep a block that stands in the note at `target`."""
        before = self.texts.setdefault(target, [])
        number = None if before else _NUMBER.match(block.text)
        before.append(block.text[number.end() :] if number else block.text)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes that were found, by label."""
        return tuple(
            Note(str(number), " ".join(part for part in self.texts[target] if part))
            for target, number in self.wanted.items()
            if any(self.texts.get(target, ()))
        )


def footnotes(content: str) -> Footnotes:
    """Return an empty collection for a page."""
    return Footnotes(frozenset(_ID.findall(content)))
