"""Word documents (Office Open XML, ECMA-376): mammoth makes HTML of them, which is read like any page.

Headings, lists, quotations, tables and footnotes are told by the document's styles. Title, author and day are taken
from its core properties where somebody wrote them.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from generator.importing.formats import html
from generator.importing.formats.document import Document
from generator.importing.formats.kind import Container, UnreadableError

_LARGEST = 200_000_000
"""Bytes that the parts of a document may have when unpacked: a small file can unpack to any size."""
_LARGEST_TEXT = 20_000_000
"""Bytes that its text may have with all its marks, which are some ten times the text."""
_MAIN_PART = "word/document.xml"
_CORE = "docProps/core.xml"
_PROPERTIES = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://purl.org/dc/elements/1.1/}language": "language",
    "{http://purl.org/dc/terms/}modified": "last-modified",
}
_STYLES = (
    "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh\np[style-name='Quote'] => blockquote:fresh"
)


def read(data: bytes) -> Document:
    """Read a document; the lines of its text are those of the HTML that mammoth makes, one a block."""
    _require_a_document(data)
    import mammoth  # noqa: PLC0415  # an extra

    try:
        made = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(_none)
        )
    except Exception as error:  # noqa: BLE001  # a damaged file makes the library raise whatever comes first
        raise UnreadableError(
            f"The Word document is damaged ({type(error).__name__})", "open it in Word or LibreOffice and save it again"
        ) from None
    lines = re.sub(r"(</(?:p|h\d|li|tr|blockquote)>)", r"\1\n", made.value)
    document = html.read(lines)
    return Document(document.blocks, (*document.declared, *_declared(data)), document.notes)


def _none(_image: object) -> dict[str, str]:
    return {"src": ""}


def _require_a_document(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    except (zipfile.BadZipFile, ValueError, OSError):
        raise UnreadableError(
            "The file begins like a Word document or a ZIP archive, and is damaged", "save or download it again"
        ) from None
    size, limit, fix = sum(sizes.values()), _LARGEST, "take the pictures out, or copy its text"
    text = sum(size for name, size in sizes.items() if name.endswith(".xml"))
    if text > _LARGEST_TEXT:
        size, limit, fix = text, _LARGEST_TEXT, "copy the part that you need into a .txt file, and import that"
    if size > limit:
        raise UnreadableError(f"The document unpacks to {size:,} bytes; the limit is {limit:,}", fix)
    if _MAIN_PART not in sizes:
        raise UnreadableError(
            "The file is an archive or an office document of another kind, not a Word document",
            "save its text as .docx or .txt, and import that",
        )


def _declared(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield what the core properties say."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if _CORE not in archive.namelist():
            return
        try:
            root = ElementTree.fromstring(archive.read(_CORE))
        except (ElementTree.ParseError, zipfile.BadZipFile, OSError):
            return
    for element in root:
        key = _PROPERTIES.get(element.tag)
        if key and element.text and element.text.strip():
            yield key, " ".join(element.text.split())


CONTAINER = Container("a Word document", b"PK\x03\x04", "docx", read)
