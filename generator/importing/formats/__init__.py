"""Input formats: one file is one format. These tuples are the only lists of them, most telling first."""

from pathlib import PurePath

from generator.importing.formats import docx, html, markdown, pdf, text
from generator.importing.formats.document import Document
from generator.importing.formats.kind import Container, Format

FORMATS: tuple[Format, ...] = (html.FORMAT, markdown.FORMAT, text.FORMAT)
CONTAINERS: tuple[Container, ...] = (pdf.CONTAINER, docx.CONTAINER)


def parse(content: str, name: str) -> Document:
    """Read `content` in the format that its file `name` or, failing that, its first characters announce."""
    suffix = PurePath(name).suffix.lower()
    for kind in FORMATS:
        if kind.announced(content):
            return kind.parse(content)
    return next((kind for kind in FORMATS if suffix in kind.suffixes), text.FORMAT).parse(content)


def container_of(data: bytes) -> Container | None:
    """Return the container format that the first bytes tell; None for what may be a text."""
    return next((kind for kind in CONTAINERS if data.startswith(kind.begins)), None)
