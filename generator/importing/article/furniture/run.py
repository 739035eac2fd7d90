"""Finds the run of blocks that is the article: the one with the largest sum of scores (Kadane's algorithm).

Prose counts its words, short lines cost a little, furniture costs more, and a label such as "Related stories" costs so
much that the run only goes on past it if a greater amount of prose follows. Over what frames readers' comments it
never goes. The longer a row of lines that are no prose, the more each costs: the way from an article to the next
teaser leads through a menu.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.importing.article.features import Features
from generator.importing.article.furniture.anywhere import ANYWHERE
from generator.importing.article.furniture.date_lines import DATE_LINE
from generator.importing.formats.document import Block

_ENDING_COST = 150
_INSET_COST = 50
MOST_TITLES = 10
_PARAGRAPH = 15
_PARAGRAPHS = 3
"""Words and number of the paragraphs with which an article goes on after titles of other pages."""
_FURNITURE_COST = 12
_SHORT_COST = 2
_DEAREST_SHORT = 10
_ROW = 10
"""Lines that are no prose until each costs more than the one before: a list or a table of an article may be so long."""
_PROSE_CAP = 120
_ALONE = 20
"""Words up to which a sentence needs prose beside it: alone among short lines it is a teaser."""
_BESIDE = 3
_HEADED = 60
"""What a byline or a date line right above a run is worth, in words of prose."""
_ABOVE = 6
_TAB = 2
_IN_ARTICLES = frozenset(reason for reason, _ in ANYWHERE)


@dataclass(frozen=True, slots=True)
class Row:
    """A page's blocks with what is known of each: measures, furniture it is worded as, whether the page sets it apart.

    `barriers` are the places over which no article goes; `around` is the furniture that a block is before and after an
    article, "" for none; `labels` says which blocks are labels such as "Related stories".
    """

    blocks: Sequence[Block]
    features: Sequence[Features]
    reasons: Sequence[str]
    set_apart: Sequence[bool]
    barriers: Collection[int]
    around: Sequence[str]
    labels: Sequence[bool]


def best_run(row: Row) -> tuple[int, int]:
    """Return the first and last index of the run that is the article; (0, -1) if there is no prose at all.

    What the page's own elements set apart costs next to nothing: a box in the middle of an article does not end it.
    """
    best, bounds, total, start, short, titles = 0, (0, -1), 0, 0, 0, range(0)
    for index in range(len(row.blocks)):
        if total <= 0 or index in row.barriers:
            total, start, short = 0, index, 0
        score = -1 if row.set_apart[index] or index in titles else _score(row, index)
        if score == -_INSET_COST:
            titles = inset(row, index)
        short = 0 if score > 0 else short + 1
        if score == -_SHORT_COST:
            score -= min(max(0, short - _ROW), _DEAREST_SHORT)
        if total == 0 and score > 0:
            total += _HEADED if _is_headed(row, index) else 0
        total += score
        if score > 0 and total > best:
            best, bounds = total, (start, index)
    if bounds[1] < 0:
        return bounds
    return _with_its_heading(row, bounds), _with_its_items(row, bounds[1])


def _is_headed(row: Row, start: int) -> bool:
    """Tell whether a line of authors or of the day stands right above: where an article begins."""
    return any(reason in ("byline", "date line") for reason in row.around[max(0, start - _ABOVE) : start])


def _score(row: Row, index: int) -> int:
    block, measured, reason = row.blocks[index], row.features[index], row.reasons[index]
    if index in row.barriers or row.labels[index]:
        return -_INSET_COST if inset(row, index) else -_ENDING_COST
    if reason in _IN_ARTICLES:
        return -_SHORT_COST
    if reason or row.around[index]:
        return -_FURNITURE_COST - (0 if DATE_LINE.match(block.text) else measured.words // 2)
    if measured.is_prose and (measured.words > _ALONE or block.kind == "item" or _has_prose_beside(row, index)):
        return min(measured.words, _PROSE_CAP)
    return -_SHORT_COST


def inset(row: Row, label: int) -> range:
    """Return the titles below a label such as "Read also" after which paragraphs go on: the article's, it may be.

    An empty range if there are no titles, too many, or no paragraphs.
    """
    below = range(label + 1, min(label + MOST_TITLES + 2, len(row.blocks)))
    end = next((index for index in below if row.features[index].is_prose), label)
    goes_on = [one.is_prose and one.words > _PARAGRAPH for one in row.features[end : end + _PARAGRAPHS]]
    return range(label + 1, end) if len(goes_on) == _PARAGRAPHS and all(goes_on) else range(0)


def _has_prose_beside(row: Row, index: int) -> bool:
    near = row.features[max(0, index - _BESIDE) : index + _BESIDE + 1]
    return sum(one.is_prose for one in near) > 1


def _with_its_heading(row: Row, bounds: tuple[int, int]) -> int:
    """Begin the run with prose, or with the one heading right above it that is neither title nor byline."""
    first, last = bounds
    while first < last and not row.features[first].is_prose:
        first += 1
    above = first - 1
    if above < 1 or row.reasons[above] or row.around[above] or row.labels[above]:
        return first
    text = row.blocks[above].text
    is_heading = row.features[above].words <= 6 and text[0].isupper() and not any(c.isdigit() for c in text)
    if (
        row.features[above - 1].words <= _TAB
        and not row.reasons[above - 1]
        and row.blocks[above].level == 0
        and is_heading
    ):
        return first  # two such lines are a row of tabs
    heads = [index for index in range(above) if _could_be_the_title(row, index) and not row.reasons[index]]
    repeated = any(row.blocks[i].text == text and not row.reasons[i] for i in range(above))
    return above if is_heading and heads and not repeated and row.blocks[above].level != 1 else first


def _could_be_the_title(row: Row, index: int) -> bool:
    block = row.blocks[index]
    return (row.features[index].words >= 3 or block.level == 1) and not row.around[index]


def _with_its_items(row: Row, last: int) -> int:
    """Take in what still belongs to the last paragraph: the list it introduces, and short sentences right after it."""
    introduces = row.blocks[last].text.endswith(":")
    for index in range(last + 1, len(row.blocks)):
        block, measured = row.blocks[index], row.features[index]
        if row.reasons[index] or index in row.barriers or row.around[index]:
            break
        is_sentence = measured.closed and measured.words >= 3 and measured.capitals < 0.4 and not row.labels[index]
        if not (block.kind == "item" and introduces) and not (is_sentence and block.linked < len(block.text) / 2):
            break
        last = index
    return last
