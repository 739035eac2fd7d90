"""Parts the article from its page: finds the run of blocks that is the article, and says why each other is not.

The run is the one with the largest sum of scores (Kadane's algorithm): prose counts its words, short lines cost a
little, furniture costs more, and a label such as "Related stories" costs so much that the run only goes on past it if a
greater amount of prose follows.
"""

from dataclasses import dataclass, replace

from generator.importing.article.features import Features, measure
from generator.importing.article.furniture_languages import ENDINGS_ELSEWHERE
from generator.importing.article.furniture_patterns import ANYWHERE, AUTHOR_NOTE, DATE_LINE, ENDINGS, HINTS, OUTSIDE
from generator.importing.formats.document import Block, Document
from generator.importing.text.languages import GRAMMAR, language_of

_ENDING_COST = 150
_FURNITURE_COST = 12
_SHORT_COST = 2
_PROSE_CAP = 120
_LANDMARK_SHARE = 0.5
_IN_ARTICLES = frozenset(reason for reason, _ in ANYWHERE)
_WORDED_AS_SENTENCES = frozenset(("picture caption", "newsletter line", "e-mail shield"))


@dataclass(frozen=True, slots=True)
class Judged:
    """A block of the page with the verdict: `reason` is empty for the article's own blocks."""

    block: Block
    features: Features
    reason: str = ""


def judge(document: Document) -> tuple[Judged, ...]:
    """Judge every block of a document, in order."""
    grammar = GRAMMAR.get(language_of(block.text for block in document.blocks))
    features = [measure(block, grammar) for block in document.blocks]
    pairs = list(zip(document.blocks, features, strict=True))
    set_apart = _landmarks(document.blocks, features)
    reasons = [reason or _by_wording(*pair) for reason, pair in zip(set_apart, pairs, strict=True)]
    first, last = _best_run(document.blocks, features, reasons, [bool(reason) for reason in set_apart])
    verdicts = []
    for index, (block, measured, reason) in enumerate(zip(document.blocks, features, reasons, strict=True)):
        if first <= index <= last:
            verdict = reason
        else:
            verdict = reason or _outside(block) or ("before the article" if index < first else "after the article")
        verdicts.append(Judged(block, measured, verdict))
    prose = any(features[index].is_prose for index in document.article or ())
    if document.article is None or not prose:
        return tuple(verdicts)
    return _with_opinion(verdicts, document.article, set_apart)


def _with_opinion(own: list[Judged], article: frozenset[int], set_apart: list[str]) -> tuple[Judged, ...]:
    """Weigh our own verdicts against those of the format's reader, which knows the habits of many sites.

    It decides, but for what the page's elements set apart and what is worded as furniture; prose that we take and that
    stands among what it takes is taken too, and a heading right above it.
    """
    first, last = min(article, default=0), max(article, default=-1)
    taken = [
        (index in article or (not one.reason and one.features.is_prose and first <= index <= last + 1))
        and not set_apart[index]
        and not _by_wording(one.block, one.features)
        for index, one in enumerate(own)
    ]
    start = next((index for index, one in enumerate(own) if taken[index] and one.block.level != 1), len(own))
    return tuple(replace(one, reason=_verdict(own, taken, index, start)) for index, one in enumerate(own))


def _verdict(own: list[Judged], taken: list[bool], index: int, start: int) -> str:
    one = own[index]
    heads = one.block.kind == "heading" and not one.reason and index + 1 < len(own) and taken[index + 1]
    if (index >= start and (taken[index] or heads)) or (heads and index + 1 == start and one.block.level != 1):
        return ""
    if one.reason:
        return one.reason
    return (
        "before the article"
        if index < start
        else "after the article"
        if not any(taken[index:])
        else "not of the article"
    )


def _by_wording(block: Block, measured: Features) -> str:
    """Name the furniture a block says it is. Prose is believed to be prose unless only furniture is worded so."""
    reasons = (reason for reason, pattern in ANYWHERE if pattern.match(block.text))
    return next((reason for reason in reasons if reason in _WORDED_AS_SENTENCES or not measured.is_prose), "")


def _ends(text: str) -> bool:
    """Tell a label such as "Related stories": what follows is not of the article."""
    return ENDINGS.match(text) is not None or ENDINGS_ELSEWHERE.match(text) is not None


