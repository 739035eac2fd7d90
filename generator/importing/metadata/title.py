"""The title: declared, or the line above the article that looks most like one."""

import re

from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Document

_SITE = re.compile(r"(?<!\s)\s++(?:[|–—·»-]|::)\s+")
_TITLE_KEYS = (
    "ld:headline",
    "citation_title",
    "og:title",
    "dc.title",
    "dcterms.title",
    "twitter:title",
    "micro:headline",
    "title",
)
_LABEL = re.compile(r"\b[A-Z][a-z]+:\s+(?=\d|[A-Z])")
_LONG_ENOUGH = 8
_FEWEST_WORDS = 5
"""Words of a line that a menu hardly has."""
_EXPLAINS = 4
_IS_FURNITURE = 10
_PLAIN = frozenset(("", "before the article"))
_SUBJECT = re.compile(
    r"(?:subject|betreff|objet|asunto|тема):\s*(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)*(\S.*)$", re.IGNORECASE
)
_NEVER = frozenset(("date line", "section line", "read counter", "picture caption", "share or subscribe line"))


def find_title(document: Document, judged: tuple[Judged, ...]) -> str:
    """Return the title of the page, without the site's name; "" if there is none."""
    head = _head(judged)
    declared = next((value for value in document.stated(*_TITLE_KEYS) if value), "")
    page = next(iter(document.stated("html:title")), "")
    if declared:
        return _without_site(declared, head)
    headings = [
        one.block.text
        for one in head
        if one.reason != "byline" and one.block.kind == "heading" and one.block.level == 1
    ]
    if headings:
        return headings[0] if not page else max(headings, key=lambda text: (text in page, -headings.index(text)))
    if page:
        return _without_site(page, head)
    subjects = (_SUBJECT.match(one.block.text) for one in head if one.reason == "e-mail header")
    return next((subject[1] for subject in subjects if subject), "") or _most_like_a_title(head)


def _head(judged: tuple[Judged, ...]) -> list[Judged]:
    """Return the blocks before the article that could be its title; the whole page if it has no article."""
    first = next((index for index, one in enumerate(judged) if not one.reason), len(judged))
    return [one for one in judged[:first] if one.reason not in _NEVER]


def _without_site(title: str, head: list[Judged]) -> str:
    """Cut the site's name off: what stands on the page above the article decides, else the longest part."""
    if not _SITE.search(title):
        return title
    shown = {one.block.text for one in head if one.reason != "byline"}
    if title in shown:
        return title
    parts = [part.strip() for part in _SITE.split(title) if part.strip()]
    cuts = [title[: match.start()].strip() for match in _SITE.finditer(title)]
    return next(
        (cut for cut in reversed(cuts) if cut in shown), next((part for part in parts if part in shown), cuts[-1])
    )


def _most_like_a_title(head: list[Judged]) -> str:
    """Score the lines of plain text: long enough, repeated, near the article, not a sentence or a menu.

    Of lines that stand together right above the article the first is the title, and the others say more about it.
    """
    texts = [one.block.text for one in head]
    if not texts:
        return ""
    byline = next((index for index, one in enumerate(head) if one.reason == "byline"), len(head))
    first = texts[0]
    parts = [part.strip() for part in _SITE.split(first)]
    if len(parts) > 1 and parts[0] in texts[1:]:
        return parts[0]

    def score(index: int) -> float:
        furniture = 0 if head[index].reason in _PLAIN else _IS_FURNITURE
        words = head[index].features.words
        length = min(words, _LONG_ENOUGH) if words <= 25 else -5
        nearness = 6 * (index + 1) / len(texts)
        repeated = 4 * (texts.count(texts[index]) - 1) if words >= 3 else 0
        labels = 6 * max(0, len(_LABEL.findall(texts[index])) - 1) + 4 * (index > byline)
        explains = _EXPLAINS if index and _is_titular(head[index - 1]) else 0
        sentence = 6 if texts[index].endswith((".", ":", ",")) else 0
        return length + nearness + repeated - labels - sentence - explains - furniture

    return texts[max(range(len(texts)), key=score)]


def _is_titular(one: Judged) -> bool:
    return one.features.words >= _FEWEST_WORDS and one.reason in _PLAIN
