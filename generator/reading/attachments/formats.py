"""Which files may be published beside pages, and how their bytes must begin.

A host serves a file as what its name says, from the same origin as the pages: what could run there (HTML, scripts, XML
with a stylesheet) is not on the list, and a picture must be one. SVG is looked through (`svg`).
"""

from collections.abc import Mapping

PICTURES: Mapping[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
    ".webp": (b"RIFF",),
    ".avif": (b"\x00\x00\x00",),
    ".svg": (),
}
"""Ending → the ways in which such a file begins; none for a format that has no such beginning."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
DOCUMENTS: Mapping[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    **dict.fromkeys((".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub"), _ZIP),
    **dict.fromkeys((".txt", ".csv", ".tsv", ".bib", ".ris"), ()),
    **dict.fromkeys((".mp3", ".m4a", ".ogg", ".opus", ".flac", ".mp4", ".webm"), ()),
}


def why_not_published(ending: str, data: bytes) -> str | None:
    """Return what is wrong with a file of this ending (in small letters, with its dot), or None."""
    beginnings = PICTURES.get(ending, DOCUMENTS.get(ending))
    if beginnings is None:
        return "files of this kind are not published"
    if beginnings and not data.startswith(beginnings):
        return f"it is no {ending[1:].upper()} file, whatever its name says"
    return None
