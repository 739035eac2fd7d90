"""PDF files: pdfminer finds the lines of text on the pages; `pdf_lines` makes paragraphs of them."""

import io
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.importing.formats.document import Document
from generator.importing.formats.kind import Container, UnreadableError
from generator.importing.formats.pdf_lines import Line, blocks_of

_MADE_BY_PROGRAMS = re.compile(
    r"^(?:microsoft word|untitled|document\d*|slide \d+)|\.(?:docx?|indd|pdf|qxd|pptx?)$", re.IGNORECASE
)
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_NO_TEXT = "run it through text recognition (OCR) first, or copy its text into a .txt file"


def read(data: bytes) -> Document:
    """Read a file. Raises `UnreadableError` for one that is locked, damaged, or made of pictures of pages."""
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415  # an extra

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        lines = tuple(_lines(data))
        declared = tuple(_declared(data))
    except PDFPasswordIncorrect:
        raise UnreadableError(
            "The PDF is protected by a password", "open it with the password, and save or print it without one"
        ) from None
    except Exception as error:  # noqa: BLE001  # a damaged file makes the library raise whatever comes first
        raise UnreadableError(
            f"The PDF is damaged ({type(error).__name__})", "download it again, or copy its text into a .txt file"
        ) from None
    if not any(line.text.strip() for line in lines):
        raise UnreadableError("The PDF holds no text: its pages are pictures", _NO_TEXT)
    return Document(blocks_of(lines), declared)


def _lines(data: bytes) -> Iterator[Line]:
    """Yield the lines of all pages in reading order."""
    from pdfminer.high_level import extract_pages  # noqa: PLC0415
    from pdfminer.layout import LAParams, LTTextBox, LTTextLine  # noqa: PLC0415

    for number, page in enumerate(extract_pages(io.BytesIO(data), laparams=LAParams())):
        boxes = [element for element in page if isinstance(element, LTTextBox)]
        for place, box in enumerate(boxes):
            rows: Iterable[Any] = box  # of a vertical text, its columns
            for line in rows:
                if isinstance(line, LTTextLine) and line.get_text().strip():
                    yield _line(line, number, place, page.height)


def _line(line: Any, page: int, box: int, height: float) -> Line:
    letters = [letter for letter in line if hasattr(letter, "size")]
    bold = sum("bold" in letter.fontname.lower() or "black" in letter.fontname.lower() for letter in letters)
    return Line(
        text=line.get_text().rstrip("\n"),
        page=page,
        box=box,
        left=line.x0,
        right=line.x1,
        top=1 - line.y1 / height if height else 0.5,
        size=round(max((letter.size for letter in letters), default=0.0), 1),
        bold=bold > len(letters) / 2,
    )


def _declared(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield title, author and day of the last change, where a person seems to have written them."""
    from pdfminer.pdfdocument import PDFDocument  # noqa: PLC0415
    from pdfminer.pdfparser import PDFParser  # noqa: PLC0415
    from pdfminer.utils import decode_text  # noqa: PLC0415

    for info in PDFDocument(PDFParser(io.BytesIO(data))).info:
        told = {key: decode_text(value).strip() for key, value in info.items() if isinstance(value, bytes)}
        for name, key in (("Title", "title"), ("Author", "author")):
            if told.get(name) and not _MADE_BY_PROGRAMS.search(told[name]):
                yield key, " ".join(told[name].split())
        if day := _DATE.match(told.get("ModDate") or told.get("CreationDate") or ""):
            yield "last-modified", "-".join(day.groups())


CONTAINER = Container("a PDF", b"%PDF", "pdf", read)
