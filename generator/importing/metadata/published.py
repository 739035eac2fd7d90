"""The date of publication: what declares it outranks what merely shows a date; "last modified" comes last."""

import re
from collections.abc import Iterator
from datetime import date

from generator.importing.article.furniture.judging import Judged
from generator.importing.dates.absolute import whole_dates
from generator.importing.formats.document import Document

_DECLARED = (
    "ld:datepublished",
    "article:published_time",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "datepublished",
    "date",
    "pubdate",
    "time:published",
    "publication date",
    "published",
    "parsely-pub-date",
    "citation_online_date",
    "micro:published",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "pub_date",
    "publish_date",
    "publishdate",
    "sailthru.date",
    "article_date_original",
)
_DECLARED_LESS_SURELY = ("time",)
_FOUND = ("found:date",)
_LABELLED = re.compile(
    r"(?:published|publication date|posted|issued|released|date|veröffentlicht|erstellt|datum|publié|publicado|fecha"
    r"|опубликовано|дата)\b",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"(?:(?:last\s+)?(?:modified|updated|edited|reviewed|accessed|retrieved)|(?:zuletzt\s+)?(?:aktualisiert|geändert)"
    r"|mis à jour|modifié|actualizado|modificado|обновлено|изменено)\b",
    re.IGNORECASE,
)
_DECLARED_CHANGED = (
    "ld:datemodified",
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "micro:modified",
    "last-modified",
)
_SPAN = re.compile(
    r"\b(?:since|until|from|between|before|after|seit|bis|ab|depuis|jusqu|desde|hasta|с|до)\b", re.IGNORECASE
)
"""Words with which a date on a short line is one of the matter, not of the page."""
_FIRST_LINES = 12
_SHORT_LINE = 14
_LAST_CHANGE = "the page's note of its last change"
_NOT_ABOUT_THE_PAGE = ("after the article", "picture caption", "author note")

Candidate = tuple[int, date, str]


def find_published(document: Document, judged: tuple[Judged, ...], language: str = "") -> tuple[date | None, str]:
    """Return the day of publication and what it rests on; (None, "") if the page does not say.

    In a page in another `language` than English, 04/10/2026 begins with the day.
    """
    candidates = list(_candidates(document, judged, month_first=language in ("", "en")))
    votes = [day for _, day, _ in candidates]
    best = min(candidates, key=lambda one: (one[0], -votes.count(one[1])), default=None)
    return (best[1], best[2]) if best else (None, "")


def _candidates(document: Document, judged: tuple[Judged, ...], *, month_first: bool) -> Iterator[Candidate]:
    """Yield (rank, day, where it stands); a lower rank is more trustworthy."""
    shown = {found.day for one in judged for found in whole_dates(one.block.text) if not found.ambiguous}
    for rank, keys in ((0, _DECLARED), (1, _DECLARED_LESS_SURELY), (5, _FOUND), (7, _DECLARED_CHANGED)):
        for value in document.stated(*keys):
            day = _first_day(value, shown, month_first=month_first)
            if day:
                yield rank, day, "declared by the page" if rank < 7 else _LAST_CHANGE
    first = next((index for index, one in enumerate(judged) if not one.reason), len(judged))
    for index, one in enumerate(judged):
        if one.reason and not (index > first and one.reason in _NOT_ABOUT_THE_PAGE):
            for part in _parts(one.block.text):
                day = _first_day(part, shown, month_first=month_first)
                candidate = _on_a_line(one, part, day, first - index) if day else None
                if candidate:
                    yield candidate


def _parts(text: str) -> Iterator[str]:
    """Yield what a line says of the publication, and what it says of the last change: "3 June 2020, updated 4 June"."""
    change = _MODIFIED.search(text)
    if change and change.start():
        yield text[: change.start()]
    yield text[change.start() :] if change else text


def _on_a_line(one: Judged, part: str, day: date, above: int) -> Candidate | None:
    """Weigh a date on `part` of a line of the page `above` blocks over the article (negative below it)."""
    if _MODIFIED.match(part):
        return (3 if above > 0 else 6), day, _LAST_CHANGE
    if _LABELLED.match(part):
        return 2, day, "a line that says so"
    if above > 0 and one.reason == "date line":
        return (3 if above <= _FIRST_LINES else 5), day, "a date above the article"
    if above > 0 and one.block.kind != "item" and one.features.words <= _SHORT_LINE and not _SPAN.search(part):
        return 4, day, "a date above the article"
    return None


def _first_day(text: str, shown: set[date | None], *, month_first: bool) -> date | None:
    """Return the first real date; one that can be read two ways is read as the page writes it elsewhere."""
    iso = re.match(r"(\d{4})[-/](\d\d)[-/](\d\d)", text)
    for found in whole_dates(f"{iso[1]}-{iso[2]}-{iso[3]}" if iso else text, month_first=month_first):
        if found.day is not None:
            return _read_one_way(found.day, found.ambiguous, shown) if found.ambiguous else found.day
    return None


def _read_one_way(day: date, other: date, shown: set[date | None]) -> date:
    """Choose between 4 July and 7 April: as the page writes it elsewhere, else not before what the page tells of."""
    if (day in shown) != (other in shown):
        return day if day in shown else other
    latest = max((one for one in shown if one and one <= max(day, other)), default=date.min)
    return other if day < latest <= other else day
