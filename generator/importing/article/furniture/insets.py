"""Furniture within an article: a label such as "Read also" with the titles below it, and the lines under the title."""

from generator.importing.article.furniture.bylines import BYLINE, names_in
from generator.importing.article.furniture.run import MOST_TITLES, Row

_ABOVE = 12
_LEAD = 4
"""Blocks of the article's beginning among which its byline and its day may stand: they follow the lead."""


def insets(row: Row, first: int, last: int) -> dict[int, str]:
    """Return the reasons of those blocks of the run from `first` to `last` that are no part of the article."""
    found: dict[int, str] = {}
    dated = sum(reason == "date line" for reason in row.around[first : last + 1])
    for index in range(first, last + 1):
        text = row.blocks[index].text
        if BYLINE.match(text) and not row.features[index].is_prose:
            found[index] = "byline"
        elif index < first + _LEAD and dated <= 2 and row.around[index] in ("date line", "section line"):
            found[index] = row.around[index]
        elif row.labels[index] and index + 1 < last and not row.features[index + 1].is_prose:
            found |= dict.fromkeys(_titles(row, index, last), "links to other pages")
    return found | _notes_on_authors(row, first, last)


def _notes_on_authors(row: Row, first: int, last: int) -> dict[int, str]:
    """Find the article's last paragraphs that begin with the name in the byline: they are about who wrote it."""
    above = (row.blocks[index].text for index in range(max(0, first - _ABOVE), min(first + _LEAD, last)))
    authors = tuple(f"{name} " for text in above for name in names_in(text))
    ending = range(max(first + 1, last - 1), last + 1)
    return {index: "author note" for index in ending if authors and row.blocks[index].text.startswith(authors)}


def _titles(row: Row, label: int, last: int) -> range:
    """Return the label and the lines below it that are no prose; only the label, if they are too many for an inset."""
    end = label + 1
    while end <= last and not row.features[end].is_prose:
        end += 1
    return range(label, end if end - label - 1 <= MOST_TITLES else label + 1)
