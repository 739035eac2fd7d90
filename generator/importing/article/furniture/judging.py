"""Parts the article from its page: finds the run of blocks that is the article, and says why each other is not."""

from dataclasses import dataclass, replace

from generator.importing.article.features import Features, measure
from generator.importing.article.furniture.anywhere import ANYWHERE, WORDED_AS_SENTENCES
from generator.importing.article.furniture.comments import comment_frames
from generator.importing.article.furniture.endings import ends
from generator.importing.article.furniture.insets import insets
from generator.importing.article.furniture.landmarks import set_apart
from generator.importing.article.furniture.outside import outside
from generator.importing.article.furniture.run import Row, best_run
from generator.importing.formats.document import Block, Document
from generator.importing.text.languages import GRAMMAR, language_of

_SENTENCE = 3
_FEWEST_SENTENCES = 3


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
    apart = set_apart(document.blocks, features)
    reasons = [reason or _by_wording(*pair) for reason, pair in zip(apart, pairs, strict=True)]
    barriers = comment_frames(document.blocks, features)
    around = [outside(block.text) for block in document.blocks]
    labels = [ends(block.text) for block in document.blocks]
    row = Row(document.blocks, features, reasons, [bool(reason) for reason in apart], barriers, around, labels)
    first, last = best_run(row)
    if last < first:
        first, last = _all_sentences(row)
    inset = insets(row, first, last)
    verdicts = []
    for index, (block, measured, reason) in enumerate(zip(document.blocks, features, reasons, strict=True)):
        if first <= index <= last:
            verdict = reason or inset.get(index, "")
        else:
            verdict = reason or around[index] or ("before the article" if index < first else "after the article")
        verdicts.append(Judged(block, measured, verdict))
    prose = any(features[index].is_prose for index in document.article or ())
    if document.article is None or not prose:
        return tuple(verdicts)
    return _with_opinion(verdicts, document.article, apart)


def _all_sentences(row: Row) -> tuple[int, int]:
    """Return the first and last sentence of a text that has no paragraphs but is mostly sentences; else (0, -1)."""
    spoken = [
        index
        for index, measured in enumerate(row.features)
        if measured.closed and measured.words >= _SENTENCE and not row.reasons[index] and not row.set_apart[index]
    ]
    mostly = len(spoken) >= max(_FEWEST_SENTENCES, len(row.blocks) / 2)
    return (spoken[0], spoken[-1]) if mostly else (0, -1)


def _with_opinion(own: list[Judged], article: frozenset[int], apart: list[str]) -> tuple[Judged, ...]:
    """Weigh our own verdicts against those of the format's reader, which knows the habits of many sites.

    It decides, but for what the page's elements set apart and what is worded as furniture; prose that we take and that
    stands among what it takes is taken too, and a heading right above it.
    """
    first, last = min(article, default=0), max(article, default=-1)
    taken = [
        (index in article or (not one.reason and one.features.is_prose and first - 1 <= index <= last + 1))
        and not apart[index]
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
    return next((reason for reason in reasons if reason in WORDED_AS_SENTENCES or not measured.is_prose), "")