def _outside(block: Block) -> str:
    if AUTHOR_NOTE.match(block.text):
        return "author note"
    return next((reason for reason, pattern in OUTSIDE if pattern.match(block.text)), "")


def _landmarks(blocks: tuple[Block, ...], features: list[Features]) -> list[str]:
    """Return a reason for each block that the page's own elements and classes set apart.

    A hint that would take away half of the page's prose is wrong about this page, and is ignored.
    """
    prose = sum(measured.words for measured in features if measured.is_prose) or 1
    reasons = [""] * len(blocks)
    inside = [_in_article(block) for block in blocks]
    kept = sum(m.words for m, within in zip(features, inside, strict=True) if within and m.is_prose)
    if kept > _LANDMARK_SHARE * prose:
        reasons = ["" if within else "outside the article's element" for within in inside]
    for reason, hints in HINTS.items():
        marked = [bool(block.hints & hints) for block in blocks]
        taken = sum(m.words for m, mark in zip(features, marked, strict=True) if mark and m.is_prose)
        if taken < _LANDMARK_SHARE * prose:
            reasons = [reason if mark else old for mark, old in zip(marked, reasons, strict=True)]
    return reasons


def _in_article(block: Block) -> bool:
    return bool(block.hints & {"article", "main", "articlebody"})


def _best_run(
    blocks: tuple[Block, ...], features: list[Features], reasons: list[str], set_apart: list[bool]
) -> tuple[int, int]:
    """Return the first and last index of the run that is the article; (0, -1) if there is no prose at all.

    What the page's own elements set apart costs next to nothing: a box in the middle of an article does not end it.
    """
    best, bounds, total, start = 0, (0, -1), 0, 0
    for index, (block, measured, reason) in enumerate(zip(blocks, features, reasons, strict=True)):
        if total <= 0:
            total, start = 0, index
        score = -1 if set_apart[index] else _score(block, measured, reason)
        total += score
        if score > 0 and total > best:
            best, bounds = total, (start, index)
    if bounds[1] < 0:
        return bounds
    return _with_its_heading(blocks, features, reasons, bounds), _with_its_items(blocks, features, reasons, bounds[1])


def _score(block: Block, measured: Features, reason: str) -> int:
    if _ends(block.text):
        return -_ENDING_COST
    if reason in _IN_ARTICLES:
        return -_SHORT_COST
    if reason or _outside(block):
        return -_FURNITURE_COST - (0 if DATE_LINE.match(block.text) else measured.words // 2)
    if measured.is_prose:
        return min(measured.words, _PROSE_CAP)
    return -_SHORT_COST


def _with_its_heading(
    blocks: tuple[Block, ...], features: list[Features], reasons: list[str], bounds: tuple[int, int]
) -> int:
    """Begin the run with prose, or with the one heading right above it that is neither title nor byline."""
    first, last = bounds
    while first < last and not features[first].is_prose:
        first += 1
    above = first - 1
    if above < 1 or reasons[above] or _outside(blocks[above]) or _ends(blocks[above].text):
        return first
    text = blocks[above].text
    is_heading = features[above].words <= 6 and text[0].isupper() and not any(c.isdigit() for c in text)
    heads = [i for i in range(above) if _could_be_the_title(blocks[i], features[i]) and not reasons[i]]
    repeated = any(blocks[i].text == text and not reasons[i] for i in range(above))
    return above if is_heading and heads and not repeated and blocks[above].level != 1 else first


def _could_be_the_title(block: Block, measured: Features) -> bool:
    return (measured.words >= 3 or block.level == 1) and not _outside(block)


def _with_its_items(blocks: tuple[Block, ...], features: list[Features], reasons: list[str], last: int) -> int:
    """Take in what still belongs to the last paragraph: the list it introduces, and short sentences right after it."""
    introduces = blocks[last].text.endswith(":")
    while last + 1 < len(blocks) and not reasons[last + 1] and not _outside(blocks[last + 1]):
        block, measured = blocks[last + 1], features[last + 1]
        is_sentence = measured.closed and measured.words >= 3 and measured.capitals < 0.4 and not _ends(block.text)
        if not (block.kind == "item" and introduces) and not (is_sentence and block.linked < len(block.text) / 2):
            break
        last += 1
    return last
