"""The publisher: declared, or named where a page says what it is."""

import re

from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Document

_KEYS = (
    "ld:publisher",
    "og:site_name",
    "citation_publisher",
    "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "application-name",
)
_NAME = (
    r"((?:[A-Z0-9][\w.&'’-]*|of|for|and|the|on|in)(?:[\s\u00a0]+(?:[A-Z0-9&][\w.&'’-]*|of|for|and"
    r"|the|on|in)){0,9})"
)
_SELF_DESCRIPTIONS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\w.&'’-])(?:The\s+)?{_NAME}[\s\u00a0]+is[\s\u00a0]+(?:an?"
        rf"|the)[\s\u00a0]+(?:[\w-]+[\s\u00a0]+){{0,3}}(?:publication|journal|magazine|newspaper"
        r"|news (?:site|agency|outlet)|think[ -]tank|newsletter)\b",
        rf"(?:prepared|published|produced) by (?:the\s+)?{_NAME}\b",
        rf"(?:[Cc]opyright|©|\([Cc]\))[\s\u00a0]*(?:©[\s\u00a0]*)?\d{{4}}(?:\s*[-–]\s*\d{{4}})?,?[\s\u00a0]*"
        rf"(?:by )?(?:[Tt]he\s+)?{_NAME}",
        rf"From {_NAME}, the free ",
        rf"(?:Publication|Publisher|Journal):[\s\u00a0]+(?:The[\s\u00a0]+)?{_NAME}"
        r"(?=[\s\u00a0]+[A-Z]\w+:|[\s\u00a0]*(?:[|,;]|$))",
    )
)
_LONGEST = 600  # characters: a page says briefly what it is
_MOTTO = re.compile(r",\s+(?:the|an?|your)\s.*$")
_TAIL = re.compile(r"(?:\s+(?:of|for|and|the|on|in))+$|\.\s.*$")


def find_publisher(document: Document, judged: tuple[Judged, ...], title: str) -> str:
    """Return the publisher's name; "" if the page does not say."""
    declared = next((value for value in document.stated(*_KEYS) if value), "")
    if declared:
        return declared
    for pattern in _SELF_DESCRIPTIONS:
        for one in judged:
            match = (
                pattern.search(one.block.text[:_LONGEST]) if one.reason and one.reason != "picture caption" else None
            )
            if match:
                return _TAIL.sub("", " ".join(match[1].split())).rstrip(" .,")
    return _from_page_title(document, judged, title)


def _from_page_title(document: Document, judged: tuple[Judged, ...], title: str) -> str:
    """Return what follows the title in the page's own title line: "Ukraine - Some Institute"."""
    first = judged[0].block.text if judged else ""
    for line in (*document.stated("html:title"), first):
        for separator in (" | ", " - ", " – ", " — ", " · "):
            if title and line.startswith(title + separator):
                name = line.removeprefix(title + separator).split(separator)[-1].strip()
                return _MOTTO.sub("", name)
    return ""
