"""HTML pages, well formed or not: the text a reader sees, block by block, and what the page declares.

reader          tags become blocks; `elements` says what holds inside one, `block_elements` what ends where
notes           footnotes: a link to a place of the page, and the note that stands there
declarations    what the head says of the page; `microdata` what its elements say
opinion         which blocks are the article, by trafilatura, and its day, by htmldate
"""

import re

from generator.importing.formats.document import Document
from generator.importing.formats.html.opinion import with_opinion
from generator.importing.formats.html.reader import read
from generator.importing.formats.kind import Format

_PAGE = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a page begins. What is read is never given back: comments could be parted in more ways than could be tried."""


def parse(content: str) -> Document:
    """Read an HTML page, and ask trafilatura and htmldate which of it is the article and when it was published."""
    document = read(content)
    return with_opinion(document, content)


FORMAT = Format("HTML", (".html", ".htm", ".xhtml"), lambda content: _PAGE.match(content) is not None, parse)

__all__ = ["FORMAT", "parse", "read"]
