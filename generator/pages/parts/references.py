"""How to cite a page: in plain words, as BibTeX and as CSL-JSON."""

import json
import re
import unicodedata
from dataclasses import dataclass

from generator.model.edtf import When
from generator.model.edtf import words as date_words
from generator.model.translation import Translation
from generator.pages.wording.dates import date_view

_BIBTEX_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


@dataclass(frozen=True, slots=True)
class Work:
    """What is cited. `url` and `date` may be missing; `container` is the site or publication it stands in."""

    id: str
    title: str
    author: str
    container: str
    date: When | None
    url: str


@dataclass(frozen=True, slots=True)
class BibliographicReference:
    """One work in three forms. None makes the date more precise than it is."""

    plain: str
    bibtex: str
    csl: str


def reference(words: Translation, work: Work) -> BibliographicReference:
    """Return how to cite `work`."""
    return BibliographicReference(_plain(words, work), _bibtex(work), _csl(words, work))


def _plain(words: Translation, work: Work) -> str:
    date = date_words(work.date, words.language) if work.date else words.gettext("no date")
    author = f"{work.author}. " if work.author else ""
    address = f" {work.url}" if work.url else ""
    whole = words.gettext(
        "“%(title)s.” %(container)s, %(date)s.", title=work.title, container=work.container, date=date
    )
    return f"{author}{whole}{address}"


def _bibtex(work: Work) -> str:
    fields = {
        "author": f"{{{_tex(work.author)}}}" if work.author else "",
        "title": f"{{{_tex(work.title)}}}",
        "howpublished": _tex(work.container),
        "date": work.date.text if work.date else "",  # biblatex reads EDTF
        "url": work.url,
    }
    rows = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{_key(work.id)},\n{rows}}}"


def _csl(words: Translation, work: Work) -> str:
    item: dict[str, object] = {
        "id": work.id,
        "type": "webpage",
        "title": work.title,
        "container-title": work.container,
    }
    if work.author:
        item["author"] = [{"literal": work.author}]
    if work.date:
        item["issued"] = _csl_date(words, work.date)
    if work.url:
        item["URL"] = work.url
    return json.dumps([item], ensure_ascii=False, indent=2)


def _csl_date(words: Translation, when: When) -> dict[str, object]:
    view = date_view(words, when)
    if view and view.machine:
        return {"date-parts": [[int(part) for part in view.machine.split("-")]]}
    return {"literal": date_words(when, words.language)}


def _tex(text: str) -> str:
    return "".join(_BIBTEX_SPECIAL.get(character, character) for character in text)


def _key(identifier: str) -> str:
    plain = unicodedata.normalize("NFKD", identifier).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9-]+", "-", plain) or "page"
