"""The author: declared, or named in a byline."""

import re

from generator.importing.article.furniture.bylines import names_in
from generator.importing.article.furniture.judging import Judged
from generator.importing.dates.absolute import whole_dates
from generator.importing.formats.document import Document
from generator.importing.names.finding.personal import looks_personal

_KEYS = (
    "ld:author",
    "citation_author",
    "author",
    "author(s)",
    "authors",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "article_author",
    "sailthru.author",
    "parsely-author",
    "byl",
    "byline",
)
_BYLINE = re.compile(
    r"(?:(?:written|reported)\s+)?by:?[\s\u00a0]+(.{3,100})$|authors?(?:\(s\))?:[\s|]*(.{3,100})$", re.IGNORECASE
)
_REST = re.compile(
    r"\s*(?:[|•·]|\s[–—-]\s|,?\s+(?:on\s+)?\d|,\s+(?:published|updated|staff|special to)\b).*$", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:[\s\u00a0]+[\w.'’-]+){0,5}$")
_SEPARATOR = re.compile(r"\s+[|•·–—-]\s+|\s*\|\s*")
_NOTE = re.compile(
    r"(?:Dr\.?|Prof\.?|Professor)?\s*((?:[A-Z][\w.'’-]+\s+){1,3}[A-Z][\w'’-]+)\s+(?:is|was|works|writes|serves)\b"
)
_SIGNATURE = re.compile(
    r"((?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w'’-]+),\s+(?:[A-Z][\w-]+\s+){0,3}(?:Specialist|Analyst|Attorney|Fellow|Researcher"
    r"|Correspondent|Editor|Reporter|Coordinator|Director|Manager|Counsel|Librarian)\b[^.!?]{0,80}$"
)
_PARTED = re.compile(r",?\s+(?:and|&|und|et)\s+|\s*[,;]\s+")
_INVERTED = re.compile(r"([^\W\d_][\w'’ -]+),\s+([^\W\d_][\w.'’ -]+)$")


def find_author(document: Document, judged: tuple[Judged, ...]) -> str:
    """Return the authors' names, joined by "; "; "" if the page does not name them."""
    declared = [name for value in document.stated(*_KEYS) if (name := _declared_name(value))]
    marked = [name for value in document.stated("micro:author") if (name := _declared_name(value))]
    if declared or marked:
        return "; ".join(dict.fromkeys(declared[:6] or marked[:1]))  # of marked ones the rest may be of other articles
    for one in judged:
        names = names_in(one.block.text) if one.reason else ()
        if names:
            return "; ".join(names)
        match = _BYLINE.match(one.block.text) if one.reason else None
        name = _name(_REST.sub("", match[1] or match[2])) if match else ""
        if name:
            return name
    return _beside_a_date(judged) or _from_author_note(judged) or _from_signatures(judged)


def _beside_a_date(judged: tuple[Judged, ...]) -> str:
    """Return the name in a line such as "Jane Doe | 3 June 2020 | Analysis" above the article."""
    for one in judged:
        if not one.reason:
            break
        parts = [part.strip() for part in _SEPARATOR.split(" ".join(one.block.text.split()))]
        if 1 < len(parts) <= 4 and any(next(whole_dates(part), None) for part in parts):
            names = (part for part in parts if looks_personal(part) and part.istitle())
            name = next(names, "")
            if name:
                return name
    return ""


def _from_author_note(judged: tuple[Judged, ...]) -> str:
    """Return whom the author's note is about: "Dr. Jane Doe is a fellow at …"."""
    for one in judged:
        match = _NOTE.match(one.block.text) if one.reason == "author note" else None
        if match and looks_personal(match[1]):
            return " ".join(match[1].split())
    return ""


def _from_signatures(judged: tuple[Judged, ...]) -> str:
    """Return the names of lines such as "Jane Doe, Specialist in Lowland Affairs", in order."""
    matches = (_SIGNATURE.match(one.block.text) for one in judged if one.reason)
    return "; ".join(dict.fromkeys(match[1] for match in matches if match and looks_personal(match[1])))


def _declared_name(text: str) -> str:
    """Return the names of a declaration; several in one ("Jane Doe and John Roe") are parted if each has two words."""
    names = names_in(text)
    if not names and (name := _name(text)):
        parts = _PARTED.split(name)
        names = tuple(parts) if all(" " in part for part in parts) else (name,)
    return "; ".join(names)


def _name(text: str) -> str:
    """Return a name in reading order ("Tupuola, Jared G." turned round), or "" for what is none."""
    text = " ".join(text.split()).strip(" ,;|")
    if text.startswith(("http:", "https:", "@")) or "@" in text or len(text) > 100:
        return ""
    inverted = _INVERTED.match(text)
    if inverted and len(inverted[1].split()) <= 2 and (" " not in inverted[1] or " " not in inverted[2]):
        return f"{inverted[2]} {inverted[1]}"
    parts = re.split(r"\s*(?:,|;| and | & )\s*", text)
    return text if all(_NAME.match(part) for part in parts) and any(map(str.isupper, text)) else ""
