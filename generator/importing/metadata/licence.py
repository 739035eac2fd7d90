"""The licence that a page states: a Creative Commons licence or an open government licence, by its usual short name."""

import re
from collections.abc import Iterator

from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Document

_KEYS = ("licence", "ld:license", "dcterms.license", "dc.rights", "dcterms.rights", "license", "rights")
_ADDRESS = re.compile(r"creativecommons\.org/licenses/(by(?:-nc)?(?:-sa|-nd)?)/(\d\.\d)", re.IGNORECASE)
_SHORT = re.compile(r"\bCC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)\b", re.IGNORECASE)
_LONG = re.compile(
    r"\bCreative Commons[ ,:–-]+Attribution(?P<nc>[ -]Non-?Commercial)?"
    r"(?:(?P<sa>[ -]Share-?Alike)|(?P<nd>[ -]No-?Deriv\w+))?"
    r"(?:[ ,]+(?:International|Unported|Licen[cs]e))*[ ,]*(?:v(?:ersion)?\.? ?)?(?P<number>\d\.\d)?",
    re.IGNORECASE,
)
_ZERO = re.compile(r"creativecommons\.org/publicdomain/zero|\bCC0\b", re.IGNORECASE)
_GOVERNMENT = re.compile(r"\bOpen Government Licen[cs]e(?: ?[-–] ?\w+)?,?(?: v(?:ersion)? ?(\d\.\d))?", re.IGNORECASE)
_LONGEST = 600  # characters: a page says briefly what may be done with it


def find_licence(document: Document, judged: tuple[Judged, ...]) -> str:
    """Return the licence's short name ("CC BY-SA 4.0"); "" if the page states none that is known."""
    around = (one.block.text[:_LONGEST] for one in judged if one.reason)
    return next((name for text in (*document.stated(*_KEYS), *around) for name in _names(text)), "")


def _names(text: str) -> Iterator[str]:
    for pattern in (_ADDRESS, _SHORT):
        if match := pattern.search(text):
            yield f"CC {match[1].upper()} {match[2]}"
    if match := _LONG.search(text):
        parts = "".join(f"-{part.upper()}" for part in ("nc", "sa", "nd") if match[part])
        yield f"CC BY{parts} {match['number'] or ''}".rstrip()
    if _ZERO.search(text):
        yield "CC0 1.0"
    if match := _GOVERNMENT.search(text):
        yield f"Open Government Licence {match[1] or ''}".rstrip()
