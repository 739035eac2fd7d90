"""Input formats: one file is one format. This tuple is the only list of them, most telling first."""

from pathlib import PurePath

from generator.importing.document import Document
from generator.importing.formats import html, markdown, text
from generator.importing.formats.kind import Format

FORMATS: tuple[Format, ...] = (html.FORMAT, markdown.FORMAT, text.FORMAT)


def parse(content: str, name: str) -> Document:
    """Read `content` in the format that its file `name` or, failing that, its first characters announce."""
    suffix = PurePath(name).suffix.lower()
    for kind in FORMATS:
        if kind.announced(content):
            return kind.parse(content)
    return next((kind for kind in FORMATS if suffix in kind.suffixes), text.FORMAT).parse(content)
