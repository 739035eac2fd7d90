"""A second opinion on an HTML page: which of its blocks are the article (trafilatura), and its day (htmldate).

Both libraries know the habits of thousands of sites. They give words and a day; our own reader keeps the blocks with
their places in the file, so the words are found again among the blocks. A block belongs to the article if most of its
runs of words are in what was extracted; a short one, if it stands there as a line.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.formats.document import Block, Document

RUN = 4
"""Words in a run; a block with fewer is looked up as a line."""

_MOST = 0.6
_ENOUGH = 0.5
_WORD = re.compile(r"\w+")

Words = tuple[str, ...]


def with_opinion(document: Document, content: str) -> Document:
    """Return the document with the blocks that are the article, and the day as ("found:date", "YYYY-MM-DD").

    `article` stays None where what was extracted is not to be found in the blocks.
    """
    extracted = _extracted(content)
    day = _day(content)
    declared = (*document.declared, *((("found:date", day),) if day else ()))
    article = among(document.blocks, extracted)
    return replace(document, declared=declared, article=article)


def _extracted(content: str) -> str:
    from trafilatura import extract  # noqa: PLC0415  # a tenth of a second, and only for HTML

    try:
        return extract(content, include_comments=False, include_tables=True, fast=False) or ""
    except Exception:  # noqa: BLE001  # an opinion is not worth an import: some pages make lxml raise
        return ""


def _day(content: str) -> str:
    from htmldate import find_date  # noqa: PLC0415

    try:
        return find_date(content, original_date=True, outputformat="%Y-%m-%d") or ""
    except Exception:  # noqa: BLE001  # as above
        return ""


def among(blocks: Sequence[Block], extracted: str) -> frozenset[int] | None:
    """Return the places of the blocks whose words were extracted; None if half of those words are in none of them."""
    wanted = _words(extracted)
    if not wanted:
        return None
    runs = frozenset(_runs(wanted))
    lines = frozenset(_words(line.strip("-•* ")) for line in extracted.splitlines())
    found = []
    covered = 0
    for place, block in enumerate(blocks):
        words = _words(block.text)
        own = list(_runs(words))
        if sum(run in runs for run in own) >= _MOST * len(own) if own else words in lines:
            found.append(place)
            covered += len(words)
    return frozenset(found) if covered >= _ENOUGH * len(wanted) else None


def _words(text: str) -> Words:
    return tuple(_WORD.findall(text.lower()))


def _runs(words: Words) -> list[Words]:
    return [words[place : place + RUN] for place in range(len(words) - RUN + 1)]
